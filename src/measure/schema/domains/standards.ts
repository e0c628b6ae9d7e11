import * as z from 'zod'
import { code, flag, quantity } from '../declare.ts'

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
