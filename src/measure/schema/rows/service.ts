import * as z from 'zod'
import { code, codes, flag, instruments, patterned, text } from '../declare.ts'
import { common } from './common.ts'

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
    'reserved-under': instruments(
      'Under which agreements is it a listed reservation (negative list), or a limitation written beside the commitment (positive list)? (`[]`: none)',
    ).optional(),
    'committed-under': instruments(
      'Under which agreements with positive lists is the sector committed for this mode? (`[]`: none)',
    ).optional(),
    restriction: codes(
      {
        suppliers: 'number of suppliers, monopolies, exclusive rights',
        value: 'value of transactions or assets',
        operations: 'number of operations or quantity of output',
        persons: 'number of natural persons',
        'legal-form': 'legal form or joint venture',
        'foreign-capital': 'share of foreign capital',
        'local-presence': 'presence in the territory required',
        licensing: 'licensing or qualification requirements, technical standards',
        payments: 'limits on payments or transfers abroad',
        subsidy: 'support for domestic suppliers only',
        other: 'another restriction',
      },
      'Which restrictions apply?',
      { lever: true },
    ).optional(),
    'worse-off': codes(
      {
        foreign: 'those of other Members, against domestic ones',
        'one-member': 'those of one Member, against those of another country',
      },
      'Which services or suppliers are treated worse on the face of the measure? (`[]`: none)',
      { lever: true },
    ).optional(),
    'same-but-origin': flag(
      'Does the measure tell them apart by origin alone, so that they may be alike in all else?',
      { lever: true },
    ).optional(),
    'reserved-to': code(
      {
        monopoly: 'a sole supplier',
        few: 'a small number of suppliers, among whom competition is prevented',
        none: 'nobody',
      },
      'To whom is the service reserved, in law or in effect?',
      { lever: true },
    ).optional(),
    supported: flag('Does the support of this record go to suppliers of the service?', {
      lever: true,
    }).optional(),
    embedded: flag('Is the service embodied in goods (design, logistics, research)?').optional(),
    ...common,
  })
  .meta({ description: 'One service sector and mode of supply.' })
