import * as z from 'zod'
import { Actor } from './actor.ts'
import { Border } from './border.ts'
import { code, codes, day, flag, member, patterned, text } from './declare.ts'
import { Agriculture } from './domains/agriculture.ts'
import { Digital } from './domains/digital.ts'
import { Enterprise } from './domains/enterprise.ts'
import { Fisheries } from './domains/fisheries.ts'
import { Investment } from './domains/investment.ts'
import { Sector } from './domains/sector.ts'
import { Standards } from './domains/standards.ts'
import { Technology } from './domains/technology.ts'
import { Assessments } from './assessments/index.ts'
import { Procurement } from './procurement.ts'
import { Design, Transparency } from './governance.ts'
import { Comparison } from './rows/comparison.ts'
import { Condition } from './rows/condition.ts'
import { Determination } from './rows/determination.ts'
import { Effect } from './rows/effect.ts'
import { Invoked } from './rows/invoked.ts'
import { Product } from './rows/product.ts'
import { Service } from './rows/service.ts'
import { Access, Support } from './support.ts'
import { measureTypes, objectives } from './vocabulary.ts'
import { listNames } from '../../facts/fact.ts'

const Classification = z
  .strictObject({
    scheme: z.enum([
      'GTA',
      'MAST',
      'HS',
      'CPC',
      'ISIC',
      'NACE',
      'NIPO',
      'SCM-form',
      'EU-aid',
      'US-assistance',
      'other',
    ]),
    version: text('Version or edition of the scheme.').optional(),
    code: text('The code, quoted.'),
    by: text('Who classified.').optional(),
  })
  .meta({ description: 'A code of a classification. It routes and searches; it proves nothing.' })

const Source = z
  .strictObject({
    facts: z
      .array(z.string().min(1))
      .min(1)
      .meta({ description: 'Paths of the facts that it supports.' })
      .optional(),
    title: text('Title of the source.'),
    url: patterned(
      /^https?:\/\/\S+$/,
      'is no web address: begin with https://',
      'Web address.',
    ).optional(),
    page: text('Page or paragraph.').optional(),
    quote: text('The words relied on.').optional(),
    language: text('Language of the source.').optional(),
  })
  .meta({ description: 'Where facts come from.' })

/**
 * A measure: the government act that is judged.
 * Absent is unknown; `false`, `none` or `[]` says known-not. Lists that are present are complete
 * unless `incomplete` names them.
 */
export const Measure = z
  .strictObject({
    id: patterned(
      /^[A-Za-z0-9][A-Za-z0-9._-]*$/,
      'is no id: use letters, digits, dots and dashes',
      'Short stable name: letters, digits, dots, dashes.',
    ),
    title: text('Title of the measure.'),
    description: text('What the measure does, in words.').optional(),
    programme: text('Name of the plan that several measures belong to.').optional(),
    actor: Actor,
    type: code(measureTypes, 'What kind of policy tool is it?'),
    status: code(
      {
        proposed: 'draft or announced',
        adopted: 'adopted, not yet in force',
        'in-force': 'in force',
        ended: 'ended',
      },
      'At which stage is it?',
    ).optional(),
    act: code(
      {
        law: 'law or regulation',
        decision: 'single decision',
        contract: 'contract',
        practice: 'unwritten practice',
        programme: 'programme',
      },
      'What kind of act is it?',
    ).optional(),
    from: day('From which day is it in force?').optional(),
    until: day('Until which day is it in force (that day excluded)?').optional(),
    objectives: codes(objectives, 'Which aims does it declare?').optional(),
    affects: z
      .array(member)
      .meta({ description: 'Members or Parties known to be affected.' })
      .optional(),
    classifications: z.array(Classification).optional(),
    sector: Sector.optional(),
    support: Support.optional(),
    access: Access.optional(),
    conditions: z
      .array(Condition)
      .meta({ description: 'All conditions. `[]`: there are none.' })
      .optional(),
    comparisons: z
      .array(Comparison)
      .meta({ description: 'All comparisons of treatment. `[]`: no difference is made.' })
      .optional(),
    products: z.array(Product).meta({ description: 'All products concerned.' }).optional(),
    services: z
      .array(Service)
      .meta({ description: 'All service sectors and modes concerned.' })
      .optional(),
    border: Border.optional(),
    procurement: Procurement.optional(),
    investment: Investment.optional(),
    digital: Digital.optional(),
    technology: Technology.optional(),
    standards: Standards.optional(),
    enterprise: Enterprise.optional(),
    agriculture: Agriculture.optional(),
    fisheries: Fisheries.optional(),
    effects: z.array(Effect).meta({ description: 'Effects. `[]`: known to have none.' }).optional(),
    determinations: z
      .array(Determination)
      .meta({ description: 'What a trade-defence authority determined.' })
      .optional(),
    invoked: z.array(Invoked).meta({ description: 'Defences pleaded. `[]`: none.' }).optional(),
    assessments: Assessments.optional(),
    transparency: Transparency.optional(),
    design: Design.optional(),
    incomplete: z
      .array(z.string().min(1))
      .meta({
        description: `Lists that may hold more than is stated: ${listNames.join(', ')}, or the path of a set of codes.`,
      })
      .optional(),
    arrangement: code(
      {
        'customs-union': 'a customs union',
        'free-trade-area': 'a free-trade area',
        'interim-agreement': 'an interim agreement that leads to one of these',
        'developing-regional': 'an arrangement among developing countries alone',
        'generalised-preference': 'a generalised scheme of preferences of a developed country',
        'least-developed-preference': 'a preference for least-developed countries',
        'agreed-special-treatment':
          'special treatment of developing countries that a negotiated agreement itself provides for',
        other: 'another preference or agreement',
        none: 'none',
      },
      'Under which arrangement between countries does it favour some over others?',
    ).optional(),
    waived: codes(
      {
        'gatt-i': 'GATT Article I',
        'gatt-ii': 'GATT Article II',
        'gatt-iii': 'GATT Article III',
        'gatt-xi': 'GATT Article XI',
        'gatt-xiii': 'GATT Article XIII',
        'gatt-other': 'another Article of the GATT',
        'other-agreement': 'an obligation of another agreement',
      },
      'Which obligations does a WTO waiver in force lift for it? (`[]`: none)',
      { knows: 'law' },
    ).optional(),
    'part-of-relief': flag('Is the measure a temporary relief in a declared emergency?').optional(),
    sources: z.array(Source).optional(),
    notes: text('Notes of the author.').optional(),
  })
  .meta({ title: 'Measure', description: 'A government measure to be read against trade law.' })
export type Measure = z.infer<typeof Measure>
