import { all, any, atMost, condition, everyOf, filled, not, oneOf, said, yes } from '../ask.ts'
import type { Guideline } from '../guideline.ts'
import { asksForContent } from './local-content.ts'
import { principles } from './principles.ts'

const successFactors = ['market-size', 'coherent-policy', 'mild', 'industrial-base']

export const openness: readonly Guideline[] = [
  {
    id: 'D19',
    theme: 'openness',
    says: 'Weigh the good against the harm, effects on other economies included.',
    sources: ['tca', 'hoekman-nelson-2025'],
    shown: 'partly',
    check: all(said('design.spillovers'), yes('design.foreign-harm-considered')),
    pull: principles('benefits that outweigh the harm to trade and investment'),
  },
  {
    id: 'D22',
    theme: 'openness',
    says: 'Make no difference by origin, unless a reason is given and a defence is named.',
    sources: ['singh-jose-2016', 'howse-2013'],
    shown: 'by-record',
    check: any(not(asksForContent), all(yes('design.origin-reasoned'), filled('invoked'))),
    pull: {
      when: asksForContent,
      provisions: ['wto.gatt.iii.4', 'wto.trims.2.1', 'wto.scm.3.1.b'],
      why: 'To name a defence satisfies the advice. Law asks that it be made out, and for support it leaves hardly one.',
    },
  },
  {
    id: 'D29',
    theme: 'openness',
    says: 'If local content is asked for, start below what industry can do today, and raise it as capacity grows.',
    sources: ['eicke-2025', 'kuntze-moerenhout-2013'],
    shown: 'by-record',
    when: asksForContent,
    check: all(
      oneOf('design.local-content-path', ['rising']),
      atMost('design.local-content-start', 'design.domestic-capability'),
    ),
    pull: {
      when: asksForContent,
      provisions: ['wto.gatt.iii.4', 'wto.trims.2.1', 'wto.scm.3.1.b'],
      why: 'A path that is well built is no more lawful: at any share, content in goods is forbidden where these rules reach.',
    },
  },
  {
    id: 'D30',
    theme: 'openness',
    says: 'Ask for local content only where the market is large and stable, policy coherent, the demand mild and industry there to build on.',
    sources: ['unep-dtu-2020'],
    shown: 'partly',
    when: asksForContent,
    check: everyOf('design.local-content-factors', successFactors),
    pull: {
      when: asksForContent,
      provisions: ['wto.gatt.iii.4', 'wto.trims.2.1', 'wto.scm.3.1.b'],
      why: 'Conditions of success are none of legality.',
    },
  },
  {
    id: 'D31',
    theme: 'openness',
    says: 'Prefer links to quotas: supplier development, matching, training.',
    sources: ['sauve-2016'],
    shown: 'by-record',
    when: any(
      asksForContent,
      oneOf('objectives', ['value-chain-upgrading', 'import-substitution']),
    ),
    check: any(
      yes('design.linkage-tools'),
      condition(({ kind }) => kind === 'training', 'kind'),
    ),
  },
  {
    id: 'D35',
    theme: 'openness',
    says: 'Consult trading partners, and weigh the risk that they answer in kind.',
    sources: ['evenett-2024', 'hoekman-nelson-2025'],
    shown: 'by-record',
    check: any(yes('transparency.partners-consulted'), yes('design.retaliation-assessed')),
  },
  {
    id: 'D40',
    theme: 'openness',
    says: 'Foresee harm to poorer partners, and offer them something for it.',
    sources: ['kleimann-2023'],
    shown: 'partly',
    check: yes('design.poorer-partners-considered'),
  },
]
