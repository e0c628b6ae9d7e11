import * as z from 'zod'
import { code, flag, percent, quantity, text } from '../declare.ts'
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
        initiation: 'evidence to begin an investigation',
        standing: 'whether the application speaks for the domestic industry',
        'due-process': 'rights of the parties in the proceedings',
        'provisional-measure': 'provisional duty',
        review: 'need for the duty, in a review',
        'facts-available': 'use of facts available',
        calculation: 'amount and rate of duty',
        likelihood: 'likelihood in a review',
        'double-remedy': 'duty twice for the same situation',
        'de-minimis': 'de minimis or negligible volume',
        industry: 'which producers are the domestic industry',
        undertaking: 'an undertaking in place of a duty',
        retroactivity: 'imports from before the decision on the duty',
        notice: 'notice and explanation',
        surge: 'unforeseen surge of imports',
        other: 'other',
      },
      'Which issue was determined?',
      { knows: 'trade-defence-authority' },
    ),
    aspect: code(
      {
        'specific-in-law': 'specificity: limited in law',
        'specific-in-fact': 'specificity: limited in fact',
        'specific-by-region': 'specificity: limited to a region',
        remission: 'financial contribution: duties or indirect taxes remitted or drawn back',
        substitution:
          'financial contribution: duties drawn back where domestic inputs take the place of imported ones',
        equity: 'benefit: equity capital',
        loan: 'benefit: a loan',
        guarantee: 'benefit: a guaranteed loan',
        'goods-or-services': 'benefit: goods or services provided, goods bought',
        'change-of-owner': 'pass-through: from a firm to those who bought it',
        'volume-and-prices': 'injury: volume of imports and their effect on prices',
        cumulation: 'injury: imports from several countries taken together',
        impact: 'injury: state of the domestic industry',
        threat: 'injury: threat',
        access: 'due process: sight of the information used',
        summaries: 'due process: summaries of confidential information',
        disclosure: 'due process: essential facts told before the end',
        duration: 'due process: how long the investigation lasted',
        'provisional-period': 'retroactivity: the time of provisional duties',
        'critical-circumstances': 'retroactivity: the time before provisional duties',
        'final-notice': 'notice: final duty or undertaking',
        'other-notice': 'notice: another one',
        other: 'another part',
      },
      'Which part of the issue is it about?',
      { knows: 'trade-defence-authority' },
    ).optional(),
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
    'developing-import-share': percent(
      'Which share do developing Members hold together whose own shares are under four per cent?',
      { knows: 'statistics' },
    ).optional(),
    'in-review': flag('Was it made in a review of a duty, and not in an investigation?', {
      knows: 'trade-defence-authority',
    }).optional(),
    'from-developing': flag('Does the product come from a developing Member?').optional(),
    'export-subsidies-ended': flag(
      'Has the developing Member notified the end of its export subsidies, and given none since?',
    ).optional(),
    'support-share': percent(
      'Which share of the output of producers who took a side supports the application?',
      { knows: 'trade-defence-authority' },
    ).optional(),
    'support-total': percent('Which share of all domestic output supports the application?', {
      knows: 'trade-defence-authority',
    }).optional(),
    months: quantity('How many months did it last: the provisional duty or the investigation?', {
      unit: 'months',
      knows: 'trade-defence-authority',
    }).optional(),
    'injury-itself': flag(
      'Is the final finding one of injury, or of a threat that only provisional duties kept from becoming injury?',
      { knows: 'trade-defence-authority' },
    ).optional(),
    'massive-imports': flag(
      'Did the authority find injury hard to repair, from massive imports in a short time, that it must keep from recurring?',
      { knows: 'trade-defence-authority' },
    ).optional(),
    'days-before': quantity(
      'How many days before the first provisional duty did imports enter that the duty reaches?',
      { unit: 'days', knows: 'trade-defence-authority' },
    ).optional(),
    ...common,
  })
  .meta({ description: 'One determination of a trade-defence authority.' })
