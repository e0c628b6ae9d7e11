import type { Fact, NumberRange } from '../facts/fact.ts'

/** A fact computed from two others: what a condition could only say with arithmetic. */
export interface DerivedFact {
  readonly fact: Fact
  /** `minuend` less `subtrahend`, as a range where either is one. */
  readonly minuend: string
  readonly subtrahend: string
}

const difference = (
  id: string,
  [minuend, subtrahend]: readonly [string, string],
  ask: string,
  unit?: string,
): DerivedFact => {
  const [section] = id.split('.')
  const grain =
    section === 'products' || section === 'comparisons'
      ? section
      : section === 'procurement'
        ? 'floating'
        : 'record'
  return {
    fact: {
      id,
      type: 'number',
      grain,
      ask,
      knows: 'law',
      derived: true,
      ...(unit === undefined ? {} : { unit }),
    },
    minuend,
    subtrahend,
  }
}

/** All derived facts, by name. */
export const derivedFacts: readonly DerivedFact[] = [
  difference(
    'products.duty-headroom',
    ['products.bound-duty', 'products.applied-duty'],
    'How far is the applied duty below the bound one?',
    'percentage points',
  ),
  difference(
    'products.other-headroom',
    ['products.bound-other', 'products.applied-other'],
    'How far are other duties and charges below the scheduled ones?',
    'percentage points',
  ),
  difference(
    'products.monopoly-headroom',
    ['products.bound-duty', 'products.monopoly-protection'],
    'How far is the protection by an import monopoly below the bound duty?',
    'percentage points',
  ),
  difference(
    'products.export-duty-headroom',
    ['products.export-duty-bound', 'products.export-duty'],
    'How far is the export duty below its ceiling?',
    'percentage points',
  ),
  difference(
    'comparisons.tax-excess',
    ['comparisons.tax-compared', 'comparisons.tax-other'],
    'How much heavier is the first named taxed?',
    'percentage points',
  ),
  difference(
    'procurement.above-threshold',
    ['procurement.value', 'procurement.threshold'],
    'How far is the contract above the threshold?',
  ),
  difference(
    'agriculture.outlay-headroom',
    ['agriculture.export-outlay-commitment', 'agriculture.export-outlay'],
    'How much export subsidy outlay is left?',
  ),
  difference(
    'agriculture.quantity-headroom',
    ['agriculture.export-quantity-commitment', 'agriculture.export-quantity'],
    'How much quantity of subsidised exports is left?',
  ),
  difference(
    'agriculture.ams-headroom',
    ['agriculture.ams-commitment', 'agriculture.ams-current'],
    'How much support is left under the commitment?',
  ),
]

/** `a - b` on ranges. An open bound stays open. */
export function subtract(a: number | NumberRange, b: number | NumberRange): number | NumberRange {
  if (typeof a === 'number' && typeof b === 'number') return round(a - b)
  const least = apart(lowOf(a), highOf(b))
  const most = apart(highOf(a), lowOf(b))
  return {
    ...(least && (least.open ? { above: least.at } : { min: least.at })),
    ...(most && (most.open ? { below: most.at } : { max: most.at })),
  }
}

/** An end of a range; open if the number that it names is not part of it. */
interface End {
  readonly at: number
  readonly open: boolean
}

/** How far two ends are apart: a number that neither reaches is not reached by the difference. */
const apart = (a: End | undefined, b: End | undefined): End | undefined =>
  a && b && { at: round(a.at - b.at), open: a.open || b.open }

const closed = (at: number): End => ({ at, open: false })
const lowOf = (n: number | NumberRange): End | undefined =>
  typeof n === 'number' ? closed(n) : narrower(n.min, n.above, Math.max)
const highOf = (n: number | NumberRange): End | undefined =>
  typeof n === 'number' ? closed(n) : narrower(n.max, n.below, Math.min)

/** Of an end that belongs to a range and one that does not, the narrower. */
function narrower(
  at: number | undefined,
  open: number | undefined,
  inner: (a: number, b: number) => number,
): End | undefined {
  if (open !== undefined && (at === undefined || inner(at, open) === open))
    return { at: open, open: true }
  return at === undefined ? undefined : closed(at)
}

// 30.1 - 10.1 must be 20: rates have few decimals, binary fractions have many.
const round = (n: number) => Number(n.toPrecision(12))
