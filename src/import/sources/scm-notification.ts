import type { Dictionary, Facts, Mapping, Source } from '../mapping.ts'

const given = (type: string, form?: string): Facts =>
  form === undefined ? { type } : { type, 'support.form': form }

/** Refunds on exports are a form of their own, with a law of their own: such words stay open. */
const forms: Dictionary = [
  { like: /drawback|refund|remission|export/i, says: given('other') },
  { like: /\bgrants?\b/i, says: given('grant', 'grant') },
  { like: /guarantee/i, says: given('loan-guarantee', 'guarantee') },
  {
    like: /interest (rate )?(subsid|support|rebate)/i,
    says: given('interest-subsidy', 'interest-subsidy'),
  },
  { like: /loan/i, says: given('soft-loan', 'loan') },
  { like: /equity/i, says: given('equity-injection', 'equity') },
  { like: /(import|customs) dut(y|ies)/i, says: given('duty-exemption', 'duty-relief') },
  { like: /\btax/i, says: given('tax-credit', 'tax-relief') },
  { like: /price support/i, says: given('price-support', 'price-support') },
]

/** The questions of the form for subsidy notifications (document G/SCM/6), one programme a row. */
const questionnaire: Mapping = {
  title: 'Notification under Article 25 of the SCM Agreement',
  signs: [
    ['member', 'Notifying Member'],
    ['form', 'Form of the subsidy'],
  ],
  id: { prefix: 'scm', columns: [['member', 'Notifying Member'], 'symbol', 'item'] },
  always: {
    act: 'programme',
    'transparency.notified': ['scm'],
    incomplete: ['transparency.notified'],
  },
  otherwise: { type: 'other' },
  url: 'url',
  columns: [
    { column: ['title', 'Title of the subsidy programme', 'Title'], to: 'title' },
    { column: ['member', 'Notifying Member'], to: 'actor.member', as: 'member' },
    { column: 'symbol', to: 'transparency.symbol' },
    { column: ['notified_on', 'Date of notification'], to: 'transparency.notified-on', as: 'day' },
    {
      column: ['policy_objective', 'Policy objective and/or purpose of the subsidy'],
      to: 'description',
    },
    { column: ['authority', 'Background and authority for the subsidy'], to: 'actor.name' },
    {
      column: ['legislation', 'Legislation under which it is granted'],
      to: 'notes',
      label: 'Granted under',
    },
    {
      column: ['form', 'Form of the subsidy'],
      to: 'support.form',
      split: /[;|]/,
      words: forms,
      apart: true,
      classify: { scheme: 'SCM-form', version: 'G/SCM/6', by: 'notifying Member' },
    },
    { column: ['form', 'Form of the subsidy'], to: 'description', label: 'Form as notified' },
    {
      column: ['recipients', 'To whom and how the subsidy is provided'],
      to: 'notes',
      label: 'Given to',
    },
    { column: ['amount_per_unit', 'Subsidy per unit'], to: 'notes', label: 'Per unit' },
    {
      column: ['amount', 'Annual amount budgeted', 'Total amount'],
      to: 'support.amount.value',
      as: 'number',
    },
    { column: 'currency', to: 'support.amount.currency' },
    { column: ['period', 'Period covered by the notification'], to: 'support.amount.period' },
    { column: ['duration', 'Duration of the subsidy'], to: 'notes', label: 'Duration' },
    { column: 'from', to: 'from', as: 'day' },
    { column: 'until', to: 'until', as: 'day' },
    {
      column: ['statistics', 'Statistical data permitting an assessment of the trade effects'],
      to: 'notes',
      label: 'Trade statistics',
    },
    { column: 'hs', split: /[,;|]/, classify: { scheme: 'HS', by: 'notifying Member' } },
  ],
}

/**
 * Subsidy notifications to the WTO. Notifying prejudges neither legal status nor effects (SCM 25.7): the record says
 * that it was notified, and which form was named.
 */
export const scmNotification: Source = { name: 'scm-notification', layouts: [questionnaire] }
