import * as z from 'zod'
import { code, codes, flag, instruments, quantity } from './declare.ts'

/** What happens at the border. */
export const Border = z
  .strictObject({
    side: code(
      { import: 'importing', export: 'exporting', transit: 'transit' },
      'On which flow does it act?',
    ).optional(),
    form: code(
      {
        prohibition: 'ban',
        quota: 'limit on quantity or value',
        'non-automatic-licence': 'licence at discretion, or on conditions that limit trade',
        'automatic-licence': 'licence granted in all cases',
        'minimum-price': 'minimum or reference price',
        duty: 'customs or export duty',
        tax: 'internal tax collected at the border',
        charge: 'other duty, fee or charge',
        'tariff-quota': 'lower duty up to a quantity',
        balancing: 'imports tied to exports or to exchange earned',
        'state-monopoly': 'trade reserved to a state or designated trader',
        'other-restriction': 'another limit: on ports or routes, or a duty to process first',
        formality: 'document, inspection or procedure only',
        safeguard: 'safeguard measure',
        'anti-dumping': 'anti-dumping duty',
        countervailing: 'countervailing duty',
      },
      'What does it do?',
      { lever: true },
    ).optional(),
    'made-effective-by': code(
      { 'duties-taxes-charges': 'duties, taxes or other charges alone', other: 'anything else' },
      'Is it made effective by duties, taxes or other charges alone?',
    ).optional(),
    'internal-counterpart': flag(
      'Is it the border enforcement of an internal rule or tax that applies to the like domestic product too?',
    ).optional(),
    'origin-rule': flag(
      'Is it a rule on the origin of goods outside tariff preferences?',
    ).optional(),
    formality: code(
      {
        'pre-shipment-inspection': 'inspection before shipment, on classification or value',
        'customs-broker': 'a customs broker must be used',
        document: 'documents or data',
        clearance: 'processing by customs, clearance, release',
        other: 'another formality',
      },
      'Which formality is it?',
      { lever: true },
    ).optional(),
    'facilitation-due': flag(
      'Has the Member taken on the rule by category and date under the Trade Facilitation Agreement?',
      { knows: 'schedule' },
    ).optional(),
    'absolute-limit': quantity('Which quantity is allowed?', { lever: true }).optional(),
    'all-origins': flag('Does it apply to all countries alike?', { lever: true }).optional(),
    allocated: flag('Is the quota shared out among supplying countries?', {
      lever: true,
    }).optional(),
    'exchange-measure': flag(
      'Is it an exchange control or restriction, or a trade measure that makes one effective?',
    ).optional(),
    'voluntary-restraint': flag(
      'Is it a voluntary export restraint, an orderly marketing arrangement or the like?',
      { lever: true },
    ).optional(),
    'safeguard-years': quantity(
      'How many years does the safeguard last, provisional time and extensions included?',
      { unit: 'years', lever: true },
    ).optional(),
    'small-developing-suppliers': code(
      {
        'left-out': 'they are left out, and nobody else is',
        'left-out-with-others': 'they are left out, and so are others',
        covered: 'some of them are covered',
        none: 'there are none',
      },
      'Are developing Members left out whose share of imports is small (up to 3 per cent, 9 per cent together)?',
      { lever: true },
    ).optional(),
    'licence-days': quantity(
      'Within how many days is a complete application for a licence decided? (working days if granted in all cases)',
      { unit: 'days', lever: true },
    ).optional(),
    'quota-reserved-to': codes(
      {
        processors: 'processors',
        'producer-groups': 'groups of producers',
        'buyers-of-domestic': 'those who buy domestic products',
        other: 'another class',
      },
      'To whom is access to a share of the tariff quota reserved or limited? (`[]`: to nobody)',
      { lever: true },
    ).optional(),
    'excepted-under': instruments(
      'Under which agreements is it a listed exception to national treatment or to the ban on restrictions? (`[]`: none)',
    ).optional(),
    'licence-batch': flag('Are applications considered together, after a closing date?', {
      lever: true,
    }).optional(),
    'licence-open-to-all': flag('May everyone who meets the legal requirements get a licence?', {
      lever: true,
    }).optional(),
    'agricultural-scheme': flag(
      'Does it concern an agricultural or fisheries product under a domestic scheme?',
    ).optional(),
    'domestic-restriction': flag(
      'Is domestic production or consumption of the same product restricted together with it?',
      { lever: true },
    ).optional(),
  })
  .meta({ description: 'What happens on importing or exporting.' })
