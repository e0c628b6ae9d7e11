import type { Pull } from '../guideline.ts'

/** What is advice here, and one of six principles of subsidy control between two Parties. */
export const principles = (asks: string): Pull => ({
  provisions: ['eu-gbr.366.1'],
  why: `Between the European Union and the United Kingdom law asks it of a subsidy: ${asks}.`,
})
