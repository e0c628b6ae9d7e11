import * as z from 'zod'
import { code, flag, member, openCode, quantity, text } from './declare.ts'

/** Who acts: the Member or Party whose act it is, the level and the body. */
export const Actor = z
  .strictObject({
    member: openCode(member, 'Which Member or Party does the measure belong to?'),
    level: code(
      {
        central: 'central or federal government',
        'sub-central': 'state, province, region',
        local: 'municipality',
        supranational: 'a union to which powers were transferred',
      },
      'Which level of government acts?',
    ).optional(),
    body: code(
      {
        government: 'ministry, legislature, agency of the state',
        'state-enterprise': 'enterprise owned or controlled by the state',
        'development-bank': 'public bank with a policy mandate',
        'private-entrusted': 'private body told by government to act',
        private: 'private body acting by itself',
      },
      'What kind of body carries the measure out?',
    ).optional(),
    name: text('Name of the ministry, agency or body.').optional(),
    development: code(
      {
        developed: 'claims no developing-country treatment',
        developing: 'claims developing-country status',
      },
      'Which development status does the Member claim for itself on that date?',
    ).optional(),
    'development-contested': flag(
      'Do other Members contest that it is a developing country?',
    ).optional(),
    'annex-vii-b-graduated': flag(
      'Has it passed the income level of Annex VII(b) of the SCM Agreement? (where the Secretariat’s G/SCM/110 series is at hand)',
      { knows: 'government' },
    ).optional(),
    resources: code(
      {
        rich: 'resource rents are a large part of income or exports',
        moderate: 'some resource rents',
        poor: 'few natural resources',
      },
      'How rich in natural resources is the economy?',
      { knows: 'statistics' },
    ).optional(),
    income: code(
      { low: 'low', 'lower-middle': 'lower middle', 'upper-middle': 'upper middle', high: 'high' },
      'Which income group of the World Bank is the economy in?',
      { knows: 'statistics' },
    ).optional(),
    'income-per-head-1990': quantity('What is its income per head?', {
      unit: 'United States dollars of 1990',
      knows: 'statistics',
    }).optional(),
    'transition-economy': flag(
      'Was the Member in transformation from a centrally planned to a market economy?',
    ).optional(),
  })
  .meta({ description: 'Who acts, and who answers for it.' })
