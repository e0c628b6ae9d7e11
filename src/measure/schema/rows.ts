import * as z from 'zod'
import {
  code,
  codes,
  day,
  flag,
  member,
  openCode,
  patterned,
  percent,
  quantity,
  text,
} from './declare.ts'
import { Assessments, Procurement } from './floating.ts'

const product = {
  name: text('What it is, in words.').optional(),
  hs: patterned(
    /^\d{2}(\d{2}(\.?\d{2}(\.?\d{2,4})?)?)?$/,
    'is no HS number: write 2, 4, 6 or more digits, such as `8541.43`',
    'Harmonised System heading, quoted: "8541.43".',
  ).optional(),
  'hs-edition': z
    .enum([
      'HS1988',
      'HS1992',
      'HS1996',
      'HS2002',
      'HS2007',
      'HS2012',
      'HS2017',
      'HS2022',
      'HS2028',
    ])
    .optional(),
}

/** What every row may carry beside its own facts. */
const common = {
  note: text('Anything worth knowing about this row.').optional(),
  assessments: Assessments.optional(),
  procurement: Procurement.optional(),
}

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
          'inputs or products of domestic origin or from a domestic source must be bought or used',
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
        'domestic-sale': 'sales at home are limited or prescribed',
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
      'Can it be met without using any domestic goods?',
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
        access: 'access to a channel, facility or licence',
        price: 'a price',
        support: 'who receives the support of this record',
        establishment: 'entry or operation as an investor',
      },
      'In what are they compared?',
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

/** One product, with what the schedule binds and what is applied. */
export const Product = z
  .strictObject({
    ...product,
    area: code(
      {
        agricultural: 'within Annex 1 of the Agreement on Agriculture',
        industrial: 'outside it',
        fishery: 'fish and fish products',
      },
      'Is it an agricultural product in the sense of the Agreement on Agriculture?',
      { knows: 'schedule' },
    ).optional(),
    bound: flag('Is a duty on it bound in the schedule?', { knows: 'schedule' }).optional(),
    'bound-duty': percent('Which rate is bound?', { knows: 'schedule' }).optional(),
    'applied-duty': percent('Which rate is applied?', { knows: 'customs', lever: true }).optional(),
    'bound-other': percent('Which other duties or charges stand in the schedule?', {
      knows: 'schedule',
    }).optional(),
    'applied-other': percent('Which other duties or charges are applied on importing?', {
      knows: 'customs',
      lever: true,
    }).optional(),
    'export-duty': percent('Which export duty is applied?', {
      knows: 'customs',
      lever: true,
    }).optional(),
    'export-duty-bound': percent('Which export duty is allowed at most by a commitment?', {
      knows: 'schedule',
    }).optional(),
    'schedule-terms-met': flag('Are the terms and conditions of the schedule respected?', {
      knows: 'schedule',
    }).optional(),
    role: code(
      {
        output: 'what the supported firms make',
        input: 'what they use',
        restricted: 'what the border measure restricts',
      },
      'What is its role in the measure?',
    ).optional(),
    ...common,
  })
  .meta({ description: 'One product, with bound and applied rates.' })

const commitment = {
  full: 'full',
  limited: 'with limitations',
  none: 'unbound',
  unscheduled: 'sector not in the schedule',
}

/** One service sector and mode, with the commitment made. */
export const Service = z
  .strictObject({
    sector: text('Sector in words or CPC code, quoted.').optional(),
    cpc: patterned(
      /^\d{1,5}$/,
      'is no CPC code: write 1 to 5 digits',
      'CPC code, quoted.',
    ).optional(),
    mode: code(
      {
        '1': 'cross-border supply',
        '2': 'consumption abroad',
        '3': 'commercial presence',
        '4': 'presence of natural persons',
      },
      'In which mode is the service supplied?',
    ).optional(),
    'market-access': code(commitment, 'What market access commitment stands in the schedule?', {
      knows: 'schedule',
    }).optional(),
    'national-treatment': code(
      commitment,
      'What national treatment commitment stands in the schedule?',
      {
        knows: 'schedule',
      },
    ).optional(),
    'mfn-exemption': flag('Does a listed MFN exemption cover it?', {
      knows: 'schedule',
    }).optional(),
    'within-limitations': flag('Does the measure stay within the limitations inscribed?', {
      knows: 'schedule',
    }).optional(),
    restriction: codes(
      {
        suppliers: 'number of suppliers, monopolies, exclusive rights',
        value: 'value of transactions or assets',
        operations: 'number of operations or quantity of output',
        persons: 'number of natural persons',
        'legal-form': 'legal form or joint venture',
        'foreign-capital': 'share of foreign capital',
        'local-presence': 'presence in the territory required',
        subsidy: 'support for domestic suppliers only',
        other: 'another restriction',
      },
      'Which restrictions apply?',
      { lever: true },
    ).optional(),
    embedded: flag('Is the service embodied in goods (design, logistics, research)?').optional(),
    ...common,
  })
  .meta({ description: 'One service sector and mode of supply.' })

/** One effect on trade or on an industry. */
export const Effect = z
  .strictObject({
    kind: code(
      {
        displacement: 'imports or exports of a like product displaced',
        impedance: 'their growth hindered',
        'price-undercutting': 'price undercut',
        'price-suppression': 'price increase prevented',
        'price-depression': 'price pushed down',
        'lost-sales': 'sales lost',
        'world-share': 'world market share of a primary product raised',
        injury: 'industry of another Member materially injured',
        'threat-of-injury': 'threat of material injury',
        nullification: 'benefit of a concession nullified or impaired',
        investment: 'investors or investments harmed',
      },
      'What is the effect?',
      { knows: 'statistics' },
    ),
    shown: flag('Is the effect shown by evidence?', { knows: 'statistics' }).optional(),
    significant: flag('Is it significant?', { knows: 'statistics' }).optional(),
    market: code(
      {
        home: 'market of the subsidising Member',
        'third-country': 'a third country',
        complainant: 'market of the Member that complains',
        world: 'world market',
      },
      'In which market?',
      { knows: 'statistics' },
    ).optional(),
    upon: openCode(member, 'Which Member suffers it?').optional(),
    'share-change': percent('By how much did the market share change?', {
      knows: 'statistics',
    }).optional(),
    'primary-product': flag('Is it a primary product or commodity?', {
      knows: 'statistics',
    }).optional(),
    'consistent-trend': flag(
      'Does a rise in share follow a consistent trend over a period of subsidies?',
      {
        knows: 'statistics',
      },
    ).optional(),
    'excused-by': codes(
      {
        'trade-restriction': 'exports or imports of the like product are banned or restricted',
        'state-trading': 'a state importer turned elsewhere for non-commercial reasons',
        'force-majeure': 'disaster, strike or the like cut what could be exported',
        'restraint-arrangement': 'an arrangement limits the exports',
        'voluntary-decrease': 'less was offered for export by choice',
        standards: 'standards or rules of the importing country were not met',
      },
      'Which of these circumstances of the Member that complains explain it? (`[]`: none)',
      { knows: 'statistics' },
    ).optional(),
    'other-rules-apply': flag(
      'Do other multilateral rules specifically govern trade in the product?',
    ).optional(),
    product: text('The product concerned.').optional(),
    period: text('The period covered.').optional(),
    ...common,
  })
  .meta({ description: 'One effect.' })

/** One finding of a trade-defence authority. */
export const Determination = z
  .strictObject({
    issue: code(
      {
        'financial-contribution': 'financial contribution',
        'public-body': 'public body',
        entrustment: 'entrustment or direction',
        benefit: 'benefit and benchmark',
        specificity: 'specificity',
        'pass-through': 'pass-through',
        injury: 'injury',
        causation: 'causation and non-attribution',
        initiation: 'initiation and standing',
        'facts-available': 'use of facts available',
        calculation: 'amount and rate of duty',
        likelihood: 'likelihood in a review',
        'double-remedy': 'duty twice for the same situation',
        'de-minimis': 'de minimis or negligible volume',
        notice: 'notice and explanation',
        surge: 'unforeseen surge of imports',
        other: 'other',
      },
      'Which issue was determined?',
      { knows: 'trade-defence-authority' },
    ),
    of: text('Programme, firm or product concerned.').optional(),
    found: flag('Did the authority find it to be present?', {
      knows: 'trade-defence-authority',
    }).optional(),
    basis: code(
      {
        evidence: 'positive evidence on the record',
        'facts-available': 'facts available',
        presumption: 'a presumption or general rule',
        'ownership-alone': 'majority ownership alone',
        none: 'none stated',
      },
      'On what did it rest?',
      { knows: 'trade-defence-authority' },
    ).optional(),
    benchmark: code(
      {
        'in-country': 'market in the country of provision',
        'out-of-country': 'outside that country',
        constructed: 'constructed',
        none: 'none',
      },
      'Which benchmark was used?',
      { knows: 'trade-defence-authority' },
    ).optional(),
    'in-country-prices-distorted': flag(
      'Was it explained why in-country prices are no market prices?',
      {
        knows: 'trade-defence-authority',
      },
    ).optional(),
    examined: flag('Were the facts that the rule names examined?', {
      knows: 'trade-defence-authority',
    }).optional(),
    explained: flag('Was the conclusion reasoned and explained?', {
      knows: 'trade-defence-authority',
    }).optional(),
    'subsidy-rate': percent('Which rate of subsidy was found?', {
      knows: 'trade-defence-authority',
    }).optional(),
    'import-share': percent('Which share of imports came from the Member concerned?', {
      knows: 'statistics',
    }).optional(),
    ...common,
  })
  .meta({ description: 'One determination of a trade-defence authority.' })

/** A defence that the government pleads. Pleading is not proving. */
export const Invoked = z
  .strictObject({
    provision: text('Id of the provision, such as wto.gatt.xx.g.'),
    before: text('Where it was pleaded.').optional(),
    ...common,
  })
  .meta({ description: 'One defence pleaded.' })
