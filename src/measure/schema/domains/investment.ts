import * as z from 'zod'
import { code, codes, day, flag, instruments, percent } from '../declare.ts'

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
    'reserved-under': instruments(
      'Under which agreements is it a listed reservation or non-conforming measure? (`[]`: none)',
    ).optional(),
    'committed-under': instruments(
      'Under which agreements is the sector committed, where commitments are by positive list? (`[]`: none)',
    ).optional(),
    'limits-on-entry': codes(
      {
        number: 'number of investors, enterprises or branches',
        value: 'value of transactions or assets',
        output: 'quantity of output or operations',
        capital: 'share of foreign capital',
        'legal-form': 'legal form or joint venture',
        employees: 'number of natural persons employed',
      },
      'Which limits on entry or operation does it set? (`[]`: none)',
      { lever: true },
    ).optional(),
    'managers-nationality': flag(
      'Must senior managers or directors have a nationality or residence?',
      {
        lever: true,
      },
    ).optional(),
    'limits-transfers': flag('Are transfers of capital and returns abroad limited?', {
      lever: true,
    }).optional(),
    expropriation: code(
      {
        direct: 'title or assets are taken',
        indirect: 'an effect like that of a taking',
        none: 'nothing is taken',
      },
      'Is an investment taken?',
      { lever: true },
    ).optional(),
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
