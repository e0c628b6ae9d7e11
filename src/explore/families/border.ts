import { atTheBorder } from './family.ts'
import type { Family } from './family.ts'

/** At the border. */
export const borderFamilies: readonly Family[] = [
  {
    id: 'tariff-within-binding',
    group: 'border',
    title: 'Duty raised within the binding',
    example: atTheBorder(
      'tariff',
      { side: 'import', form: 'duty' },
      {
        products: [
          {
            bound: true,
            'bound-duty': 40,
            'applied-duty': 20,
            'applied-other': 0,
            'bound-other': 0,
            role: 'restricted',
            'duty-above-schedule-of': [],
          },
        ],
      },
    ),
  },
  {
    id: 'tariff-above-binding',
    group: 'border',
    title: 'Duty above the binding',
    example: atTheBorder(
      'tariff',
      { side: 'import', form: 'duty' },
      { products: [{ bound: true, 'bound-duty': 20, 'applied-duty': 40, role: 'restricted' }] },
    ),
  },
  {
    id: 'import-quota',
    group: 'border',
    title: 'Import quota',
    example: atTheBorder('import-quota', {
      side: 'import',
      form: 'quota',
      'made-effective-by': 'other',
      'internal-counterpart': false,
    }),
  },
  {
    id: 'export-duty',
    group: 'border',
    title: 'Export duty on a raw material',
    example: atTheBorder(
      'export-tax',
      { side: 'export', form: 'duty', 'made-effective-by': 'duties-taxes-charges' },
      { products: [{ 'export-duty': 15, role: 'restricted', 'export-duty-excepted-under': [] }] },
    ),
  },
  {
    id: 'export-ban',
    group: 'border',
    title: 'Export ban on a raw material',
    example: atTheBorder(
      'export-ban',
      { side: 'export', form: 'prohibition', 'made-effective-by': 'other' },
      { products: [{ role: 'restricted', 'export-duty-excepted-under': [] }] },
    ),
  },
]
