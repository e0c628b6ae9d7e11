import { all, everyOf, field, oneOf, said, unlessDenied, yes } from '../ask.ts'
import type { Guideline } from '../guideline.ts'

type Indicator = { readonly baseline?: unknown; readonly target?: unknown }

/** An indicator whose baseline or target is not stated may have one. */
const areMeasurable = (indicators: unknown): boolean | undefined => {
  const listed = indicators as readonly Indicator[]
  if (listed.some((i) => i.baseline !== undefined && i.target !== undefined)) return true
  return listed.length === 0 ? false : undefined
}

export const learning: readonly Guideline[] = [
  {
    id: 'D3',
    theme: 'learning',
    says: 'Set benchmarks of success and failure, each with a baseline and a target, of productivity if possible.',
    sources: ['rodrik-2004'],
    shown: 'by-record',
    check: field('design.indicators', areMeasurable),
  },
  {
    id: 'D11',
    theme: 'learning',
    says: 'Review it on a schedule, with the power to change it.',
    sources: ['rodrik-2004'],
    shown: 'by-record',
    check: all(
      unlessDenied('design.reviewed', said('design.review-months')),
      yes('design.review-can-amend'),
    ),
  },
  {
    id: 'D27',
    theme: 'learning',
    says: 'Evaluate it before and after, by somebody independent and with open data.',
    sources: ['oecd-2022'],
    shown: 'by-record',
    check: everyOf('design.evaluation', ['ex-ante', 'ex-post', 'independent', 'open-data']),
  },
  {
    id: 'D28',
    theme: 'learning',
    says: 'Mix targeted tools with horizontal ones or with the demand side.',
    sources: ['oecd-2022'],
    shown: 'by-record',
    check: all(
      oneOf('design.tools-mix', ['targeted']),
      oneOf('design.tools-mix', ['horizontal', 'demand']),
    ),
  },
  {
    id: 'D36',
    theme: 'learning',
    says: 'Learn before scaling: begin with a pilot.',
    sources: ['new-economics'],
    shown: 'by-record',
    check: yes('design.pilot'),
  },
]
