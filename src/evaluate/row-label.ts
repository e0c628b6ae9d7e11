import type { ListName } from '../facts/fact.ts'

/** What tells one item of a list from another, first that is stated. */
const telling: Readonly<Record<ListName, readonly string[]>> = {
  conditions: ['kind', 'product', 'hs'],
  comparisons: ['dimension', 'product', 'hs', 'favoured', 'disfavoured'],
  products: ['name', 'hs'],
  services: ['sector', 'cpc', 'mode'],
  effects: ['kind', 'market', 'product', 'upon'],
  determinations: ['issue', 'of'],
  invoked: ['provision'],
}

/** `conditions[0] (origin, wind turbines)`. */
export function labelOf(list: ListName, index: number, item: unknown): string {
  const values = telling[list]
    .map((key) => (item as Record<string, unknown>)[key])
    .filter((value) => typeof value === 'string')
    .slice(0, 2)
  return values.length === 0 ? `${list}[${index}]` : `${list}[${index}] (${values.join(', ')})`
}
