import { borderFamilies } from './border.ts'
import type { Family } from './family.ts'
import { investmentFamilies } from './investment.ts'
import { procurementFamilies } from './procurement.ts'
import { subsidiesFamilies } from './subsidies.ts'
import { technologyFamilies } from './technology-and-services.ts'

/** The families that the matrix of policy space runs over. */
export const families: readonly Family[] = [
  ...borderFamilies,
  ...subsidiesFamilies,
  ...investmentFamilies,
  ...procurementFamilies,
  ...technologyFamilies,
]
