import type { Viewpoint } from '../../src/explore/policy-space.ts'

/** A study: real measures, the dates and countries that it looks at, and what is said about it in our own words. */
export interface Study {
  readonly id: string
  readonly title: string
  readonly said: readonly string[]
  /** Records, as folder and name under `fixtures/`. */
  readonly measures: readonly (readonly [string, string])[]
  readonly asOf: string
  /** Reforms that are tried, by id. */
  readonly scenarios: readonly string[]
  readonly viewpoints: readonly Viewpoint[]
  readonly families: readonly string[]
  /** A Member that is assumed to leave the list of least-developed countries on a day. */
  readonly graduation?: {
    readonly member: string
    readonly on: string
    readonly compare: readonly [string, string]
  }
}

export const studies: readonly Study[] = [
  {
    id: 'clean-energy-with-local-content',
    title: 'Clean-energy support with a domestic content level',
    said: [
      'Ontario offered generators of wind and solar power long contracts at a guaranteed price, on condition that a share of the equipment was made in the province (DS412, DS426). The support and the condition are two questions: the first is not forbidden, the second is.',
      'The facts are those that the reports tell; whether the price gave a benefit was left open by the Appellate Body and is left open here.',
    ],
    measures: [['disputes', 'ds412-ontario-feed-in-tariff']],
    asOf: '2012-01-01',
    scenarios: [
      'scm-8-revived',
      'african-group-climate-trims',
      'bacchus-climate-waiver',
      'local-content-peace-clause',
      'howse-clean-energy-benefit',
    ],
    viewpoints: [
      { label: 'Canada 1990', actor: 'CAN', asOf: '1990-01-01' },
      { label: 'Canada 2012', actor: 'CAN', asOf: '2012-01-01' },
      { label: 'Canada 2024', actor: 'CAN', asOf: '2024-06-01' },
    ],
    families: [
      'production-grant',
      'content-subsidy',
      'site-subsidy',
      'buyer-subsidy',
      'content-required',
      'research-grant',
      'offset',
      'supplier-development',
    ],
  },
  {
    id: 'ore-export-ban',
    title: 'A ban on exporting ore, by a developing country that wants to process it',
    said: [
      'Indonesia stopped exports of nickel ore and asked miners to have it processed at home first (DS592). Export duties are free under the GATT, export bans are not; and what a government may do instead depends on what else it has signed.',
      'The record states what the panel found; its report was appealed into the void in December 2022.',
    ],
    measures: [
      ['disputes', 'ds592-nickel-export-ban'],
      ['disputes', 'ds592-nickel-domestic-processing'],
    ],
    asOf: '2021-01-01',
    scenarios: ['espa-export-side', 'scm-8-revived'],
    viewpoints: [
      { label: 'Indonesia 2021', actor: 'IDN', asOf: '2021-01-01' },
      { label: 'Indonesia 2024', actor: 'IDN', asOf: '2024-06-01' },
      { label: 'China 2024', actor: 'CHN', asOf: '2024-06-01', development: 'developing' },
      { label: 'Canada 2024', actor: 'CAN', asOf: '2024-06-01' },
    ],
    families: [
      'export-ban',
      'export-duty',
      'production-grant',
      'site-subsidy',
      'technology-required',
      'export-required',
      'infrastructure',
    ],
  },
  {
    id: 'leaving-least-developed-status',
    title: 'A package of an economy that leaves least-developed status',
    said: [
      'Bangladesh pays exporters a share of the value of what they export, taxes their income less, frees the inputs of exports from duty, and does not patent medicines. Each rests on rules that hold for least-developed Members, or on none.',
      'In 2021 the General Assembly set 24 November 2026 as the day of graduation; in June 2026 a later day was found appropriate, and no decision was seen. The study therefore assumes the day of 2021, and shows what would change on it: the list in the law is left as it is.',
    ],
    measures: [
      ['programmes', 'bgd-export-cash-incentive'],
      ['programmes', 'bgd-exporters-income-tax'],
      ['programmes', 'bgd-bonded-inputs'],
      ['programmes', 'bgd-medicine-patents'],
    ],
    asOf: '2026-11-25',
    graduation: { member: 'BGD', on: '2026-11-24', compare: ['2026-11-23', '2026-11-25'] },
    scenarios: ['ldc-graduation', 'african-group-export-subsidies', 'scm-8-revived'],
    viewpoints: [
      { label: 'before', actor: 'BGD', asOf: '2026-11-23', development: 'developing' },
      { label: 'after', actor: 'BGD', asOf: '2026-11-25', development: 'developing' },
    ],
    families: [
      'export-subsidy',
      'content-subsidy',
      'production-grant',
      'site-subsidy',
      'drawback',
      'content-required',
      'local-working',
      'tariff-within-binding',
      'skills',
    ],
  },
]
