import type { Fact } from '../facts/fact.ts'

/** Facts that the law itself supplies for an actor on a date. They are columns like any other. */
export const lawFacts: readonly Fact[] = [
  {
    id: 'law.as-of',
    type: 'date',
    grain: 'record',
    ask: 'On which date is the law applied?',
    knows: 'law',
  },
  {
    id: 'law.development',
    type: 'code',
    grain: 'record',
    values: ['developed', 'developing', 'least-developed'],
    ask: 'Which development status has the actor on that date? (least-developed by the United Nations list, otherwise as claimed)',
    knows: 'law',
  },
  {
    id: 'law.least-developed',
    type: 'flag',
    grain: 'record',
    ask: 'Is the actor a least-developed country on that date?',
    knows: 'law',
  },
  {
    id: 'law.annex-vii-b',
    type: 'flag',
    grain: 'record',
    ask: 'Is the actor listed in Annex VII(b) of the SCM Agreement?',
    knows: 'law',
  },
  {
    id: 'law.annex-vii-b-graduated',
    type: 'flag',
    grain: 'record',
    ask: 'Has the actor passed the income level of Annex VII(b) by that date?',
    knows: 'law',
  },
  {
    id: 'law.left-least-developed',
    type: 'flag',
    grain: 'record',
    ask: 'Has the actor left the United Nations list of least-developed countries by that date?',
    knows: 'law',
  },
  {
    id: 'law.member-since',
    type: 'date',
    grain: 'record',
    ask: 'Since when is the actor a Member of the WTO?',
    knows: 'law',
  },
  {
    id: 'conditions.within-region',
    type: 'flag',
    grain: 'conditions',
    ask: 'Is the counterpart one of the countries whose goods are favoured?',
    knows: 'law',
  },
  {
    id: 'services.subsidy-alone',
    type: 'flag',
    grain: 'services',
    ask: 'Is support for domestic suppliers all that restricts the service?',
    knows: 'law',
  },
]

/** Law facts that are not always known here, with where a record may state them. */
export const statedAs: Readonly<Record<string, string>> = {
  'law.annex-vii-b-graduated': 'actor.annex-vii-b-graduated',
  'law.development': 'actor.development',
  'services.subsidy-alone': 'services.restriction',
}
