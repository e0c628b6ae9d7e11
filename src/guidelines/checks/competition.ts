import { all, any, condition, ends, field, not, oneOf, where, yes } from '../ask.ts'
import type { Guideline } from '../guideline.ts'
import { isSupported } from './support.ts'

const isSeveral = (count: unknown): boolean | undefined => {
  const { min, max } = ends(count)
  if (min !== undefined && min > 1) return true
  return max !== undefined && max <= 1 ? false : undefined
}

/** A local partner is asked for, or only foreign investors are asked at all. */
const asksByOwner = condition(
  ({ kind, 'applies-to': whom }) => {
    if (kind === 'ownership') return true
    return whom === undefined ? undefined : whom === 'foreign-investors'
  },
  'kind',
  'applies-to',
)

export const competition: readonly Guideline[] = [
  {
    id: 'D23',
    theme: 'competition',
    says: 'Treat domestic and foreign-owned firms alike.',
    sources: ['gats-xvii'],
    shown: 'by-record',
    check: all(where(isSupported, yes('access.open-to-foreign-owned')), not(asksByOwner)),
    pull: {
      provisions: ['wto.gats.xvii.1'],
      why: 'Here it is advice for every measure. In services that are committed, and in most investment chapters, it is a duty.',
    },
  },
  {
    id: 'D24',
    theme: 'competition',
    says: 'Keep competition alive: several beneficiaries, an open call, an eye on concentration.',
    sources: ['aghion-2015', 'perez-motta-2016'],
    recalled: true,
    shown: 'by-record',
    when: isSupported,
    check: all(
      field('access.beneficiaries', isSeveral),
      any(yes('design.open-call'), yes('access.automatic')),
      yes('design.concentration-watched'),
    ),
  },
  {
    id: 'D25',
    theme: 'competition',
    says: 'Where a state enterprise delivers, give it no better terms than others, and keep its accounts apart.',
    sources: ['e15-state-enterprises-2016'],
    shown: 'partly',
    when: any(
      oneOf('enterprise.kind', [
        'state-owned',
        'designated-monopoly',
        'special-rights',
        'state-trading',
      ]),
      oneOf('actor.body', ['state-enterprise']),
    ),
    check: all(not(yes('enterprise.assistance-from-state')), yes('design.separate-accounts')),
    pull: {
      provisions: ['cptpp.17.4.1.a', 'cptpp.17.6.1'],
      why: 'Some agreements make a duty of it, above a threshold of revenue.',
    },
  },
]
