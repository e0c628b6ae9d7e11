import { manufacturing, required, worseImports } from './family.ts'
import type { Family } from './family.ts'

/** Public purchasing and state enterprises. */
export const procurementFamilies: readonly Family[] = [
  {
    id: 'price-preference',
    group: 'procurement',
    title: 'Price preference in covered procurement',
    example: {
      type: 'procurement-preference',
      sector: manufacturing,
      procurement: {
        'by-government': true,
        purchased: 'same',
        use: 'governmental',
        covered: true,
        'domestic-preference': 'price-margin',
      },
      conditions: [],
      comparisons: worseImports,
    },
  },
  {
    id: 'offset',
    group: 'procurement',
    title: 'Offset in covered procurement',
    example: {
      type: 'procurement-offset',
      sector: manufacturing,
      procurement: { 'by-government': true, purchased: 'same', use: 'governmental', covered: true },
      conditions: [
        required('offset', {
          'attaches-to': 'procurement',
          'applies-to': 'suppliers-to-government',
        }),
      ],
      comparisons: [],
    },
  },
  {
    id: 'state-buying',
    group: 'procurement',
    title: 'State enterprise told to buy at home',
    example: {
      type: 'state-enterprise-purchasing',
      sector: manufacturing,
      enterprise: {
        kind: 'state-owned',
        'state-share': 100,
        'state-controls': true,
        'commercial-activity': true,
        'told-to-prefer-domestic': true,
        'trades-abroad': true,
        'excepted-under': [],
        'public-service-mandate': false,
      },
      conditions: [],
      comparisons: worseImports,
    },
  },
]
