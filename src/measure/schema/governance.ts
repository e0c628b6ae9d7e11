import * as z from 'zod'
import { code, codes, day, flag, percent, quantity, text } from './declare.ts'

/** What has been told to whom. */
export const Transparency = z
  .strictObject({
    published: flag('Is the legal act published?', { lever: true }).optional(),
    notified: codes(
      {
        scm: 'subsidies notification, SCM 25',
        trims: 'TRIMs 5.1 or 6.2',
        agriculture: 'Agriculture 5.7, 12.1 or 18',
        tbt: 'TBT 2.9 or 5.6',
        sps: 'SPS Annex B',
        licensing: 'Import Licensing 5',
        safeguards: 'Safeguards 12',
        'state-trading': 'GATT XVII:4',
        'quantitative-restrictions': 'quantitative restrictions',
        'balance-of-payments': 'balance-of-payments measures',
        'article-xviii': 'GATT XVIII',
        'enabling-clause': 'Enabling Clause',
        fisheries: 'Fisheries Subsidies 8',
        gats: 'GATS III:3 or VIII:4',
        trips: 'TRIPS 63.2',
        agreement: 'a notification under another agreement',
      },
      'Under which agreements has it been notified? (`[]`: under none)',
      { lever: true },
    ).optional(),
    'counter-notified': flag(
      'Has another Member brought the subsidy to the notice of the Committee in the place of the Member that gives it (SCM 25.10)?',
    ).optional(),
    'notified-on': day('On which day was it notified?').optional(),
    symbol: text('Document symbol of the notification.').optional(),
    'information-given': flag(
      'Are size, purpose, duration and trade data given so that others can judge it?',
      { lever: true },
    ).optional(),
    'beneficiaries-disclosed': flag('Are beneficiaries and amounts disclosed?', {
      lever: true,
    }).optional(),
    'partners-consulted': flag('Were trading partners consulted?', { lever: true }).optional(),
    'comments-invited': flag('Could other Members comment on the draft, and was that considered?', {
      lever: true,
    }).optional(),
    requested: codes(
      {
        consultation: 'consultations',
        explanation: 'an explanation of why it is justified',
        information: 'information',
      },
      'What have other Members asked for? (`[]`: nothing)',
    ).optional(),
    answered: codes(
      {
        consultation: 'consultations, held with sympathy',
        explanation: 'an explanation of why it is justified',
        information: 'information',
      },
      'Which of these were they given? (`[]`: none)',
      { lever: true },
    ).optional(),
    'export-subsidy-extension': flag(
      'Is an extension of time by the Committee on Subsidies (SCM 27.4) running for the programme?',
    ).optional(),
  })
  .meta({ description: 'Publication, notification, consultation.' })

/** How well the policy is built: read by guidelines, never by law. */
export const Design = z
  .strictObject({
    'failure-addressed': code(
      {
        externality: 'externality',
        coordination: 'co-ordination failure',
        'public-input': 'under-provided public input',
        information: 'information',
        learning: 'learning',
        none: 'none is named',
      },
      'Which market or co-ordination failure is addressed?',
      { lever: true },
    ).optional(),
    sunset: flag('Is an end built into it, on a fixed day?', { lever: true }).optional(),
    'ends-on': day('On which day does it end?', { lever: true }).optional(),
    renewal: code(
      { none: 'no renewal', 'by-decision': 'by a new decision', automatic: 'automatic' },
      'How is it renewed?',
      { lever: true },
    ).optional(),
    indicators: z
      .array(
        z.strictObject({
          name: text('Indicator.'),
          baseline: quantity('Baseline?').optional(),
          target: quantity('Target?').optional(),
          unit: text('Unit.').optional(),
        }),
      )
      .meta({ description: 'Measurable indicators. `[]`: there are none.' })
      .optional(),
    monitored: flag('Does somebody answer for it, and report at intervals?', {
      lever: true,
    }).optional(),
    monitor: text('Who monitors and answers for it.').optional(),
    'reporting-months': quantity('How often is reported, in months?', {
      unit: 'months',
      lever: true,
    }).optional(),
    yardstick: codes(
      {
        exports: 'sales abroad',
        'import-prices': 'prices of imports',
        'foreign-producers': 'cost or productivity of producers abroad',
        'independent-rating': 'a rating by an outsider',
      },
      'By which yardstick from outside is performance judged? (`[]`: by none)',
      { lever: true },
    ).optional(),
    'agency-capable': flag('Is there evidence that the agency can run it?').optional(),
    targets: code(
      {
        activities: 'activities or technologies',
        sectors: 'a closed list of industries',
        firms: 'named firms',
        everyone: 'everyone',
      },
      'What does eligibility target?',
      { lever: true },
    ).optional(),
    novelty: flag('Is the activity new to the economy?').optional(),
    spillovers: text('Expected spillovers.').optional(),
    'private-dialogue': flag('Is there an organised dialogue with the private sector?', {
      lever: true,
    }).optional(),
    'capture-safeguards': flag('Are minutes published and conflicts of interest ruled?', {
      lever: true,
    }).optional(),
    'exit-triggers': flag('Are there triggers for ending support early?', {
      lever: true,
    }).optional(),
    clawback: flag('Can support be taken back?', { lever: true }).optional(),
    reviewed: flag('Is it reviewed on a schedule?', { lever: true }).optional(),
    'review-months': quantity('After how many months is it reviewed?', {
      unit: 'months',
      lever: true,
    }).optional(),
    'review-can-amend': flag('Can the review change or end it?', { lever: true }).optional(),
    'conditions-verified': flag('Is each condition verified and sanctioned?', {
      lever: true,
    }).optional(),
    'condition-kinds': codes(
      {
        access: 'access',
        direction: 'direction',
        'profit-sharing': 'profit-sharing',
        reinvestment: 'reinvestment',
      },
      'Which kinds of conditionality are used?',
      { lever: true },
    ).optional(),
    'funding-gap-computed': flag('Is the need for support computed?').optional(),
    'needed-intensity': percent(
      'What share of the eligible cost must be covered for the project to go ahead?',
    ).optional(),
    'running-costs-phased-out': flag('Is support of running costs phased out?', {
      lever: true,
    }).optional(),
    'application-before-start': flag('Must firms apply before work starts?', {
      lever: true,
    }).optional(),
    counterfactual: flag('Is a counterfactual given?').optional(),
    'alternatives-considered': z
      .array(text('An alternative, with the reason against it.'))
      .meta({ description: 'Alternatives considered. `[]`: none.' })
      .optional(),
    'foreign-harm-considered': flag('Are effects on other economies considered?').optional(),
    'open-call': flag('Is support given by open call?', { lever: true }).optional(),
    'concentration-watched': flag('Is it watched how much goes to the largest beneficiaries?', {
      lever: true,
    }).optional(),
    'separate-accounts': flag('Are separate accounts kept where a state enterprise delivers?', {
      lever: true,
    }).optional(),
    'budget-published': flag('Is its budget published?', { lever: true }).optional(),
    'notification-due': day('By which day is it to be notified?').optional(),
    'notification-planned': day('On which day is it planned to be notified?', {
      lever: true,
    }).optional(),
    'origin-reasoned': flag('Is a reason given for telling origins apart?', {
      lever: true,
    }).optional(),
    'cost-cap': flag('Is total cost capped?', { lever: true }).optional(),
    'unit-cost-known': flag('Is the cost per outcome known?').optional(),
    evaluation: codes(
      {
        'ex-ante': 'before',
        'ex-post': 'after',
        independent: 'by an independent body',
        'open-data': 'with open data',
      },
      'Which evaluation is planned?',
      { lever: true },
    ).optional(),
    'tools-mix': codes(
      { targeted: 'targeted', horizontal: 'horizontal', demand: 'demand side' },
      'Which kinds of tools does the programme mix?',
      { lever: true },
    ).optional(),
    'local-content-path': code(
      { rising: 'starts low and rises', flat: 'flat', falling: 'falls' },
      'How does the content share develop?',
      { lever: true },
    ).optional(),
    'local-content-start': percent('At which content share does it start?', {
      lever: true,
    }).optional(),
    'domestic-capability': percent('What share can industry at home supply today?').optional(),
    'local-content-factors': codes(
      {
        'market-size': 'market size and stability',
        'coherent-policy': 'coherent policy',
        mild: 'mild restrictiveness',
        'industrial-base': 'industrial base',
      },
      'Which success factors of local content are shown?',
    ).optional(),
    'linkage-tools': flag('Are supplier development, training or matching used?', {
      lever: true,
    }).optional(),
    'chain-strategy': flag(
      'Is the strategy matched to the value chain and the lead firms?',
    ).optional(),
    'environmental-metric': flag('Is there an environmental metric with a target?', {
      lever: true,
    }).optional(),
    'retaliation-assessed': flag('Is the risk of retaliation assessed?').optional(),
    pilot: flag('Is there a pilot before scaling?', { lever: true }).optional(),
    'peer-cap': flag('Is there a cap or an arrangement with peers against a subsidy race?', {
      lever: true,
    }).optional(),
    'beneficiary-years': quantity('For how many years may one firm be supported?', {
      unit: 'years',
      lever: true,
    }).optional(),
    'beneficiary-limit': flag('Is it limited for how long one firm is supported?', {
      lever: true,
    }).optional(),
    'failed-review-consequence': flag('Does a failed review have a consequence?', {
      lever: true,
    }).optional(),
    'poorer-partners-considered': flag('Is harm to poorer partners anticipated?').optional(),
  })
  .meta({ description: 'Design of the policy, for the guidelines.' })
