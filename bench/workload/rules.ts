import { kinds, leaves } from './leaves.ts'
import type { Leaf } from './leaves.ts'
import { random } from './random.ts'
import type { Random } from './random.ts'
import { valueOf } from './values.ts'

export type Literal = boolean | number | string
export type Comparison = '==' | '!=' | '<' | '<=' | '>' | '>='

/** A condition, in no engine's language. Each engine's file translates it. */
export type Test =
  | { readonly kind: 'and' | 'or'; readonly of: readonly Test[] }
  | { readonly kind: 'not'; readonly of: Test }
  | {
      readonly kind: 'compare'
      readonly operator: Comparison
      readonly path: string
      readonly against: { readonly literal: Literal } | { readonly path: string }
    }
  /** A code is one of several. */
  | { readonly kind: 'in'; readonly path: string; readonly values: readonly string[] }
  /** A set of codes holds one. */
  | { readonly kind: 'has'; readonly path: string; readonly value: string }

/** A rule is met if all its named elements are. */
export interface Rule {
  readonly id: string
  readonly elements: Readonly<Record<string, Test>>
}

/** What a rule asks, as one condition. */
export const conjunction = ({ elements }: Rule): Test => ({
  kind: 'and',
  of: Object.values(elements),
})

const compare = (path: string, operator: Comparison, literal: Literal): Test => ({
  kind: 'compare',
  operator,
  path,
  against: { literal },
})
const comparePaths = (path: string, operator: Comparison, other: string): Test => ({
  kind: 'compare',
  operator,
  path,
  against: { path: other },
})

const atomCount = 300
const scopedShare = 0.85

/** The first `count` rules of an endless rulebook: 3 to 8 elements each, drawn from 300 atoms. */
export function rules(count: number): readonly Rule[] {
  const r = random(42)
  const atoms = distinctAtoms(r)
  const shared = Array.from({ length: atomCount * 0.8 }, () => element(atoms, r))
  return Array.from({ length: count }, (_, i) => {
    const size = r.whole(3, 8)
    const elements: Record<string, Test> = {}
    if (r.chance(scopedShare)) {
      elements['scope'] = {
        kind: 'in',
        path: 'instrument.kind',
        values: r.sample(kinds, r.whole(1, 5)),
      }
    }
    for (let e = Object.keys(elements).length; e < size; e++) {
      elements[`e${e}`] = r.chance(0.6) ? r.pick(shared) : element(atoms, r)
    }
    return { id: `R${String(i).padStart(4, '0')}`, elements }
  })
}

function distinctAtoms(r: Random): readonly Test[] {
  const atoms = new Map<string, Test>()
  while (atoms.size < atomCount) {
    const drawn = atom(r.pick(leaves), r)
    atoms.set(JSON.stringify(drawn), drawn)
  }
  return [...atoms.values()]
}

function element(atoms: readonly Test[], r: Random): Test {
  const draw = () => r.pick(atoms)
  const and = (...of: Test[]): Test => ({ kind: 'and', of })
  const or = (...of: Test[]): Test => ({ kind: 'or', of })
  const not = (of: Test): Test => ({ kind: 'not', of })
  const x = r.next()
  if (x < 0.48) return draw()
  if (x < 0.68) return r.chance(0.4) ? or(draw(), draw(), draw()) : or(draw(), draw())
  if (x < 0.78) return and(draw(), draw())
  if (x < 0.86) return not(draw())
  if (x < 0.94) return and(draw(), or(draw(), draw()))
  return or(and(draw(), draw()), not(draw()))
}

function atom(leaf: Leaf, r: Random): Test {
  const { path } = leaf
  switch (leaf.type) {
    case 'flag':
      return compare(path, '==', r.chance(0.75))
    case 'number':
    case 'amount':
      return numberAtom(leaf, r)
    case 'day':
      return dayAtom(leaf, r)
    case 'code':
      return codeAtom(path, leaf.values, r)
    case 'codes':
      return codesAtom(path, leaf.values, r)
  }
}

function numberAtom(leaf: Leaf & { type: 'number' | 'amount' }, r: Random): Test {
  if (leaf.path.endsWith('TariffPct') && r.chance(0.5)) {
    return comparePaths('importMeasure.appliedTariffPct', '>', 'importMeasure.boundTariffPct')
  }
  const value = valueOf(leaf, r) as number
  const even = value > 20 ? Math.round(value / 5) * 5 : value
  const threshold = leaf.type === 'amount' ? Number(value.toPrecision(1)) : even
  return compare(leaf.path, r.pick(['>', '>=', '<', '<=']), threshold)
}

function dayAtom({ path, range: [first, last] }: Leaf & { type: 'day' }, r: Random): Test {
  if (r.chance(0.25)) {
    return r.chance(0.5)
      ? comparePaths('timeline.notificationDate', '>', 'timeline.entryIntoForce')
      : comparePaths('timeline.adopted', '<', 'timeline.entryIntoForce')
  }
  const day = `${r.whole(first + 1, last - 1)}-${r.pick(['01-01', '07-01'])}`
  return compare(path, r.pick(['>=', '<']), day)
}

function codeAtom(path: string, values: readonly string[], r: Random): Test {
  const x = r.next()
  if (x < 0.45) return compare(path, '==', r.pick(values))
  if (x < 0.6) return compare(path, '!=', r.pick(values))
  const size = values.length > 20 ? r.whole(4, 15) : r.whole(2, 4)
  return { kind: 'in', path, values: r.sample(values, Math.min(values.length - 1, size)) }
}

/** Half ask for one code. The others for any of several, which for goods are mostly neighbouring chapters. */
function codesAtom(path: string, values: readonly string[], r: Random): Test {
  const has = (value: string): Test => ({ kind: 'has', path, value })
  if (r.chance(0.5)) return has(r.pick(values))
  if (path !== 'sector.hs' || r.chance(0.35)) {
    return { kind: 'or', of: r.sample(values, r.whole(2, 4)).map(has) }
  }
  const first = r.whole(0, values.length - 6)
  return { kind: 'or', of: values.slice(first, first + r.whole(2, 5)).map(has) }
}
