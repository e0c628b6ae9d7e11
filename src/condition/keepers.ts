import type { Verdict } from './block.ts'
import type { Cell, Run } from './explain.ts'
import { nodeAt } from './stream.ts'
import type { Column, NodeId } from './table.ts'

/** What a node shall come to. */
export type Aim = 'met' | 'not-met' | 'other-than-met' | 'other-than-not-met'

const reached = (verdict: Verdict, aim: Aim): boolean => {
  switch (aim) {
    case 'met':
    case 'not-met':
      return verdict === aim
    case 'other-than-met':
      return verdict !== 'met'
    case 'other-than-not-met':
      return verdict !== 'not-met'
  }
}

const turned = {
  met: 'not-met',
  'not-met': 'met',
  'other-than-met': 'other-than-not-met',
  'other-than-not-met': 'other-than-met',
} as const satisfies Record<Aim, Aim>

/** Towards met. */
const upwards = (aim: Aim): boolean => aim === 'met' || aim === 'other-than-not-met'

/**
 * Facts of which at least one must change before a node can come to what is wanted on a row. The dual of the facts
 * that decide: whoever looks for changes needs to look nowhere else. Empty where nothing that the rows hold can do it.
 */
export function keepers(run: Run, node: NodeId, row: number, aim: Aim): readonly Cell[] {
  const cells = new Map<string, Cell>()
  for (const cell of gather(run, node, row, aim))
    cells.set(`${run.table.columns.indexOf(cell.column)} ${cell.row}`, cell)
  return [...cells.values()]
}

function gather(run: Run, id: NodeId, row: number, aim: Aim): readonly Cell[] {
  const node = nodeAt(run.table, id)
  const verdict = run.says(id, row)
  if (reached(verdict, aim)) return []
  switch (node.kind) {
    case 'constant':
      return []
    case 'atom': {
      const column = run.table.columns[node.column] as Column
      return [{ column, grain: node.grain, row, verdict }]
    }
    case 'not':
      return gather(run, node.of[0], row, turned[aim])
    // Met or not, never open: it fails as soon as what it reads is no longer met, or holds until it is not met.
    case 'unproven-fails':
      return gather(run, node.of[0], row, upwards(aim) ? 'met' : 'other-than-met')
    case 'unproven-holds':
      return gather(run, node.of[0], row, upwards(aim) ? 'other-than-not-met' : 'not-met')
    case 'of-record':
      return gather(run, node.of[0], run.block.rows[node.grain].owner[row] as number, aim)
    case 'some': {
      const { grain } = nodeAt(run.table, node.of[0])
      const { count, owner } = run.block.rows[grain]
      const rows = Array.from({ length: count }, (_, i) => i).filter((i) => owner[i] === row)
      return parts(run, { kind: 'or', of: rows.map((at) => ({ id: node.of[0], row: at })) }, aim)
    }
    case 'and':
    case 'or':
      return parts(run, { kind: node.kind, of: node.of.map((part) => ({ id: part, row })) }, aim)
  }
}

interface Parts {
  readonly kind: 'and' | 'or'
  readonly of: readonly { readonly id: NodeId; readonly row: number }[]
}

/** Where every part must come round, the part with the fewest facts will do; where one is enough, any of them may. */
function parts(run: Run, { kind, of }: Parts, aim: Aim): readonly Cell[] {
  const every = upwards(aim) === (kind === 'and')
  const wanting = of
    .filter(({ id, row }) => !reached(run.says(id, row), aim))
    .map(({ id, row }) => gather(run, id, row, aim))
  if (!every) return wanting.flat()
  const least = Math.min(...wanting.map((cells) => cells.length))
  return wanting.find((cells) => cells.length === least) ?? []
}
