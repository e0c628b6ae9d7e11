import * as z from 'zod'
import { code, codes, day, flag, percent, quantity, text } from './declare.ts'

/** Economic place of the measure. */
export const Sector = z
  .strictObject({
    area: codes(
      {
        agriculture: 'farm products',
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
        'anti-competitive': 'remedy of anti-competitive practice',
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
    'risk-assessed': flag('Is it based on a risk assessment?').optional(),
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
    'product-share': percent(
      'What share of the value of production is product-specific support?',
    ).optional(),
    'non-product-share': percent(
      'What share of total farm output is non-product-specific support?',
    ).optional(),
    'export-commitment-scheduled': flag(
      'Does the schedule hold an export subsidy commitment for the product?',
      { knows: 'schedule' },
    ).optional(),
    'export-outlay': quantity('What is spent on export subsidies?').optional(),
    'export-outlay-commitment': quantity('What outlay does the schedule allow?', {
      knows: 'schedule',
    }).optional(),
    'export-subsidy-form': code(
      {
        direct: 'direct subsidy contingent on export',
        'stock-sale': 'stocks sold below market',
        'financed-payment': 'payment financed by government action',
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
    'disaster-relief': flag('Is it disaster relief?').optional(),
  })
  .meta({ description: 'Fisheries support facts.' })
