import * as z from 'zod'
import { flag } from '../declare.ts'

/** Fisheries: support, and limits on fishing. */
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
    'limits-fishing': flag('Does it close or limit fishing in the waters of the Party?').optional(),
    'activity-notified': flag(
      'Was the kind of fishing activity notified with the subsidy?',
    ).optional(),
  })
  .meta({ description: 'Facts on support for fishing and on limits to it.' })
