import { grant, toAll, subsidy, forAdvantage, domesticInputs, worseImports } from './family.ts'
import type { Family } from './family.ts'

/** Subsidies and fiscal measures. */
export const subsidiesFamilies: readonly Family[] = [
  {
    id: 'production-grant',
    group: 'subsidies',
    title: 'Grant to producers',
    example: subsidy('grant'),
  },
  {
    id: 'research-grant',
    group: 'subsidies',
    title: 'Research grant',
    example: subsidy('research-support', {
      support: { ...grant, covers: ['research'], 'research-stage': 'industrial', intensity: 50 },
    }),
  },
  {
    id: 'general-scheme',
    group: 'subsidies',
    title: 'Support open to all by neutral criteria',
    example: subsidy('grant', { access: toAll }),
  },
  {
    id: 'export-subsidy',
    group: 'subsidies',
    title: 'Support tied to exporting',
    example: subsidy('export-subsidy', { conditions: [forAdvantage('export')] }),
  },
  {
    id: 'content-subsidy',
    group: 'subsidies',
    title: 'Support tied to domestic content',
    example: subsidy('grant', {
      conditions: [forAdvantage('origin', domesticInputs)],
      comparisons: worseImports,
    }),
  },
  {
    id: 'site-subsidy',
    group: 'subsidies',
    title: 'Support for producing in the country',
    example: subsidy('grant', {
      conditions: [
        forAdvantage('production-site', { favours: 'neither', 'needs-domestic-goods': 'never' }),
      ],
    }),
  },
  {
    id: 'unlimited-guarantee',
    group: 'subsidies',
    title: 'Guarantee without limit',
    example: subsidy('loan-guarantee', {
      support: {
        form: 'guarantee',
        provider: 'government',
        'below-market': true,
        'unlimited-guarantee': true,
      },
    }),
  },
  {
    id: 'ailing-firm',
    group: 'subsidies',
    title: 'Rescue without a plan',
    example: subsidy('grant', {
      support: { ...grant, 'failing-firm': true, 'restructuring-plan': false },
    }),
  },
  {
    id: 'buyer-subsidy',
    group: 'subsidies',
    title: 'Subsidy to buyers, whatever the origin',
    example: subsidy('consumer-subsidy', { support: { ...grant, 'paid-to': 'consumers' } }),
  },
  {
    id: 'drawback',
    group: 'subsidies',
    title: 'Duty drawback up to what was paid',
    example: subsidy('duty-drawback', {
      support: { form: 'border-remission', provider: 'government', 'remission-in-excess': false },
      conditions: [forAdvantage('export')],
    }),
  },
  {
    id: 'services-grant',
    group: 'subsidies',
    title: 'Grant to domestic service suppliers',
    example: subsidy('services-subsidy', {
      sector: { area: ['services'], 'trades-in': ['services'] },
      services: [
        {
          mode: '3',
          supported: true,
          restriction: ['subsidy'],
          'worse-off': ['foreign'],
          'market-access': 'unscheduled',
          'national-treatment': 'unscheduled',
          'reserved-under': [],
          'committed-under': [],
        },
      ],
    }),
  },
]
