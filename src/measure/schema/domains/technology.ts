import * as z from 'zod'
import { code, codes, flag } from '../declare.ts'

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
