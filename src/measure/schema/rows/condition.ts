import * as z from 'zod'
import { code, codes, day, flag, members, percent, quantity, text } from '../declare.ts'
import { common, product } from './common.ts'

const Ratio = z
  .strictObject({
    of: code(
      {
        imports: 'value or volume imported',
        'imported-inputs-used': 'imported products bought or used',
        'domestic-production': 'local production',
        'domestic-sales': 'local sales',
        'foreign-exchange-used': 'foreign exchange spent',
      },
      'What is measured?',
    ).optional(),
    to: code(
      {
        exports: 'value or volume exported',
        'domestic-production': 'local production',
        'domestic-sales': 'local sales',
        'foreign-exchange-earned': 'foreign exchange brought in',
        'local-content': 'value added or bought locally',
      },
      'Against what?',
    ).optional(),
    'at-least': quantity('Which ratio is required at least?').optional(),
    'at-most': quantity('Which ratio is allowed at most?').optional(),
  })
  .meta({ description: 'A required ratio between two quantities.' })

/** What the measure asks in return, or demands outright. Kinds stay apart: the law answers them differently. */
export const Condition = z
  .strictObject({
    kind: code(
      {
        origin:
          'local content: inputs or products of domestic origin or from a domestic source must be bought or used',
        'value-added': 'a share of value must be added at home, by whatever means',
        'production-site': 'production, assembly or a facility must be at home; inputs are free',
        employment: 'local staff must be employed',
        training: 'staff must be trained',
        research: 'research must be done at home',
        headquarters: 'a headquarters or regional office must be at home',
        export: 'goods or services must be exported, or export earnings reached',
        'trade-balance': 'imports are tied to exports or to local production',
        'foreign-exchange': 'foreign exchange use is tied to inflows',
        'export-restriction': 'exporting by the enterprise is limited',
        'domestic-sale': 'sales at home are limited, for instance by what is exported',
        'domestic-supply': 'an amount or a share must be sold at home',
        'technology-transfer': 'technology, process or know-how must be handed over',
        'technology-preference': 'a given or domestic technology must be used',
        'exclusive-supply': 'a market must be supplied from the territory only',
        royalty: 'rate or duration of a royalty or licence is fixed',
        'data-location': 'data or computing facilities must be in the territory',
        'source-code': 'source code or algorithm must be handed over',
        offset: 'a public purchase is tied to counter-trade, content, technology or investment',
        ownership: 'a local partner or a share of local ownership is required',
        eligibility: 'only those on a closed list, or of a nationality, qualify',
        'prior-performance': 'past production, sales or exports qualify',
        environmental: 'an environmental performance must be reached',
        investment: 'an amount must be invested',
        'local-procurement-of-services': 'services must be bought from local suppliers',
        other: 'none of these',
      },
      'What is asked?',
      { lever: true },
    ),
    bite: code(
      {
        mandatory: 'required or enforceable by law or ruling',
        advantage: 'needed to obtain or keep an advantage',
        voluntary: 'neither: an undertaking or an encouragement',
      },
      'Is it mandatory, tied to an advantage, or voluntary?',
      { lever: true },
    ).optional(),
    'attaches-to': code(
      {
        support: 'the support of this record',
        tax: 'an internal tax or its reduction',
        licence: 'a licence, approval or permit',
        'import-entitlement': 'leave to import, or a lower duty',
        procurement: 'a public contract',
        'market-access': 'leave to sell, operate or list',
        'land-or-resource': 'a concession of land or resource',
        'foreign-exchange': 'leave to keep or use foreign exchange earned',
        nothing: 'nothing: it stands by itself',
      },
      'To what is it attached?',
      { lever: true },
    ).optional(),
    basis: code(
      { law: 'it follows from the words of the legal act', fact: 'it shows only in practice' },
      'Does it stand in the legal act?',
    ).optional(),
    favours: code(
      {
        domestic: 'domestic over imported',
        regional: 'goods of the regional partners over others',
        neither: 'no origin is preferred',
      },
      'Which origin does it favour?',
      { lever: true },
    ).optional(),
    region: members(
      'Which countries are the region whose goods are favoured? (the actor apart)',
    ).optional(),
    counts: codes(
      { goods: 'goods', labour: 'labour', services: 'services', capital: 'capital' },
      'What counts towards meeting it?',
      { lever: true },
    ).optional(),
    'needs-domestic-goods': code(
      {
        always: 'cannot be met without some domestic goods',
        'in-some-cases': 'some of those bound by it cannot meet it without domestic goods',
        never: 'can be met without any domestic goods',
      },
      'Does meeting it need domestic goods?',
      { lever: true },
    ).optional(),
    product: text('The product or input that the condition is about.').optional(),
    hs: product.hs,
    'hs-edition': product['hs-edition'],
    share: percent('What share is required?', { lever: true }).optional(),
    'in-quantities': flag('Does it fix an amount or proportion of products?', {
      lever: true,
    }).optional(),
    ratio: Ratio.optional(),
    'applies-to': code(
      {
        'all-enterprises': 'all enterprises',
        'foreign-investors': 'foreign investors or their investments only',
        'state-enterprises': 'state enterprises only',
        'suppliers-to-government': 'those who supply government',
      },
      'On whom is it imposed?',
      { lever: true },
    ).optional(),
    from: day('From which day does it apply?').optional(),
    until: day('Until which day does it apply (that day excluded)?').optional(),
    ...common,
  })
  .meta({ description: 'One condition or requirement.' })
