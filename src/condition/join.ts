import { kinds, storedTable } from './stream.ts'
import type { Table } from './table.ts'

/** Two tables as one: the nodes of the second follow those of the first, and so do its columns. */
export function joinTables(first: Table, second: Table): Table {
  const { stream } = second
  const moved = Int32Array.from(stream)
  for (let at = 0; at < stream.length; at += 3 + (stream[at + 2] as number)) {
    moved[at + 1] = (stream[at + 1] as number) + first.size
    const end = at + 3 + readsIn(stream, at)
    const by = kinds[stream[at] as number] === 'atom' ? first.columns.length : first.size
    for (let i = at + 3; i < end; i++) moved[i] = (stream[i] as number) + by
  }
  const joined = new Int32Array(first.stream.length + moved.length)
  joined.set(first.stream)
  joined.set(moved, first.stream.length)
  return storedTable({
    columns: [...first.columns, ...second.columns],
    stream: joined,
    size: first.size + second.size,
    grains: [...new Set([...first.grains, ...second.grains])],
  })
}

/** How many operands of an entry are numbers of nodes, or of an atom its column. */
function readsIn(stream: Int32Array, at: number): number {
  switch (kinds[stream[at] as number]) {
    case 'constant':
      return 0
    case 'atom':
    case 'some':
    case 'of-record':
      return 1
    default:
      return stream[at + 2] as number
  }
}
