import * as z from 'zod'
import { flag, instruments } from '../declare.ts'

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
    'reserved-under': instruments(
      'Under which agreements is it a listed reservation or non-conforming measure? (`[]`: none)',
    ).optional(),
    'mass-market-software': flag(
      'Is it about mass-market software, not software of critical infrastructure?',
    ).optional(),
    'for-regulator': flag(
      'Is the code asked for by a regulator or court, for an inquiry or proceeding and with safeguards?',
    ).optional(),
    'digital-products-worse': flag('Are digital products of other countries treated worse?', {
      lever: true,
    }).optional(),
    'cryptography-disclosed': flag(
      'Must makers of products with cryptography hand over keys or use a given algorithm?',
      { lever: true },
    ).optional(),
    'duties-on-transmissions': flag('Are customs duties charged on electronic transmissions?', {
      lever: true,
    }).optional(),
  })
  .meta({ description: 'Digital trade facts.' })
