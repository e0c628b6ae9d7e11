import { storedTable } from '../../src/condition/stream.ts'
import type { Table } from '../../src/condition/table.ts'
import type { Shape } from '../../src/facts/shape.ts'
import type { Compiled } from './judge.ts'

// Rules compiled beforehand, as the package ships its law: whoever judges records with them neither links nor loads zod.

interface Stored extends Omit<Compiled, 'table'> {
  readonly table: Omit<Table, 'nodes' | 'stream'> & { readonly stream: readonly number[] }
  readonly shape: Shape
}

export function store({ table, ...compiled }: Compiled, shape: Shape): string {
  const { nodes: _, stream, ...rest } = table
  return JSON.stringify({
    ...compiled,
    table: { ...rest, stream: [...stream] },
    shape,
  } satisfies Stored)
}

export function restore(text: string): { readonly compiled: Compiled; readonly shape: Shape } {
  const { table, shape, ...compiled } = JSON.parse(text) as Stored
  const stream = Int32Array.from(table.stream)
  return { compiled: { ...compiled, table: storedTable({ ...table, stream }) }, shape }
}
