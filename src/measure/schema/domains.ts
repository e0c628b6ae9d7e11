import * as z from 'zod'
import { code, codes, day, flag, percent, quantity, text } from './declare.ts'

/** Economic place of the measure. */
export const Sector = z
  .strictObject({
    area: codes(
      {
        agriculture:
          'farm products, processed food and drink included (Annex 1 of the Agreement on Agriculture)',
        fisheries: 'marine wild capture and activities at sea',
        mining: 'ores, minerals, fuels in the ground',
        manufacturing: 'manufactured goods',
        energy: 'electricity, gas, heat',
        construction: 'construction',
        services: 'services',
        digital: 'digital goods and services',
      },
      'In which areas does it work?',
    ).optional(),
    'trades-in': codes(
      {
        goods: 'goods',
        services: 'services',
        investment: 'investment',
        'intellectual-property': 'intellectual property',
      },
      'Does it touch trade in goods, services, investment, intellectual property?',
    ).optional(),
    stage: code(
      {
        'raw-material': 'extraction',
        processing: 'first processing',
        component: 'components',
        assembly: 'assembly',
        finished: 'finished goods',
        'after-sale': 'distribution, service, recycling',
        'whole-chain': 'the chain as a whole',
      },
      'At which stage of the value chain?',
    ).optional(),
    'civil-aircraft': flag('Are the products civil aircraft or their parts?').optional(),
    'embedded-services': codes(
      {
        design: 'design and engineering',
        research: 'research and development',
        software: 'software and data',
        logistics: 'transport and logistics',
        finance: 'finance and insurance',
        distribution: 'distribution',
        maintenance: 'maintenance and repair',
        energy: 'energy services',
      },
      'Which services are embodied in the goods?',
    ).optional(),
    description: text('Sector in words.').optional(),
  })
  .meta({ description: 'Where in the economy it works.' })

/** Conditions of entry and operation for investors. */
export const Investment = z
  .strictObject({
    'is-investment-measure': flag(
      'Does it set conditions for investing, producing or operating?',
    ).optional(),
    phase: codes(
      {
        establishment: 'entry',
        acquisition: 'acquisition',
        expansion: 'expansion',
        operation: 'operation',
        sale: 'sale',
      },
      'Which phase of the investment does it reach?',
    ).optional(),
    'foreign-equity-cap': percent('Which share of foreign ownership is allowed at most?', {
      lever: true,
    }).optional(),
    screening: flag('Is approval of foreign investment required?', { lever: true }).optional(),
    'sector-closed': flag('Is the sector closed to foreign investors?', { lever: true }).optional(),
    reserved: flag('Is it covered by a listed reservation or non-conforming measure?', {
      knows: 'schedule',
    }).optional(),
    'contract-with-state': flag('Is it a contract between the state and an investor?').optional(),
    'introduced-before-1994-07-05': flag('Was it in place before 5 July 1994?').optional(),
    'notified-within-90-days': flag(
      'Was it notified within 90 days of the WTO Agreement’s entry into force?',
    ).optional(),
    'terms-made-worse': flag(
      'Were its terms changed so as to be more inconsistent since?',
    ).optional(),
    'transition-extended-until': day(
      'Until which day (excluded) did the Council for Trade in Goods extend the time for eliminating it?',
    ).optional(),
  })
  .meta({ description: 'Investment facts.' })

/** Digital trade facts. */
export const Digital = z
  .strictObject({
    'requires-local-storage': flag('Must data be stored in the territory?', {
      lever: true,
    }).optional(),
    'requires-local-computing': flag('Must computing facilities in the territory be used?', {
      lever: true,
    }).optional(),
    'restricts-transfer': flag('Is sending data abroad restricted?', { lever: true }).optional(),
    'personal-data': flag('Is personal data concerned?').optional(),
    'source-code-required': flag('Must source code or an algorithm be handed over?', {
      lever: true,
    }).optional(),
    'financial-data': flag('Is it about data of financial institutions?').optional(),
    'government-data': flag('Is it about information held for government?').optional(),
    'as-condition-of-business': flag('Is it a condition for doing business in the territory?', {
      lever: true,
    }).optional(),
    'duties-on-transmissions': flag('Are customs duties charged on electronic transmissions?', {
      lever: true,
    }).optional(),
  })
  .meta({ description: 'Digital trade facts.' })

/** Technology and intellectual property. */
export const Technology = z
  .strictObject({
    'compulsory-licence': flag('Is use without the right holder’s consent allowed?', {
      lever: true,
    }).optional(),
    'licence-purpose': code(
      {
        'domestic-supply': 'mainly for the home market',
        'export-pharmaceutical': 'export of medicines to those in need',
        'public-non-commercial': 'public non-commercial use',
        'anti-competitive': 'remedy of a practice found anti-competitive in due process',
        other: 'other',
      },
      'What is the licence for?',
    ).optional(),
    remuneration: flag('Is adequate remuneration paid?', { lever: true }).optional(),
    'prior-negotiation': flag('Was a voluntary licence sought first?', { lever: true }).optional(),
    'local-working': flag('Do patent rights depend on local production?', {
      lever: true,
    }).optional(),
    'discriminates-by-field-or-place': flag(
      'Do patent rights differ by field, place of invention or local production?',
      { lever: true },
    ).optional(),
    'undisclosed-information': flag('Is undisclosed information or test data to be given up?', {
      lever: true,
    }).optional(),
    'worse-off': codes(
      {
        foreign: 'foreign nationals, against one’s own',
        'one-member': 'nationals of one Member, against those of another country',
      },
      'Whose intellectual property is protected less, on the face of the measure? (`[]`: nobody’s)',
      { lever: true },
    ).optional(),
    'patent-rights-limited': flag(
      'Is the right of patent owners limited to prevent others from making, using, selling or importing?',
      { lever: true },
    ).optional(),
    'licence-conditions': codes(
      {
        'individual-merits': 'each use is decided on its merits',
        'limited-to-purpose': 'scope and duration are limited to the purpose',
        'non-exclusive': 'non-exclusive',
        'non-assignable': 'non-assignable but with the enterprise',
        terminable: 'can end, on review, when its reasons end',
        'validity-review': 'the decision can be reviewed independently',
        'remuneration-review': 'the remuneration can be reviewed independently',
      },
      'Which conditions of use without consent are kept? (`[]`: none)',
      { lever: true },
    ).optional(),
    'semi-conductor': flag('Is it about semi-conductor technology?').optional(),
    pharmaceutical: flag('Is it about pharmaceutical products?').optional(),
    'test-data-required': flag(
      'Must undisclosed test data be submitted to market a new medicine or farm chemical?',
    ).optional(),
    'test-data-protected': flag(
      'Are submitted test data protected against unfair commercial use and disclosure?',
      { lever: true },
    ).optional(),
    'incentives-to-least-developed': flag(
      'Does the Member give firms or institutions incentives to transfer technology to least-developed Members?',
    ).optional(),
    'licensing-terms-regulated': flag('Are terms of technology licences regulated?', {
      lever: true,
    }).optional(),
  })
  .meta({ description: 'Technology and intellectual property facts.' })

/** Technical regulations, standards, conformity assessment. */
export const Standards = z
  .strictObject({
    form: code(
      {
        'technical-regulation': 'mandatory',
        standard: 'voluntary',
        'conformity-assessment': 'procedure',
        sanitary: 'sanitary or phytosanitary',
      },
      'What is it?',
    ).optional(),
    objective: code(
      {
        security: 'national security',
        deception: 'deceptive practices',
        health: 'health or safety',
        environment: 'environment',
        quality: 'quality',
        protection: 'industry protection',
        other: 'other',
      },
      'Which objective does it pursue?',
    ).optional(),
    'international-standard-exists': flag(
      'Does a relevant international standard exist?',
    ).optional(),
    'based-on-international-standard': flag('Is it based on it?', { lever: true }).optional(),
    'conforms-to-international-standard': flag('Does it conform to it in full?', {
      lever: true,
    }).optional(),
    'risk-assessed': flag('Is it based on a risk assessment?').optional(),
    'purchasing-specification': flag(
      'Is it a specification for what governmental bodies themselves buy to produce or consume?',
    ).optional(),
    'months-before-force': quantity(
      'How many months lie between its publication and its entry into force?',
      { unit: 'months', lever: true },
    ).optional(),
  })
  .meta({ description: 'Standards facts.' })

/** State enterprises and enterprises with special rights. */
export const Enterprise = z
  .strictObject({
    kind: code(
      {
        'state-owned': 'owned or controlled by the state',
        'designated-monopoly': 'monopoly by designation',
        'special-rights': 'exclusive or special privileges',
        'state-trading': 'state trading enterprise',
      },
      'What kind of enterprise is it?',
    ).optional(),
    'state-share': percent('Which share does the state hold?').optional(),
    'state-controls': flag('Does the state control votes or the board?').optional(),
    'commercial-activity': flag('Is it engaged mainly in commercial activities?').optional(),
    'annual-revenue': quantity('What was its annual revenue?', { unit: 'SDR' }).optional(),
    level: code(
      { central: 'central', 'sub-central': 'sub-central' },
      'Which level owns it?',
    ).optional(),
    'public-service-mandate': flag('Does it act under a public service mandate?').optional(),
    'told-to-prefer-domestic': flag('Is it told to prefer domestic goods or services?', {
      lever: true,
    }).optional(),
    'assistance-from-state': flag('Does it receive assistance because of its ownership?', {
      lever: true,
    }).optional(),
    'gives-assistance': flag('Does it assist another state enterprise?').optional(),
    'trades-abroad': flag('Do its purchases or sales involve imports or exports?').optional(),
    'purchases-for-government-use': flag(
      'Are its imports for immediate or ultimate consumption in governmental use?',
    ).optional(),
    'listed-or-reserved': flag('Is it covered by a listed exception?', {
      knows: 'schedule',
    }).optional(),
  })
  .meta({ description: 'State enterprise facts.' })

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
    'border-measure-converted': flag(
      'Is it a measure of the kind that had to be converted into duties?',
    ).optional(),
  })
  .meta({ description: 'Agriculture facts.' })

/** Fisheries support. */
export const Fisheries = z
  .strictObject({
    iuu: flag(
      'Does it go to a vessel or operator found in illegal, unreported or unregulated fishing?',
    ).optional(),
    'overfished-stock': flag('Is the stock recognised as overfished?').optional(),
    'rebuilding-measures': flag('Are measures in place to rebuild the stock?').optional(),
    'unregulated-high-seas': flag(
      'Is it for fishing on the high seas outside any regional body?',
    ).optional(),
    'disaster-relief': flag(
      'Is it relief of one disaster, limited to the area affected, in time, and to the state before it?',
    ).optional(),
    'own-waters': flag(
      'Is it for fishing up to and within the Member’s own exclusive economic zone?',
    ).optional(),
    'own-flag': flag('Do the vessels fly the Member’s own flag?').optional(),
    'stock-status-known': flag('Is the status of the stock known?').optional(),
    'activity-notified': flag(
      'Was the kind of fishing activity notified with the subsidy?',
    ).optional(),
  })
  .meta({ description: 'Fisheries support facts.' })
