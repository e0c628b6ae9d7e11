import * as z from 'zod'
import { codes, day, flag, percent } from '../declare.ts'

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
