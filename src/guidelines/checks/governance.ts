import { all, any, atMost, condition, oneOf, said, unlessDenied, where, yes } from '../ask.ts'
import type { Guideline } from '../guideline.ts'
import { pullsOneWay } from './plan.ts'
import { isSupported } from './support.ts'

/** What some WTO agreement wants notified, and where that is done. */
const notifications = [
  [isSupported, ['scm', 'agriculture', 'fisheries', 'gats', 'agreement']],
  [
    condition(({ kind }) => kind === 'origin' || kind === 'trade-balance', 'kind'),
    ['trims', 'agreement'],
  ],
  [oneOf('type', ['technical-regulation']), ['tbt']],
  [oneOf('type', ['import-licence']), ['licensing']],
  [oneOf('type', ['safeguard']), ['safeguards']],
] as const

const isNotified = all(
  ...notifications.map(([concerns, as]) => where(concerns, oneOf('transparency.notified', as))),
)

export const governance: readonly Guideline[] = [
  {
    id: 'D4',
    theme: 'governance',
    says: 'Name who monitors it and answers for it, and how often they report.',
    sources: ['rodrik-2004'],
    shown: 'by-record',
    check: unlessDenied(
      'design.monitored',
      all(said('design.monitor'), said('design.reporting-months')),
    ),
  },
  {
    id: 'D5',
    theme: 'governance',
    says: 'Give it to an agency that has shown it can.',
    sources: ['rodrik-2004'],
    shown: 'partly',
    check: yes('design.agency-capable'),
  },
  {
    id: 'D8',
    theme: 'governance',
    says: 'Keep an organised dialogue with the private sector.',
    sources: ['rodrik-2004', 'rodrik-2008', 'e15-questions'],
    shown: 'by-record',
    check: yes('design.private-dialogue'),
  },
  {
    id: 'D9',
    theme: 'governance',
    says: 'Guard that dialogue against capture: publish its minutes, rule on conflicts of interest.',
    sources: ['rodrik-2008'],
    shown: 'by-record',
    check: yes('design.capture-safeguards'),
  },
  {
    id: 'D20',
    theme: 'governance',
    says: 'Publish the legal act, the budget, and who receives how much.',
    sources: ['four-organisations-2022', 'subsidy-platform-2023'],
    shown: 'by-record',
    check: all(
      yes('transparency.published'),
      where(
        isSupported,
        all(yes('design.budget-published'), yes('transparency.beneficiaries-disclosed')),
      ),
    ),
    pull: {
      provisions: ['wto.gatt.x.1'],
      why: 'To publish rules of trade is a duty as well; to disclose beneficiaries is not, at the WTO.',
    },
  },
  {
    id: 'D21',
    theme: 'governance',
    says: 'Notify it in time, under the agreement that asks for it, or plan the day.',
    sources: ['scm-committee'],
    shown: 'by-record',
    when: any(...notifications.map(([concerns]) => concerns)),
    check: any(
      all(isNotified, atMost('transparency.notified-on', 'design.notification-due')),
      all(
        oneOf('status', ['proposed', 'adopted']),
        atMost('design.notification-planned', 'design.notification-due'),
      ),
    ),
    pull: {
      provisions: ['wto.scm.25.2', 'wto.trims.6.2', 'wto.tbt.2.9.2', 'wto.licensing.5.1'],
      why: 'Law makes a duty of it, each agreement for its own kind of measure.',
    },
  },
  {
    id: 'D33',
    theme: 'governance',
    says: 'Let trade policy and investment policy of one plan pull the same way.',
    sources: ['e15-questions'],
    shown: 'by-record',
    check: pullsOneWay,
  },
]
