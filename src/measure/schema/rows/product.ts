import * as z from 'zod'
import { code, flag, instruments, percent } from '../declare.ts'
import { common, product } from './common.ts'

/** One product, with what the schedule binds and what is applied. */
export const Product = z
  .strictObject({
    ...product,
    area: code(
      {
        agricultural: 'within Annex 1 of the Agreement on Agriculture',
        industrial: 'outside it',
        fishery: 'fish and fish products',
      },
      'Is it an agricultural product in the sense of the Agreement on Agriculture?',
      { knows: 'schedule' },
    ).optional(),
    bound: flag('Is a duty on it bound in the schedule?', { knows: 'schedule' }).optional(),
    'bound-duty': percent('Which rate is bound?', { knows: 'schedule' }).optional(),
    'applied-duty': percent('Which rate is applied?', { knows: 'customs', lever: true }).optional(),
    'bound-other': percent('Which other duties or charges stand in the schedule?', {
      knows: 'schedule',
    }).optional(),
    'applied-other': percent('Which other duties or charges are applied on importing?', {
      knows: 'customs',
      lever: true,
    }).optional(),
    'monopoly-protection': percent(
      'How much protection does an import monopoly give on average (its mark-up beyond cost, profit and internal taxes)?',
      { knows: 'customs', lever: true },
    ).optional(),
    'export-duty': percent('Which export duty is applied?', {
      knows: 'customs',
      lever: true,
    }).optional(),
    'export-duty-bound': percent('Which export duty is allowed at most by a commitment?', {
      knows: 'schedule',
    }).optional(),
    'export-commitment': flag(
      'Does a commitment of the Member on export duties name this product?',
      { knows: 'schedule' },
    ).optional(),
    'duty-above-schedule-of': instruments(
      'Under which agreements does the duty on originating goods exceed the schedule? (`[]`: none)',
    ).optional(),
    'export-duty-excepted-under': instruments(
      'Under which agreements is the export duty or restriction listed as an exception? (`[]`: none)',
    ).optional(),
    remanufactured: flag('Is it a remanufactured or recovered good?').optional(),
    'schedule-terms-met': flag('Are the terms and conditions of the schedule respected?', {
      knows: 'schedule',
    }).optional(),
    role: code(
      {
        output: 'what the supported firms make',
        input: 'what they use',
        restricted: 'what the border measure restricts',
      },
      'What is its role in the measure?',
    ).optional(),
    ...common,
  })
  .meta({ description: 'One product, with bound and applied rates.' })
