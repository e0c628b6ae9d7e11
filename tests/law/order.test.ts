import { expect, it } from 'vitest'
import { loadLaw } from '../../src/law/load.ts'

const instrument = (id: string) => ({
  path: `${id.replace('.', '/')}/instrument.yaml`,
  text: `{ id: ${id}, title: T, cite: ${id}, bound: Party, force: [{ from: "2000-01-01" }], parties: [], text: recalled }`,
})
const ordered = (first: string) => {
  const { rulebook, diagnostics } = loadLaw([
    { path: 'rulebook.yaml', text: `law-as-of: "2026-01-01"\n${first}` },
    ...['a', 'b.two', 'b.one', 'ba', 'c'].map(instrument),
  ])
  expect(diagnostics).toEqual([])
  return rulebook.instruments.map(({ instrument: { id } }) => id)
}

it('law is told in the order of its folders', () => {
  expect(ordered('')).toEqual(['a', 'b.one', 'b.two', 'ba', 'c'])
})

it('what is to be told first stands before, one by one or all that share a name', () => {
  expect(ordered('first: [c, b]')).toEqual(['c', 'b.one', 'b.two', 'a', 'ba'])
})
