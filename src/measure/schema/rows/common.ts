import * as z from 'zod'
import { patterned, text } from '../declare.ts'
import { Assessments } from '../assessments/index.ts'
import { Procurement } from '../procurement.ts'

export const product = {
  name: text('What it is, in words.').optional(),
  hs: patterned(
    /^\d{2}(\d{2}(\.?\d{2}(\.?\d{2,4})?)?)?$/,
    'is no HS number: write 2, 4, 6 or more digits, such as `8541.43`',
    'Harmonised System heading, quoted: "8541.43".',
  ).optional(),
  'hs-edition': z
    .enum([
      'HS1988',
      'HS1992',
      'HS1996',
      'HS2002',
      'HS2007',
      'HS2012',
      'HS2017',
      'HS2022',
      'HS2028',
    ])
    .optional(),
}

/** What every row may carry beside its own facts. */
export const common = {
  note: text('Anything worth knowing about this row.').optional(),
  assessments: Assessments.optional(),
  procurement: Procurement.optional(),
}
