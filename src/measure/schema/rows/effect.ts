import * as z from 'zod'
import { code, codes, flag, member, openCode, percent, text } from '../declare.ts'
import { common } from './common.ts'

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
        capacity: 'production capacity distorted',
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
    'import-share': percent(
      'Which share of the imports of the like product into that market comes from this Member?',
      { knows: 'statistics' },
    ).optional(),
    'developing-import-share': percent(
      'Which share do developing Members hold together whose own shares are under four per cent?',
      { knows: 'statistics' },
    ).optional(),
    product: text('The product concerned.').optional(),
    period: text('The period covered.').optional(),
    ...common,
  })
  .meta({ description: 'One effect.' })
