import type { ListName } from '../facts/fact.ts'

/** What tells one item of a list from another, first that is stated. */
const telling: Readonly<Record<ListName, readonly string[]>> = {
  conditions: ['kind', 'product', 'hs'],
  comparisons: ['dimension', 'product', 'hs'],
  products: ['name', 'hs'],
  services: ['sector', 'cpc', 'mode'],
  effects: ['kind', 'market', 'product', 'upon'],
  determinations: ['issue', 'of'],
  invoked: ['provision'],
}

/** `conditions[0] (origin, wind turbines)`, `comparisons[1] (rule, JPN over CHN)`. */
export function labelOf(list: ListName, index: number, item: unknown): string {
  const held = item as Record<string, unknown>
  const values = [...telling[list].map((key) => held[key]), countriesOf(held)]
    .filter((value) => typeof value === 'string')
    .slice(0, 2)
  return values.length === 0 ? `${list}[${index}]` : `${list}[${index}] (${values.join(', ')})`
}

/** Who is treated better than whom, as far as they are named. */
function countriesOf({ favoured, disfavoured }: Record<string, unknown>): string | undefined {
  if (typeof favoured === 'string')
    return typeof disfavoured === 'string'
      ? `${favoured} over ${disfavoured}`
      : `${favoured} favoured`
  return typeof disfavoured === 'string' ? `${disfavoured} worse off` : undefined
}
