import { all, any, condition, field, filled, oneOf, said, yes } from '../ask.ts'
import type { Guideline } from '../guideline.ts'
import { asksForContent } from './local-content.ts'
import { asksSomething, isSupported } from './support.ts'
import { principles } from './principles.ts'

const asksForExports = condition(({ kind }) => kind === 'export', 'kind')

const failures = ['externality', 'coordination', 'public-input', 'information', 'learning']

export const purpose: readonly Guideline[] = [
  {
    id: 'D1',
    theme: 'purpose',
    says: 'State the aim, and the failure of the market or of co-ordination that is addressed.',
    sources: ['imf-2024', 'tca'],
    shown: 'by-record',
    check: all(filled('objectives'), oneOf('design.failure-addressed', failures)),
    pull: principles('a public objective that remedies a failure of the market or serves equity'),
  },
  {
    id: 'D6',
    theme: 'purpose',
    says: 'Target activities or technologies, not a closed list of industries.',
    sources: ['rodrik-2004'],
    shown: 'partly',
    check: oneOf('design.targets', ['activities', 'everyone']),
  },
  {
    id: 'D7',
    theme: 'purpose',
    says: 'Support what is new to the economy and spills over to others.',
    sources: ['rodrik-2004'],
    shown: 'partly',
    check: all(yes('design.novelty'), said('design.spillovers')),
  },
  {
    id: 'D12',
    theme: 'purpose',
    says: 'Give support in return for behaviour, each condition verified and sanctioned.',
    sources: ['mazzucato-rodrik-2023'],
    shown: 'by-record',
    when: isSupported,
    check: all(asksSomething, yes('design.conditions-verified')),
    pull: {
      when: any(asksForContent, asksForExports),
      provisions: ['wto.scm.3.1.a', 'wto.scm.3.1.b', 'wto.trims.2.1'],
      why: 'Some conditions are forbidden: exporting, and using domestic goods. Training, research, production in the place or a price are open.',
    },
  },
  {
    id: 'D13',
    theme: 'purpose',
    says: 'Spread conditions over access, direction, sharing of profits and reinvestment.',
    sources: ['mazzucato-rodrik-2023'],
    recalled: true,
    shown: 'by-record',
    when: all(isSupported, asksSomething),
    check: field('design.condition-kinds', (kinds) => Array.isArray(kinds) && kinds.length > 1),
  },
  {
    id: 'D14',
    theme: 'purpose',
    says: 'Measure performance against a yardstick from outside, such as exports; check first that law allows to pay for it.',
    sources: ['juhasz-lane-rodrik-2023'],
    shown: 'by-record',
    check: any(asksForExports, filled('design.yardstick')),
    pull: {
      when: any(asksForExports, oneOf('design.yardstick', ['exports'])),
      provisions: ['wto.scm.3.1.a', 'wto.agriculture.8', 'cptpp.9.10.1.a', 'rcep.10.6.1.a'],
      why: 'To watch exports is free. To make support depend on them is forbidden to most, and some agreements forbid to require them at all.',
    },
  },
  {
    id: 'D32',
    theme: 'purpose',
    says: 'Fit the strategy to the value chain, its leading firms and what government can do.',
    sources: ['low-tijaja-2013'],
    shown: 'partly',
    check: all(said('sector.stage'), yes('design.chain-strategy')),
  },
  {
    id: 'D34',
    theme: 'purpose',
    says: 'Where the aim is the environment, make it additional and measurable.',
    sources: ['hillman-manak-2023'],
    shown: 'by-record',
    when: oneOf('objectives', ['climate', 'environment', 'resource-conservation']),
    check: all(yes('design.environmental-metric'), yes('design.counterfactual')),
  },
]
