import * as z from 'zod'
import { code, codes, flag, instruments, percent, quantity } from '../declare.ts'

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
    'trade-directed': flag(
      'Does government steer how much it trades, for what value, or from which country?',
      { lever: true },
    ).optional(),
    'purchasing-transparent': flag('Are its procedures for buying abroad transparent in full?', {
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
    'excepted-under': instruments(
      'Under which agreements is the enterprise or activity excepted by annex or list? (`[]`: none)',
    ).optional(),
    'assistance-form': codes(
      {
        grant: 'grants or debt forgiveness',
        finance: 'loans, guarantees or finance on better than commercial terms',
        equity: 'equity against the usual practice of private investors',
        goods: 'goods or services on better than commercial terms',
      },
      'Which assistance does it receive? (`[]`: none)',
      { lever: true },
    ).optional(),
    activity: codes(
      {
        'goods-at-home': 'goods made and sold at home',
        'goods-for-export': 'goods exported',
        services: 'services supplied abroad from home',
        'through-investment': 'goods or services supplied through an investment abroad',
        'services-at-home': 'services at home only',
      },
      'What does the enterprise do with the assistance?',
    ).optional(),
    'information-disclosed': flag('Are ownership, accounts and assistance disclosed on request?', {
      lever: true,
    }).optional(),
    'regulator-impartial': flag('Is the body that regulates it impartial and apart from it?', {
      lever: true,
    }).optional(),
    'listed-or-reserved': flag('Is it covered by a listed exception?', {
      knows: 'schedule',
    }).optional(),
  })
  .meta({ description: 'State enterprise facts.' })
