import { all, everyOf, field, yes } from '../ask.ts'
import type { Guideline } from '../guideline.ts'

type Indicator = { readonly baseline?: unknown; readonly target?: unknown }

export const learning: readonly Guideline[] = [
  {
    id: 'D3',
    theme: 'learning',
    says: 'Set benchmarks of success and failure, each with a baseline and a target, of productivity if possible.',
    sources: ['rodrik-2004'],
    shown: 'by-record',
    check: field('design.indicators', (indicators) =>
      (indicators as Indicator[]).some((i) => i.baseline !== undefined && i.target !== undefined),
    ),
  },
  {
    id: 'D11',
    theme: 'learning',
    says: 'Review it on a schedule, with the power to change it.',
    sources: ['rodrik-2004'],
    shown: 'by-record',
    check: all(
      field('design.review-months', () => true),
      yes('design.review-can-amend'),
    ),
  },
  {
    id: 'D27',
    theme: 'learning',
    says: 'Evaluate it before and after, by somebody independent and with open data.',
    sources: ['oecd-2022'],
    shown: 'by-record',
    check: everyOf('design.evaluation', ['ex-ante', 'ex-post', 'independent']),
  },
  {
    id: 'D28',
    theme: 'learning',
    says: 'Mix targeted tools with horizontal ones and with demand.',
    sources: ['oecd-2022'],
    shown: 'by-record',
    check: field('design.tools-mix', (kinds) => (kinds as string[]).length > 1),
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
