import type { Catalogue, Grain } from '../facts/fact.ts'
import { factsOf, parseCondition } from '../condition/expression.ts'
import type { Expression } from '../condition/expression.ts'
import type { Diagnostic, Path } from '../source/diagnostic.ts'
import type { Condition, DatedValue, Span } from './article.ts'

/** What the law's conditions are read with. */
export interface Reader {
  readonly catalogue: Catalogue
  readonly values: ReadonlyMap<string, DatedValue>
  readonly diagnostics: Diagnostic[]
}

/** Reads one condition of the law and checks that the rows of `grain` carry what it asks. */
export function readCondition(
  source: Condition,
  path: Path,
  { reader, grain }: { reader: Reader; grain: Grain },
): Expression | undefined {
  const parameterType = (id: string) => typeOfValue(reader.values.get(id))
  const { expression, diagnostics } = parseCondition(
    source,
    { catalogue: reader.catalogue, parameterType },
    path,
  )
  reader.diagnostics.push(...diagnostics)
  if (expression === undefined) return undefined
  const strangers = factsOf(expression).filter(
    (f) => f.grain !== 'record' && f.grain !== 'floating' && f.grain !== grain,
  )
  for (const fact of new Set(strangers)) {
    const where = grain === 'record' ? 'the record as a whole' : `rows of \`${grain}\``
    const message = `\`${fact.id}\` stands on rows of \`${fact.grain}\`, but the provision is judged on ${where}: add \`each: ${fact.grain}\` or read it through another provision`
    reader.diagnostics.push({ code: 'wrong-rows', severity: 'error', message, path })
  }
  return strangers.length === 0 ? expression : undefined
}

function typeOfValue(
  value: DatedValue | undefined,
): 'number' | 'date' | 'code' | 'any' | undefined {
  if (value === undefined) return undefined
  const known = value.entries.find((entry) => entry.value !== null)?.value
  // What a reform leaves open may be compared with anything: nothing comes of it.
  if (known === undefined) return 'any'
  if (typeof known === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(known) ? 'date' : 'code'
  return 'number'
}

const asOf = { var: 'law.as-of' }

/** `from <= as-of < until`, and the class of actors that it is narrowed to, as a condition. */
export function spanCondition({
  from,
  until,
  when,
}: Pick<Span, 'from' | 'until' | 'when'>): Condition {
  const parts: Condition[] = [{ '>=': [asOf, from] }]
  if (until !== undefined) parts.push({ '<': [asOf, until] })
  if (when !== undefined) parts.push(when)
  return { and: parts }
}
