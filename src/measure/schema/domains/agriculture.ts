import * as z from 'zod'
import { code, codes, flag, percent, quantity } from '../declare.ts'

/** Farm support and export competition. */
export const Agriculture = z
  .strictObject({
    'support-box': code(
      {
        green: 'claimed as Annex 2 support',
        blue: 'production-limiting direct payment',
        development: 'Article 6.2',
        amber: 'other domestic support',
        'de-minimis': 'within de minimis',
      },
      'Under which box is the support reported?',
    ).optional(),
    'ams-current': quantity('What is the current total aggregate measurement of support?', {
      knows: 'schedule',
    }).optional(),
    'ams-commitment': quantity('What is the commitment level?', { knows: 'schedule' }).optional(),
    'ams-scheduled': flag('Does the schedule set a level for total farm support (zero included)?', {
      knows: 'schedule',
    }).optional(),
    'in-ams': flag('Is the support counted in the current total aggregate measurement?').optional(),
    'product-specific': flag(
      'Is the support for a given product, rather than for farming in general?',
    ).optional(),
    'product-share': percent(
      'What share of the value of production is product-specific support?',
    ).optional(),
    'non-product-share': percent(
      'What share of total farm output is non-product-specific support?',
    ).optional(),
    'above-1992': flag(
      'Does support to the commodity exceed what was decided in the 1992 marketing year?',
    ).optional(),
    'development-kind': code(
      {
        investment: 'investment subsidy generally available to agriculture',
        inputs: 'input subsidy generally available to low-income or resource-poor producers',
        'crop-diversification': 'support for turning away from illicit narcotic crops',
        other: 'none of these',
      },
      'Which kind of development support is it?',
    ).optional(),
    'limiting-basis': code(
      {
        'fixed-area-and-yield': 'fixed area and yields',
        'share-of-base': 'a share of the base level of production',
        'fixed-head': 'a fixed number of head of livestock',
        other: 'something else, or production is not limited',
      },
      'On what are payments under a production-limiting programme based?',
      { lever: true },
    ).optional(),
    'share-of-base': percent('On which share of base production is paid?', {
      lever: true,
    }).optional(),
    'green-kind': code(
      {
        'general-services': 'services to agriculture or the rural community',
        stockholding: 'public stocks for food security',
        'food-aid': 'food for people in need at home',
        decoupled: 'income support decoupled from production',
        'income-insurance': 'income insurance or safety net',
        disaster: 'relief from natural disasters',
        'producer-retirement': 'retirement of producers',
        'resource-retirement': 'retirement of land or other resources',
        'investment-aid': 'structural adjustment by investment aid',
        environmental: 'environmental programme',
        regional: 'regional assistance',
        'other-direct': 'another direct payment to producers',
      },
      'Which kind of Annex 2 support is it?',
    ).optional(),
    'publicly-funded': flag(
      'Is it a government programme paid from public funds (revenue forgone included), without transfers from consumers?',
      { lever: true },
    ).optional(),
    'paid-to-producers': flag('Does it make direct payments to producers or processors?', {
      lever: true,
    }).optional(),
    'related-to': codes(
      {
        'type-of-production': 'which product is or is not grown',
        'volume-of-production': 'how much is produced',
        prices: 'domestic or world prices',
        factors: 'land, labour or other factors employed',
      },
      'To what is the amount of the payment tied after the base period? (`[]`: to none)',
      { lever: true },
    ).optional(),
    'production-required': flag('Must the recipient produce?', { lever: true }).optional(),
    'loss-trigger': percent('From which loss of income or production is it paid?', {
      lever: true,
    }).optional(),
    'loss-covered': percent('Which share of the loss, extra cost or handicap does it cover?', {
      lever: true,
    }).optional(),
    'disaster-recognised': flag('Has government formally recognised the disaster?').optional(),
    'special-safeguard': flag(
      'Does the schedule reserve the special safeguard (SSG) for the product?',
      { knows: 'schedule' },
    ).optional(),
    foodstuff: flag('Is the product a foodstuff?').optional(),
    cotton: flag('Is the product cotton?').optional(),
    'net-exporter': flag('Is the Member a net exporter of that foodstuff?', {
      knows: 'statistics',
    }).optional(),
    'export-commitment-scheduled': flag(
      'Does the schedule hold an export subsidy commitment for the product?',
      { knows: 'schedule' },
    ).optional(),
    'export-outlay': quantity('What is spent on export subsidies?').optional(),
    'export-outlay-commitment': quantity('What outlay does the schedule allow?', {
      knows: 'schedule',
    }).optional(),
    'export-quantity': quantity('Which quantity was exported in the year?', {
      knows: 'statistics',
    }).optional(),
    'export-quantity-commitment': quantity(
      'For which quantity does the schedule allow export subsidies?',
      { knows: 'schedule' },
    ).optional(),
    'export-subsidy-form': code(
      {
        direct: 'direct subsidy contingent on export',
        'stock-sale': 'stocks sold below market',
        'financed-payment': 'payment on exporting, from whatever funds',
        marketing: 'marketing cost',
        transport: 'internal transport',
        incorporated: 'on products incorporated in exports',
        other: 'other',
      },
      'Which form has the export support?',
    ).optional(),
    'export-credit': flag(
      'Is it credit, guarantee, insurance or interest support for farm exports?',
    ).optional(),
    'export-credit-months': quantity('Within how many months is the export credit repaid?', {
      unit: 'months',
      lever: true,
    }).optional(),
    'to-poor-importer': flag(
      'Is it for basic food bought by a least-developed or net food-importing country?',
    ).optional(),
    'food-aid-abroad': flag('Is it food aid to other countries?').optional(),
    'food-aid-terms': codes(
      {
        tied: 'tied to commercial exports',
        'on-credit': 'less than fully a grant',
        're-export': 'the recipient may pass it on to others',
        displacing: 'it takes the place of commercial trade or of local production',
      },
      'Which of these is true of the food aid? (`[]`: none)',
      { lever: true },
    ).optional(),
    'border-measure-converted': flag(
      'Is it a measure of the kind that had to be converted into duties?',
    ).optional(),
  })
  .meta({ description: 'Agriculture facts.' })
