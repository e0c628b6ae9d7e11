import * as z from 'zod'
import { code, codes, day, flag, quantity, text } from '../../src/measure/schema/declare.ts'
import { leaves } from './leaves.ts'
import type { Leaf } from './leaves.ts'

// The workload's record in zod: once as policyspace declares facts, once as anybody would write it.

const meanings = (values: readonly string[]) => Object.fromEntries(values.map((v) => [v, v]))

function declared(leaf: Leaf): z.ZodType {
  const ask = `${leaf.path}?`
  switch (leaf.type) {
    case 'flag':
      return flag(ask)
    case 'number':
    case 'amount':
      return quantity(ask)
    case 'day':
      return day(ask)
    case 'code':
      return code(meanings(leaf.values), ask)
    case 'codes':
      return codes(meanings(leaf.values), ask)
  }
}

function plain(leaf: Leaf): z.ZodType {
  switch (leaf.type) {
    case 'flag':
      return z.boolean()
    case 'number':
    case 'amount':
      return z.number()
    case 'day':
      return z.iso.date()
    case 'code':
      return z.enum(leaf.values)
    case 'codes':
      return z.array(z.enum(leaf.values))
  }
}

type Tree = Map<string, Tree | Leaf>

function tree(): Tree {
  const root: Tree = new Map()
  for (const leaf of leaves) {
    const path = leaf.path.split('.')
    let at = root
    for (const key of path.slice(0, -1)) {
      if (!at.has(key)) at.set(key, new Map())
      at = at.get(key) as Tree
    }
    at.set(path.at(-1) as string, leaf)
  }
  return root
}

const record = (ofLeaf: (leaf: Leaf) => z.ZodType) => {
  const section = (children: Tree): Record<string, z.ZodType> =>
    Object.fromEntries(
      Array.from(children, ([key, child]) => {
        const inner = child instanceof Map ? z.strictObject(section(child)) : ofLeaf(child)
        return [key, inner.optional()]
      }),
    )
  return z.strictObject({ id: text('Name of the record.'), ...section(tree()) })
}

/** With the marks that make a catalogue of facts. */
export const declaredRecord = () => record(declared)

/** Without marks; numbers are numbers. */
export const plainRecord = () => record(plain)
