import * as z from 'zod'
import { Condition, DatedEntry, DatedValue, Provision, Span } from './article.ts'

const words = z.string().min(1)

/** What a reform does, in the vocabulary of the debate. A word says nothing that the edits do not do. */
export const reformWords = {
  revive: 'a lapsed provision is switched on',
  suspend: 'a provision is switched off for some measures or some time',
  prohibit: 'a category is forbidden outright',
  extend: 'a ground is added to a closed list',
  presume: 'a rebuttable presumption is added, and the burden moves',
  'safe-harbour': 'what meets its terms is not actionable or not countervailable',
  except: 'an exception is added or widened',
  interpret: 'a defined term is narrowed or widened',
  threshold: 'a number is changed',
  transition: 'time is granted',
  consequence: 'a legal effect is attached to a procedural fact',
  remedy: 'who may respond, and how, is limited or widened',
  inform: 'transparency or analysis only: inert in law',
} as const

/**
 * A reform scenario: an overlay on the law as it stands, made of four edits. Add provisions (which may extend what
 * others read), add force, set a dated value, set a reading. What it does not name it does not touch.
 */
export const Scenario = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*$/, 'is no id of a scenario: use small letters, digits and dashes'),
  title: words,
  words: z.array(z.enum(Object.keys(reformWords) as [keyof typeof reformWords])).min(1),
  summary: words.meta({ description: 'Own words: what would be different.' }),
  proposer: words,
  source: z.strictObject({
    title: words,
    described: z
      .literal(true)
      .meta({
        description: 'The title says what the source is: it is not the title that it bears.',
      })
      .optional(),
    year: z.number().int(),
    symbol: words.optional(),
    url: z.url().optional(),
  }),
  modality: z.enum([
    'amendment',
    'interpretation',
    'waiver',
    'decision',
    'understanding',
    'moratorium',
    'plurilateral',
    'agreement',
    'unilateral',
    'information',
  ]),
  status: z.enum(['hypothetical', 'proposed', 'not-adopted', 'adopted']),
  evidence: z.enum(['text', 'seen', 'recalled', 'own']).meta({
    description:
      'text: the words are at hand. seen: a summary. recalled: memory. own: our construction.',
  }),
  effective: z.strictObject({ from: z.iso.date(), until: z.iso.date().optional() }),
  beneficiaries: z
    .strictObject({ says: words, when: Condition })
    .meta({ description: 'For whom it changes anything; without it, for all.' })
    .optional(),
  direction: z
    .enum(['more', 'less', 'both', 'none'])
    .meta({ description: 'More or less policy space for whoever acts.' }),
  provisions: z.array(Provision).meta({ description: 'Provisions added.' }).optional(),
  extends: z
    .array(z.strictObject({ provision: words, element: words, by: words }))
    .meta({
      description: 'Elements that read other provisions, and the added one that they read as well.',
    })
    .optional(),
  force: z
    .array(Span.extend({ provision: words }))
    .meta({ description: 'Time in which provisions are in force again, or at all.' })
    .optional(),
  values: z
    .array(DatedEntry.extend({ id: words }))
    .meta({ description: 'Dated values from then on. `null`: the proposal leaves it open.' })
    .optional(),
  'new-values': z
    .array(DatedValue)
    .meta({ description: 'Values that added provisions read.' })
    .optional(),
  readings: z.record(z.string(), z.string()).optional(),
  'does-not-touch': z.array(words).optional(),
  'conflicts-with': z.array(words).optional(),
  notes: words.optional(),
})
export type Scenario = z.infer<typeof Scenario>
