import type { NumberRange } from '../../facts/fact.ts'
import { endsOf } from '../../facts/range.ts'
import { all, any, field, not, oneOf, yes } from '../ask.ts'
import type { Guideline } from '../guideline.ts'

const isSeveral = (count: unknown): boolean | undefined => {
  const { min, max } =
    typeof count === 'number' ? { min: count, max: count } : endsOf(count as NumberRange)
  if (min !== undefined && min > 1) return true
  return max !== undefined && max <= 1 ? false : undefined
}

export const competition: readonly Guideline[] = [
  {
    id: 'D23',
    theme: 'competition',
    says: 'Treat domestic and foreign-owned firms alike.',
    sources: ['gats-xvii'],
    shown: 'by-record',
    check: yes('access.open-to-foreign-owned'),
    pull: {
      provisions: ['wto.gats.xvii.1'],
      why: 'Here it is advice for every measure. In services that are committed, and in most investment chapters, it is a duty.',
    },
  },
  {
    id: 'D24',
    theme: 'competition',
    says: 'Keep competition alive: several beneficiaries, chosen by an open call.',
    sources: ['aghion-2015', 'perez-motta-2016'],
    recalled: true,
    shown: 'by-record',
    when: not(oneOf('support.form', ['none'])),
    check: all(
      field('access.beneficiaries', isSeveral),
      any(yes('design.open-call'), yes('access.automatic')),
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
