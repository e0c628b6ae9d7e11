import { nodeAt, placesIn, storedTable } from './stream.ts'
import type { NodeId, Table } from './table.ts'

/**
 * A node with what it reads, as a table of its own over the same columns: to ask one node again and again of changed
 * blocks, without running all the others.
 */
export function tableBelow(table: Table, root: NodeId): { table: Table; node: NodeId } {
  const places = placesIn(table)
  const place = (id: NodeId) => places[id] as number
  // In the order of the stream, where whatever is read stands before its reader.
  const ids = [...idsBelow(table, root)].sort((a, b) => place(a) - place(b))
  const news = new Map(ids.map((id, i) => [id, i]))
  const stream = ids.flatMap((id) => {
    const at = place(id)
    const count = table.stream[at + 2] as number
    const operands = table.stream.slice(at + 3, at + 3 + count)
    const read = readsOf(table, id)
    return [
      table.stream[at] as number,
      news.get(id) as number,
      count,
      ...Array.from(operands, (operand, i) => (i < read.length ? news.get(operand) : operand)),
    ] as number[]
  })
  return {
    table: storedTable({
      columns: table.columns,
      grains: table.grains,
      stream: Int32Array.from(stream),
      size: ids.length,
    }),
    node: news.get(root) as number,
  }
}

function readsOf(table: Table, id: NodeId): readonly NodeId[] {
  const node = nodeAt(table, id)
  return 'of' in node ? node.of : []
}

function idsBelow(table: Table, root: NodeId): ReadonlySet<NodeId> {
  const found = new Set([root])
  // A set grows while it is walked.
  for (const id of found) for (const read of readsOf(table, id)) found.add(read)
  return found
}
