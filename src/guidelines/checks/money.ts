import { all, filled, not, oneOf, yes } from '../ask.ts'
import type { Guideline } from '../guideline.ts'

const isSupported = not(oneOf('support.form', ['none']))
const ordinary = ['operating-cost', 'operating-losses', 'debt-repayment']

export const money: readonly Guideline[] = [
  {
    id: 'D15',
    theme: 'money',
    says: 'Give no more than is needed: work out the gap that has to be closed.',
    sources: ['tca'],
    shown: 'partly',
    when: isSupported,
    check: yes('design.funding-gap-computed'),
  },
  {
    id: 'D16',
    theme: 'money',
    says: 'Pay for a change of behaviour: firms apply before they start, and show what they would do without.',
    sources: ['tca'],
    shown: 'by-record',
    when: isSupported,
    check: all(yes('design.application-before-start'), yes('design.counterfactual')),
  },
  {
    id: 'D17',
    theme: 'money',
    says: 'Do not pay the ordinary costs of a business.',
    sources: ['tca'],
    recalled: true,
    shown: 'by-record',
    when: isSupported,
    check: not(oneOf('support.covers', ordinary)),
  },
  {
    id: 'D18',
    theme: 'money',
    says: 'Consider other instruments, and say why the least distorting one was not enough.',
    sources: ['tca'],
    recalled: true,
    shown: 'by-record',
    check: filled('design.alternatives-considered'),
    pull: {
      provisions: ['wto.gatt.xx.b'],
      why: 'Here it is advice. Where a breach is to be excused as necessary, law asks the same: whether a less restrictive way was open.',
    },
  },
  {
    id: 'D26',
    theme: 'money',
    says: 'Cap the cost as a whole, and know what each outcome costs.',
    sources: ['imf-2024'],
    shown: 'by-record',
    check: all(yes('design.cost-cap'), yes('design.unit-cost-known')),
  },
  {
    id: 'D37',
    theme: 'money',
    says: 'Keep out of subsidy races: agree with peers, or set a cap.',
    sources: ['clausing-wolfram-2023', 'subsidy-platform-2023'],
    shown: 'partly',
    when: isSupported,
    check: yes('design.peer-cap'),
  },
]
