import type { Fact, NumberRange } from '../facts/fact.ts'
import { endsOf } from '../facts/range.ts'

/** A fact computed from two others: what a condition could only say with arithmetic. */
export interface DerivedFact {
  readonly fact: Fact
  /** `minuend` less `subtrahend`, as a range where either is one. */
  readonly minuend: string
  readonly subtrahend: string
}

const difference = (id: string, minuend: string, subtrahend: string, ask: string): DerivedFact => {
  const [section] = id.split('.')
  const grain =
    section === 'products' || section === 'comparisons'
      ? section
      : section === 'procurement'
        ? 'floating'
        : 'record'
  return {
    fact: { id, type: 'number', grain, ask, knows: 'law', derived: true },
    minuend,
    subtrahend,
  }
}

/** All derived facts, by name. */
export const derivedFacts: readonly DerivedFact[] = [
  difference(
    'products.duty-headroom',
    'products.bound-duty',
    'products.applied-duty',
    'How far is the applied duty below the bound one?',
  ),
  difference(
    'products.other-headroom',
    'products.bound-other',
    'products.applied-other',
    'How far are other duties and charges below the scheduled ones?',
  ),
  difference(
    'products.monopoly-headroom',
    'products.bound-duty',
    'products.monopoly-protection',
    'How far is the protection by an import monopoly below the bound duty?',
  ),
  difference(
    'products.export-duty-headroom',
    'products.export-duty-bound',
    'products.export-duty',
    'How far is the export duty below its ceiling?',
  ),
  difference(
    'comparisons.tax-excess',
    'comparisons.tax-compared',
    'comparisons.tax-other',
    'How much heavier is the first named taxed?',
  ),
  difference(
    'procurement.above-threshold',
    'procurement.value',
    'procurement.threshold',
    'How far is the contract above the threshold?',
  ),
  difference(
    'agriculture.outlay-headroom',
    'agriculture.export-outlay-commitment',
    'agriculture.export-outlay',
    'How much export subsidy outlay is left?',
  ),
  difference(
    'agriculture.quantity-headroom',
    'agriculture.export-quantity-commitment',
    'agriculture.export-quantity',
    'How much quantity of subsidised exports is left?',
  ),
  difference(
    'agriculture.ams-headroom',
    'agriculture.ams-commitment',
    'agriculture.ams-current',
    'How much support is left under the commitment?',
  ),
]

/** `a - b` on ranges. An open bound stays open. */
export function subtract(a: number | NumberRange, b: number | NumberRange): number | NumberRange {
  if (typeof a === 'number' && typeof b === 'number') return round(a - b)
  const [x, y] = [bounds(a), bounds(b)]
  return {
    min: x.min === undefined || y.max === undefined ? undefined : round(x.min - y.max),
    max: x.max === undefined || y.min === undefined ? undefined : round(x.max - y.min),
  }
}

// 30.1 - 10.1 must be 20: rates have few decimals, binary fractions have many.
const round = (n: number) => Number(n.toPrecision(12))
const bounds = (n: number | NumberRange) => (typeof n === 'number' ? { min: n, max: n } : endsOf(n))
