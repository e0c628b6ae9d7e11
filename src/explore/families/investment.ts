import {
  grant,
  toOneIndustry,
  required,
  forAdvantage,
  investment,
  domesticInputs,
  worseImports,
} from './family.ts'
import type { Family } from './family.ts'

/** Conditions on investors and producers. */
export const investmentFamilies: readonly Family[] = [
  {
    id: 'content-required',
    group: 'investment',
    title: 'Domestic content required',
    example: investment([required('origin', domesticInputs)], { comparisons: worseImports }),
  },
  {
    id: 'balancing-required',
    group: 'investment',
    title: 'Imports tied to exports',
    example: investment(
      [required('trade-balance', { ratio: { of: 'imports', to: 'exports', 'at-most': 1 } })],
      { type: 'trade-balancing-requirement' },
    ),
  },
  {
    id: 'export-required',
    group: 'investment',
    title: 'Exporting required',
    example: investment([required('export')], { type: 'export-requirement' }),
  },
  {
    id: 'technology-required',
    group: 'investment',
    title: 'Transfer of technology required',
    example: investment([required('technology-transfer')], {
      type: 'technology-transfer-requirement',
    }),
  },
  {
    id: 'technology-for-advantage',
    group: 'investment',
    title: 'Transfer of technology for an advantage',
    example: investment([forAdvantage('technology-transfer')], {
      type: 'technology-transfer-requirement',
      support: grant,
      access: toOneIndustry,
    }),
  },
  {
    id: 'royalty-cap',
    group: 'investment',
    title: 'Royalties capped',
    example: investment([required('royalty')], { type: 'royalty-limit' }),
  },
  {
    id: 'research-for-advantage',
    group: 'investment',
    title: 'Research in the country for an advantage',
    example: investment([forAdvantage('research')], {
      type: 'employment-requirement',
      support: grant,
      access: toOneIndustry,
    }),
  },
  {
    id: 'employment-required',
    group: 'investment',
    title: 'Local hiring and training',
    example: investment([required('training')], { type: 'employment-requirement' }),
  },
  {
    id: 'equity-cap',
    group: 'investment',
    title: 'Foreign ownership capped',
    example: {
      type: 'joint-venture-requirement',
      sector: { area: ['manufacturing'], 'trades-in': ['investment'] },
      investment: {
        'is-investment-measure': true,
        phase: ['establishment'],
        'foreign-equity-cap': 49,
        'limits-on-entry': ['capital'],
        'reserved-under': [],
        'committed-under': [],
      },
      conditions: [],
      comparisons: [
        {
          between: 'foreign-domestic-investor',
          dimension: 'establishment',
          'worse-off': 'compared',
          'same-but-origin': true,
        },
      ],
    },
  },
]
