import { all, any, atMost, filled, not, oneOf, said, yes } from '../ask.ts'
import type { Guideline } from '../guideline.ts'
import { principles } from './principles.ts'
import { isSupported } from './support.ts'

const ordinary = ['operating-cost', 'operating-losses', 'debt-repayment']

export const money: readonly Guideline[] = [
  {
    id: 'D15',
    theme: 'money',
    says: 'Give no more than is needed: work out the gap that has to be closed.',
    sources: ['tca'],
    shown: 'partly',
    when: isSupported,
    check: all(
      yes('design.funding-gap-computed'),
      atMost('support.intensity', 'design.needed-intensity'),
    ),
    pull: principles('no more than the objective needs'),
  },
  {
    id: 'D16',
    theme: 'money',
    says: 'Pay for a change of behaviour: firms apply before they start, and show what they would do without.',
    sources: ['tca'],
    shown: 'by-record',
    when: isSupported,
    check: all(yes('design.application-before-start'), yes('design.counterfactual')),
    pull: principles('a change of conduct'),
  },
  {
    id: 'D17',
    theme: 'money',
    says: 'Do not pay the ordinary costs of a business, unless it is phased out.',
    sources: ['tca'],
    recalled: true,
    shown: 'by-record',
    when: isSupported,
    check: any(not(oneOf('support.covers', ordinary)), yes('design.running-costs-phased-out')),
    pull: principles('no pay for what the beneficiary would have paid anyway'),
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
      provisions: ['wto.gatt.xx.b', 'eu-gbr.366.1'],
      why: 'Here it is advice. Where a breach is to be excused as necessary, law asks whether a less restrictive way was open; and of a subsidy, between the European Union and the United Kingdom, whether another instrument would do.',
    },
  },
  {
    id: 'D26',
    theme: 'money',
    says: 'Say what it costs, cap it, and know what each outcome costs.',
    sources: ['imf-2024'],
    shown: 'by-record',
    when: isSupported,
    check: all(said('support.amount.value'), yes('design.cost-cap'), yes('design.unit-cost-known')),
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
