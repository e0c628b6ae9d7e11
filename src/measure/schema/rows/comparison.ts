import * as z from 'zod'
import { code, codes, flag, member, openCode, percent, text } from '../declare.ts'
import { common, product } from './common.ts'

/** One comparison of treatment: imports with domestic products, or one Member’s products with another’s. */
export const Comparison = z
  .strictObject({
    between: code(
      {
        'imported-domestic': 'imported products with domestic ones',
        members: 'products of one country with those of another',
        'export-domestic': 'products sold abroad with those sold at home',
        'foreign-domestic-supplier': 'foreign services or suppliers with domestic ones',
        'suppliers-of-members': 'services or suppliers of one country with those of another',
        'foreign-domestic-investor': 'foreign investors with domestic ones',
        'investors-of-members': 'investors of one country with those of another',
      },
      'Who is compared with whom?',
    ),
    dimension: code(
      {
        tax: 'an internal tax or charge',
        rule: 'a law, regulation or requirement on sale, purchase, distribution or use',
        'customs-duty': 'a customs duty',
        'border-rule': 'a rule or formality on importing or exporting',
        'origin-marking': 'a required mark of origin',
        access: 'access to a channel, facility or licence',
        price: 'a price',
        support: 'who receives the support of this record',
        establishment: 'entry or operation as an investor',
      },
      'In what are they compared?',
    ).optional(),
    'bears-on': codes(
      {
        sale: 'selling or offering for sale',
        purchase: 'buying, also where someone pays the buyer back',
        transport: 'carriage inside the country',
        distribution: 'storing, delivering, wholesale and retail channels',
        use: 'using or processing',
        other: 'something else',
      },
      'On which steps inside the country does the difference fall?',
    ).optional(),
    'worse-off': code(
      {
        compared: 'the first named (imported, or of the Member concerned)',
        other: 'the other',
        neither: 'neither',
      },
      'Which of the two is treated worse on the face of the measure?',
      { lever: true },
    ).optional(),
    'same-but-origin': flag(
      'Does the measure tell the two apart by origin alone, so that they may be identical?',
      { lever: true },
    ).optional(),
    'tax-compared': percent('What tax burden falls on the first named?', {
      lever: true,
    }).optional(),
    'tax-other': percent('What tax burden falls on the other?', { lever: true }).optional(),
    favoured: openCode(member, 'Which country is favoured?').optional(),
    disfavoured: openCode(member, 'Which country is disfavoured?').optional(),
    product: text('The product compared.').optional(),
    hs: product.hs,
    'hs-edition': product['hs-edition'],
    ...common,
  })
  .meta({ description: 'One comparison of how two origins are treated.' })
