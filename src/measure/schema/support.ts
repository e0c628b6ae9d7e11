import * as z from 'zod'
import { code, codes, day, flag, patterned, percent, quantity, text } from './declare.ts'

const Amount = z
  .strictObject({
    value: quantity('How large is it?', { knows: 'granting-authority', lever: true }),
    currency: patterned(
      /^[A-Z]{3}$/,
      'is no ISO 4217 code, such as `EUR`',
      'ISO 4217 currency code.',
    ),
    basis: z
      .enum(['budget', 'disbursed', 'aid-element', 'revenue-forgone', 'ceiling', 'estimate'])
      .meta({ description: 'What the figure counts.' })
      .optional(),
    period: text('The year or years that the figure covers.').optional(),
  })
  .meta({ description: 'An amount or its range.' })

/** The advantage given, if any. At most one a record: split a package into records that share a `programme`. */
export const Support = z
  .strictObject({
    form: code(
      {
        grant: 'transfer of funds for which the recipient gives nothing in return',
        loan: 'loan',
        equity: 'purchase of shares or capital contribution',
        guarantee: 'guarantee of a debt or other potential transfer',
        'debt-relief': 'debt cancelled, swapped or taken over',
        'interest-subsidy': 'part of the interest is paid',
        insurance: 'insurance or risk cover',
        'tax-relief': 'tax credit, exemption, reduction or deferral',
        'duty-relief': 'import duty not charged or refunded, not tied to re-export',
        'border-remission':
          'duty or indirect tax on an exported product, or on inputs used up in it, exempted or refunded',
        'goods-provided': 'government supplies goods',
        'services-provided': 'government supplies services',
        'general-infrastructure': 'infrastructure open to all',
        'goods-purchased': 'government buys goods',
        'services-purchased': 'government buys services',
        'funding-mechanism': 'government pays into a fund that pays recipients',
        'price-support': 'a price is held above the market by public means',
        'income-support': 'income of producers is supported by public means',
        regulatory: 'advantage by regulation alone, without any of these',
        none: 'no support is part of the measure',
      },
      'In what form is the advantage given?',
      { knows: 'granting-authority', lever: true },
    ).optional(),
    provider: code(
      {
        government: 'an organ of government',
        'public-body': 'accepted by all concerned as a public body',
        'state-enterprise': 'state-owned enterprise or bank; whether it is a public body is open',
        'private-entrusted': 'private body entrusted or directed by government',
        private: 'private body acting by itself',
      },
      'Who gives it?',
      { knows: 'granting-authority', lever: true },
    ).optional(),
    'below-market': flag('Does the recipient get better terms than the market would give it?', {
      knows: 'granting-authority',
    }).optional(),
    'paid-to': code(
      {
        'producers-at-home': 'firms producing in the territory',
        'producers-abroad': 'firms producing elsewhere',
        consumers: 'buyers or users',
        lenders: 'banks or buyers abroad, for the benefit of an exporter',
        workers: 'workers',
        fund: 'a fund or intermediary',
      },
      'Who receives the payment?',
      { knows: 'granting-authority', lever: true },
    ).optional(),
    'exclusively-domestic-producers': flag(
      'Is it paid exclusively to producers in the territory?',
      { knows: 'granting-authority' },
    ).optional(),
    'from-budget': flag(
      'Is it an actual payment out of public funds (and not a tax or duty lowered)?',
      { knows: 'granting-authority' },
    ).optional(),
    'remission-in-excess': flag(
      'Does the amount remitted exceed the duties or taxes that accrued?',
      { knows: 'customs' },
    ).optional(),
    'drawback-above-partner-duty': flag(
      'Does the relief of duty on inputs of goods exported to a partner exceed the lesser of that duty and of the duty that the partner charges on the good?',
      { knows: 'customs', lever: true },
    ).optional(),
    'below-cost': flag(
      'Does government charge less than it costs itself (premiums against long-term costs and losses, interest against its own cost of funds)?',
      { knows: 'granting-authority', lever: true },
    ).optional(),
    amount: Amount.optional(),
    intensity: percent('What share of the eligible cost does it cover?', {
      knows: 'granting-authority',
      lever: true,
    }).optional(),
    'ad-valorem': percent('How large is it as a share of the value of the product?', {
      knows: 'granting-authority',
    }).optional(),
    recurrence: code(
      { 'one-time': 'paid once', recurring: 'paid again and again' },
      'Is it paid once or repeatedly?',
      { knows: 'granting-authority', lever: true },
    ).optional(),
    covers: codes(
      {
        'operating-losses': 'losses of running the business',
        'operating-cost': 'ordinary running cost',
        investment: 'fixed assets',
        research: 'research and development cost',
        training: 'training',
        'environmental-adaptation': 'adapting existing facilities to new environmental law',
        restructuring: 'restructuring a failing firm',
        marketing: 'marketing or transport of exports',
        consumption: 'price paid by users',
        'debt-repayment': 'repaying debt',
        'social-cost': 'social cost of closing, restructuring or privatising',
      },
      'Which costs does it cover?',
      { knows: 'granting-authority', lever: true },
    ).optional(),
    'research-stage': code(
      {
        fundamental: 'general knowledge without commercial aim',
        industrial: 'planned search for new products, processes or services',
        'pre-competitive': 'up to a first prototype that cannot be sold',
        market: 'routine change or production',
      },
      'Which stage of research is supported?',
      { knows: 'granting-authority', lever: true },
    ).optional(),
    'unlimited-guarantee': flag('Is debt guaranteed without limit of amount or time?', {
      knows: 'granting-authority',
      lever: true,
    }).optional(),
    'failing-firm': flag('Is the recipient insolvent or in difficulty?', {
      knows: 'granting-authority',
    }).optional(),
    'restructuring-plan': flag('Is there a credible restructuring plan?', {
      knows: 'granting-authority',
      lever: true,
    }).optional(),
    'total-in-three-years': quantity(
      'How much has one recipient received in three fiscal years, this support included?',
      { unit: 'SDR', knows: 'granting-authority' },
    ).optional(),
    'countervailing-in-prospect': flag(
      'Is a countervailing investigation of the product open or in prospect in another Member?',
    ).optional(),
    privatisation: flag('Is it granted as part of a privatisation programme?', {
      knows: 'granting-authority',
    }).optional(),
    'granted-on': day('On which day was it granted?', { knows: 'granting-authority' }).optional(),
  })
  .meta({ description: 'The advantage that government gives.' })

/** Who may have the support: what specificity is about. */
export const Access = z
  .strictObject({
    'limited-to': codes(
      {
        enterprises: 'named enterprises',
        industries: 'an industry or group of industries',
        region: 'enterprises in a designated part of the granting authority’s territory',
        size: 'size of enterprise or number of employees only',
      },
      'To whom do the law or the granting authority expressly limit access? (`[]`: to nobody)',
      { knows: 'granting-authority', lever: true },
    ).optional(),
    'objective-criteria': flag(
      'Do neutral, economic, horizontal criteria govern eligibility and amount?',
      { knows: 'granting-authority', lever: true },
    ).optional(),
    automatic: flag('Is every applicant who meets the criteria entitled to it?', {
      knows: 'granting-authority',
      lever: true,
    }).optional(),
    'adhered-to': flag('Are the criteria strictly followed?', {
      knows: 'granting-authority',
    }).optional(),
    'spelled-out': flag('Do the criteria stand in an official document?', {
      knows: 'granting-authority',
      lever: true,
    }).optional(),
    'general-tax-rate': flag(
      'Is it a generally applicable tax rate set by the level of government entitled to set it?',
    ).optional(),
    'regional-framework': flag(
      'Is it part of a general policy of regional development, with ceilings for each project?',
      { knows: 'granting-authority', lever: true },
    ).optional(),
    'region-income': percent(
      'What is income per head of the region, against the average of the territory (100)?',
      { knows: 'statistics' },
    ).optional(),
    'region-unemployment': percent(
      'What is unemployment in the region, against the average of the territory (100)?',
      { knows: 'statistics' },
    ).optional(),
    beneficiaries: quantity('How many enterprises receive it?', {
      knows: 'granting-authority',
    }).optional(),
    'mainly-state-enterprises': flag(
      'Do state enterprises receive most of it, or more than their part?',
      { knows: 'granting-authority' },
    ).optional(),
    'open-to-foreign-owned': flag('May foreign-owned firms in the territory receive it?', {
      knows: 'granting-authority',
      lever: true,
    }).optional(),
  })
  .meta({ description: 'Who may receive the support.' })
