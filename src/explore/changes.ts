import { cite } from '../finding/cite.ts'
import type { Status } from '../finding/status.ts'
import type { FindingKind } from '../finding/types.ts'
import type { Standing } from './standing.ts'

/** A provision whose finding is not what it was. `undefined`: no finding. */
export interface Change {
  readonly provision: string
  readonly citation: string
  readonly from: Outcome | undefined
  readonly to: Outcome | undefined
}

export interface Outcome {
  readonly kind: FindingKind
  readonly status: Status
}

/** What is different between two judgements: provisions that are in one only have no finding in the other. */
export function changesBetween(
  before: ReadonlyMap<string, Standing>,
  after: ReadonlyMap<string, Standing>,
): readonly Change[] {
  const ids = new Set([...before.keys(), ...after.keys()])
  return [...ids].flatMap((id) => {
    const [a, b] = [before.get(id), after.get(id)]
    const standing = b ?? a
    const [from, to] = [outcomeOf(a), outcomeOf(b)]
    if (standing === undefined || (from?.kind === to?.kind && from?.status === to?.status))
      return []
    const citation = cite(standing.linked.instrument, standing.linked.provision).text
    return [{ provision: id, citation, from, to }]
  })
}

const outcomeOf = (standing: Standing | undefined): Outcome | undefined =>
  standing?.kind === undefined ? undefined : { kind: standing.kind, status: standing.status }
