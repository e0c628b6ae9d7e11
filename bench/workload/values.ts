import type { Leaf, Value } from './leaves.ts'
import type { Random } from './random.ts'

const two = (n: number) => String(n).padStart(2, '0')

/** A value that a record may hold. */
export function valueOf(leaf: Leaf, r: Random): Value {
  switch (leaf.type) {
    case 'flag':
      return r.chance(leaf.probability)
    case 'number':
      return r.whole(...leaf.range)
    case 'amount': {
      const [low, high] = leaf.range
      return Math.round(low * (high / low) ** r.next())
    }
    case 'day':
      return `${r.whole(...leaf.range)}-${two(r.whole(1, 12))}-${two(r.whole(1, 28))}`
    case 'code':
      return r.pick(leaf.values)
    case 'codes':
      return r.sample(leaf.values, r.whole(1, leaf.most)).toSorted()
  }
}
