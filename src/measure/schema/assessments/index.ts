import * as z from 'zod'
import { exceptions } from './exceptions.ts'
import { farmAndStandards } from './farm-and-standards.ts'
import { goods } from './goods.ts'
import { intellectualProperty } from './intellectual-property.ts'
import { servicesAndEnterprises } from './services-and-enterprises.ts'
import { subsidies } from './subsidies.ts'
import { text } from '../declare.ts'
import type { FactMark } from '../declare.ts'

/**
 * Legal characterisations that a person supplies. Each name is a question of judgement in some provision;
 * the library never answers it from a label.
 */
const assessmentNames = {
  ...subsidies,
  ...goods,
  ...exceptions,
  ...farmAndStandards,
  ...servicesAndEnterprises,
  ...intellectualProperty,
} as const

export type AssessmentName = keyof typeof assessmentNames

const assessment = (ask: string) =>
  z
    .strictObject({
      finds: z.boolean().meta({ description: 'The answer given.' }),
      by: text('Who made the assessment: a panel, a ministry, counsel.'),
      basis: text('On what it rests: report, study, provision, with pinpoint.'),
      disputed: z
        .boolean()
        .meta({ description: 'Contested: counts as unknown, and the finding says so.' })
        .optional(),
    })
    .meta({
      description: ask,
      fact: { type: 'flag', ask, knows: 'lawyer', assessed: true } satisfies FactMark,
    })

/**
 * Legal characterisations, each with who made it and on what basis.
 * On the record they hold for every row; on a row they hold for that row alone.
 */
export const Assessments = z
  .strictObject(
    Object.fromEntries(
      Object.entries(assessmentNames).map(([name, ask]) => [name, assessment(ask).optional()]),
    ) as { [N in AssessmentName]: z.ZodOptional<ReturnType<typeof assessment>> },
  )
  .meta({
    id: 'Assessments',
    description: 'Legal characterisations that somebody made, each with author and basis.',
  })
