import type { Facts, Mapping, Source } from '../mapping.ts'
import { rangeIn } from '../read-cell.ts'

const title = 'Federal Program Inventory of the United States Government'

/** The newest year for which the inventory gives a figure. Federal years begin in October. */
function newest(
  cells: Readonly<Record<string, string>>,
  basis: 'budget' | 'revenue-forgone',
): Facts {
  const [latest] = Object.entries(cells)
    .filter(([, text]) => text !== '')
    .toSorted(([a], [b]) => b.localeCompare(a))
  const value = latest === undefined ? undefined : rangeIn(latest[1])
  if (latest === undefined || value === undefined) return {}
  return {
    'support.amount.value': value,
    'support.amount.currency': 'USD',
    'support.amount.basis': basis,
    'support.amount.period': `fiscal year ${latest[0].slice(-4)}`,
  }
}

const inventory: Mapping = {
  title,
  signs: ['program_id', 'program_type', 'agency', 'objective'],
  id: { prefix: 'usa', columns: ['program_id'] },
  always: {
    'actor.member': 'USA',
    'actor.level': 'central',
    'actor.body': 'government',
  },
  otherwise: { type: 'other' },
  url: 'public_url',
  columns: [
    { column: 'name', to: 'title' },
    { column: 'agency', to: 'actor.name' },
    // A bank or corporation may be an organ or a body apart: whose authority it exercises is a question of its own.
    {
      column: 'agency',
      words: [
        { like: /bank|corporation/i, says: {} },
        {
          like: /^(department|environmental|small business|national|federal)/i,
          says: { 'support.provider': 'government' },
        },
      ],
    },
    {
      column: 'program_id',
      classify: { scheme: 'US-assistance', version: 'program number', by: title },
    },
    {
      column: 'program_type',
      words: {
        assistance_listing: { act: 'programme' },
        tax_expenditure: { act: 'law' },
      },
    },
    {
      column: 'assistance_types',
      to: 'support.form',
      split: ' | ',
      words: {
        'Tax Expenditures': { type: 'tax-credit', 'support.form': 'tax-relief' },
        'Project Grants': { type: 'grant', 'support.form': 'grant' },
        'Formula Grants': { type: 'grant', 'support.form': 'grant' },
        'Provision of Specialized Services': {
          type: 'input-subsidy',
          'support.form': 'services-provided',
        },
        Training: { type: 'skills', 'support.form': 'services-provided' },
        'Sale, Exchange, or Donation of Property or Goods': {
          type: 'input-subsidy',
          'support.form': 'goods-provided',
        },
        'Direct Loans': { type: 'soft-loan', 'support.form': 'loan' },
        'Guaranteed/Insured Loans': { type: 'loan-guarantee', 'support.form': 'guarantee' },
        Insurance: { 'support.form': 'insurance' },
        'Direct Payments for a Specified Use': { type: 'grant', 'support.form': 'grant' },
        'Direct Payments with Unrestricted Use': { type: 'grant', 'support.form': 'grant' },
        // What the agency spends on itself is no support of others.
        'Salaries and Expenses': {},
      },
      apart: true,
      classify: { scheme: 'US-assistance', version: 'type of assistance', by: title },
    },
    { column: 'objective', to: 'description' },
    { column: 'authorizations', to: 'notes', label: 'Authorised by' },
    {
      column: 'categories',
      split: ' | ',
      classify: { scheme: 'US-assistance', version: 'category', by: title },
    },
  ],
  joint: [
    {
      columns: ['obligations_2023', 'obligations_2024', 'obligations_2025'],
      says: (cells) => newest(cells, 'budget'),
    },
    {
      columns: ['forgone_revenue_2023', 'forgone_revenue_2024', 'forgone_revenue_2025'],
      says: (cells) => newest(cells, 'revenue-forgone'),
    },
  ],
}

/**
 * The inventory of US federal programmes: assistance listings and tax expenditures. Who may apply is listed by kind
 * of applicant, which is no statement on whom the law limits access to.
 */
export const usPrograms: Source = { name: 'us-programs', layouts: [inventory] }
