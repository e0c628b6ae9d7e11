import { toAll, manufacturing, required } from './family.ts'
import type { Family } from './family.ts'

/** Data, code and patents. Services. Help that singles nobody out. */
export const technologyFamilies: readonly Family[] = [
  {
    id: 'data-location',
    group: 'technology',
    title: 'Data must stay in the country',
    example: {
      type: 'data-localisation',
      sector: { area: ['digital'], 'trades-in': ['services'] },
      digital: {
        'requires-local-computing': true,
        'requires-local-storage': true,
        'as-condition-of-business': true,
        'financial-data': false,
        'government-data': false,
        'reserved-under': [],
      },
      conditions: [required('data-location')],
    },
  },
  {
    id: 'source-code',
    group: 'technology',
    title: 'Source code must be handed over',
    example: {
      type: 'source-code-access',
      sector: { area: ['digital'], 'trades-in': ['goods', 'services'] },
      digital: {
        'source-code-required': true,
        'as-condition-of-business': true,
        'mass-market-software': true,
        'for-regulator': false,
        'reserved-under': [],
      },
      conditions: [required('source-code')],
    },
  },
  {
    id: 'local-working',
    group: 'technology',
    title: 'Patent rights depend on local production',
    example: {
      type: 'compulsory-licence',
      sector: { area: ['manufacturing'], 'trades-in': ['intellectual-property'] },
      technology: { 'discriminates-by-field-or-place': true, 'local-working': true },
    },
  },
  {
    id: 'services-quota',
    group: 'services',
    title: 'Number of service suppliers limited',
    example: {
      type: 'services-restriction',
      sector: { area: ['services'], 'trades-in': ['services'] },
      services: [
        {
          mode: '3',
          restriction: ['suppliers'],
          'market-access': 'full',
          'national-treatment': 'full',
          'within-limitations': false,
          'worse-off': [],
          'reserved-under': [],
          'committed-under': [],
        },
      ],
    },
  },
  {
    id: 'supplier-development',
    group: 'systemic',
    title: 'Supplier development and matching',
    example: {
      type: 'supplier-development',
      sector: manufacturing,
      support: { form: 'none' },
      conditions: [],
      comparisons: [],
    },
  },
  {
    id: 'skills',
    group: 'systemic',
    title: 'Training open to all',
    example: {
      type: 'skills',
      sector: manufacturing,
      support: { form: 'services-provided', provider: 'government', 'below-market': true },
      access: toAll,
      conditions: [],
      comparisons: [],
    },
  },
  {
    id: 'infrastructure',
    group: 'systemic',
    title: 'General infrastructure',
    example: {
      type: 'infrastructure',
      sector: manufacturing,
      support: { form: 'general-infrastructure', provider: 'government' },
      conditions: [],
      comparisons: [],
    },
  },
]
