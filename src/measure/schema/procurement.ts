import * as z from 'zod'
import { code, flag, instruments, quantity } from './declare.ts'

/** A purchase by government, on the record or on the row that it concerns. */
export const Procurement = z
  .strictObject({
    'by-government': flag('Does a governmental agency buy the product or service?', {
      knows: 'granting-authority',
    }).optional(),
    purchased: code(
      {
        same: 'the product that is treated worse is the one bought',
        competing: 'the product bought competes directly with the one treated worse',
        other: 'another product is bought: for instance the output, not the equipment',
      },
      'How does the product bought relate to the product that is treated worse?',
      { knows: 'granting-authority' },
    ).optional(),
    use: code(
      {
        governmental: 'for government’s own use or functions',
        resale: 'to be sold again commercially',
        production: 'to be used in producing goods for sale',
      },
      'What is it bought for? (left out where goods serve to supply services for payment: whether that is governmental is open)',
      { knows: 'granting-authority' },
    ).optional(),
    covered: flag(
      'Is the procurement within the coverage schedule: entity, product or service, value?',
      { knows: 'schedule' },
    ).optional(),
    'covered-under': instruments(
      'Within the coverage of which agreements is the procurement: entity, product or service, value? (`[]`: none)',
    ).optional(),
    value: quantity('What is the value of the contract?', {
      unit: 'SDR',
      knows: 'granting-authority',
    }).optional(),
    threshold: quantity('Which threshold does the schedule set for it?', {
      unit: 'SDR',
      knows: 'schedule',
    }).optional(),
    tender: code(
      { open: 'open', selective: 'selective', limited: 'limited' },
      'Which tendering method is used?',
      { knows: 'granting-authority', lever: true },
    ).optional(),
    'domestic-preference': code(
      {
        'set-aside': 'reserved for domestic goods or suppliers',
        'price-margin': 'domestic offers win up to a margin',
        none: 'none',
      },
      'Which preference do domestic goods or suppliers get?',
      { knows: 'granting-authority', lever: true },
    ).optional(),
    'small-business-reserve': flag('Is it reserved for small or minority businesses by schedule?', {
      knows: 'schedule',
    }).optional(),
    'transition-listed': flag(
      'Is the preference or offset listed in the schedule as a transitional measure that still runs?',
      { knows: 'schedule' },
    ).optional(),
    'stated-in-notice': flag('Is the preference or offset set out in the notice of the tender?', {
      knows: 'granting-authority',
      lever: true,
    }).optional(),
  })
  .meta({ id: 'Procurement', description: 'A purchase by government.' })
