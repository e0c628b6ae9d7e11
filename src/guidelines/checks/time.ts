import { all, oneOf, said, unlessDenied, yes } from '../ask.ts'
import type { Guideline } from '../guideline.ts'
import { isSupported } from './support.ts'

export const time: readonly Guideline[] = [
  {
    id: 'D2',
    theme: 'time',
    says: 'Let it end by itself on a fixed day, and be renewed only by a new decision.',
    sources: ['rodrik-2004', 'imf-2024'],
    shown: 'by-record',
    // Not `until`: a measure that was repealed has ended, and had no end built in.
    check: all(
      unlessDenied('design.sunset', said('design.ends-on')),
      oneOf('design.renewal', ['none', 'by-decision']),
    ),
  },
  {
    id: 'D10',
    theme: 'time',
    says: 'Expect mistakes and cut losers: set triggers for leaving early and a way to take support back.',
    sources: ['rodrik-2004'],
    shown: 'by-record',
    check: all(yes('design.exit-triggers'), yes('design.clawback')),
  },
  {
    id: 'D38',
    theme: 'time',
    says: 'Let beneficiaries graduate: limit the years for which one firm is supported.',
    sources: ['rodrik-2004'],
    shown: 'by-record',
    when: isSupported,
    check: unlessDenied('design.beneficiary-limit', said('design.beneficiary-years')),
  },
  {
    id: 'D39',
    theme: 'time',
    says: 'Let a failed review have a consequence: the measure is revoked or built anew.',
    sources: ['imf-2024', 'oecd-2022'],
    shown: 'by-record',
    check: yes('design.failed-review-consequence'),
  },
]
