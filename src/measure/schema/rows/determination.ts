import * as z from 'zod'
import { code, flag, percent, text } from '../declare.ts'
import { common } from './common.ts'

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
