import { all, any, condition, field, filled, not, oneOf, said, yes } from '../ask.ts'
import type { Guideline } from '../guideline.ts'
import { pullsOneWay } from './plan.ts'

/** Those for which some WTO agreement wants a notification of its own. */
const isNotifiable = any(
  not(oneOf('support.form', ['none'])),
  condition(({ kind }) => kind === 'origin' || kind === 'trade-balance'),
  oneOf('type', ['technical-regulation', 'import-licence', 'safeguard']),
)

export const governance: readonly Guideline[] = [
  {
    id: 'D4',
    theme: 'governance',
    says: 'Name who monitors it and answers for it, and how often they report.',
    sources: ['rodrik-2004'],
    shown: 'by-record',
    check: all(
      said('design.monitor'),
      field('design.reporting-months', () => true),
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
    says: 'Publish the legal act, and who receives how much.',
    sources: ['four-organisations-2022', 'subsidy-platform-2023'],
    shown: 'by-record',
    check: all(yes('transparency.published'), yes('transparency.beneficiaries-disclosed')),
    pull: {
      provisions: ['wto.gatt.x.1'],
      why: 'To publish rules of trade is a duty as well; to disclose beneficiaries is not, at the WTO.',
    },
  },
  {
    id: 'D21',
    theme: 'governance',
    says: 'Notify it in time, under the agreement that asks for it.',
    sources: ['scm-committee'],
    shown: 'by-record',
    when: isNotifiable,
    check: filled('transparency.notified'),
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
