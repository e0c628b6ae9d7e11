import * as z from 'zod'
import { code, flag, quantity } from './declare.ts'

/** What happens at the border. */
export const Border = z
  .strictObject({
    side: code(
      { import: 'importing', export: 'exporting', transit: 'transit' },
      'On which flow does it act?',
    ).optional(),
    form: code(
      {
        prohibition: 'ban',
        quota: 'limit on quantity or value',
        'non-automatic-licence': 'licence at discretion, or on conditions that limit trade',
        'automatic-licence': 'licence granted in all cases',
        'minimum-price': 'minimum or reference price',
        duty: 'customs or export duty',
        tax: 'internal tax collected at the border',
        charge: 'other duty, fee or charge',
        'tariff-quota': 'lower duty up to a quantity',
        balancing: 'imports tied to exports or to exchange earned',
        'state-monopoly': 'trade reserved to a state or designated trader',
        'other-restriction': 'another limit: on ports or routes, or a duty to process first',
        formality: 'document, inspection or procedure only',
        safeguard: 'safeguard measure',
        'anti-dumping': 'anti-dumping duty',
        countervailing: 'countervailing duty',
      },
      'What does it do?',
      { lever: true },
    ).optional(),
    'made-effective-by': code(
      { 'duties-taxes-charges': 'duties, taxes or other charges alone', other: 'anything else' },
      'Is it made effective by duties, taxes or other charges alone?',
    ).optional(),
    'internal-counterpart': flag(
      'Is it the border enforcement of an internal rule or tax that applies to the like domestic product too?',
    ).optional(),
    'absolute-limit': quantity('Which quantity is allowed?', { lever: true }).optional(),
    'all-origins': flag('Does it apply to all countries alike?', { lever: true }).optional(),
    'agricultural-scheme': flag(
      'Does it concern an agricultural or fisheries product under a domestic scheme?',
    ).optional(),
    'domestic-restriction': flag(
      'Is domestic production or consumption of the same product restricted together with it?',
      { lever: true },
    ).optional(),
  })
  .meta({ description: 'What happens on importing or exporting.' })
