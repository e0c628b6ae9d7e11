import type { ColumnRule, Mapping, Source } from '../mapping.ts'
import { gtaTypes } from './gta-types.ts'

const title = 'Global Trade Alert'
const coded = { scheme: 'GTA', by: title } as const

/** The label stands in the description too: a type that the record does not know must be told in words. */
const typed: readonly ColumnRule[] = [
  {
    column: ['gta_type', 'intervention_type', 'Intervention type', 'MeasureType'],
    to: 'type',
    words: gtaTypes,
    classify: { ...coded, version: 'intervention type' },
  },
  {
    column: ['gta_type', 'intervention_type', 'Intervention type', 'MeasureType'],
    to: 'description',
    label: 'Classified as',
  },
]

/** GTA's own worked examples: type, title and address; a description for some. */
const examples: Mapping = {
  title: `${title}, worked examples`,
  signs: ['gta_id', 'gta_type', 'jurisdiction_in_title'],
  id: { prefix: 'gta', columns: ['gta_kind', 'gta_id'] },
  always: {},
  otherwise: { type: 'other' },
  url: 'url',
  columns: [
    { column: 'title', to: 'title' },
    { column: 'jurisdiction_in_title', to: 'actor.member', as: 'member' },
    // `China - 2020 batch 8 of waste import quotas`: the title names it where the column does not.
    {
      column: 'title',
      part: /^([^:]+?)(?: - |: )/,
      fallback: true,
      to: 'actor.member',
      as: 'member',
    },
    { column: 'description', to: 'description' },
    ...typed,
    { column: 'gta_group', classify: { ...coded, version: 'group' } },
  ],
}

/** Exports of the data centre and of the API: one intervention a row. */
const interventions: Mapping = {
  title,
  signs: ['intervention_id', 'implementing_jurisdictions', 'intervention_type'],
  id: { prefix: 'gta-intervention', columns: ['intervention_id'] },
  always: {},
  otherwise: { type: 'other' },
  url: 'intervention_url',
  columns: [
    { column: ['state_act_title', 'title'], to: 'title' },
    { column: ['state_act_title', 'title'], to: 'programme' },
    {
      column: 'implementing_jurisdictions',
      to: 'actor.member',
      as: 'member',
      split: /\s*[,;|&]\s*/,
      apart: true,
    },
    ...typed,
    { column: ['intervention_description', 'description'], to: 'description' },
    {
      column: ['date_implemented', 'implementation_date', 'inception_date'],
      to: 'from',
      as: 'day',
    },
    { column: ['date_removed', 'removal_date'], to: 'until', as: 'day' },
    {
      column: 'implementation_level',
      words: {
        Supranational: { 'actor.level': 'supranational' },
        National: { 'actor.level': 'central' },
        Subnational: { 'actor.level': 'sub-central' },
        NFI: { 'actor.body': 'development-bank' },
        IFI: {},
        SEZ: {},
      },
      classify: { ...coded, version: 'implementation level' },
    },
    { column: 'mast_chapter', classify: { scheme: 'MAST', by: title } },
    { column: 'mast_subchapter', classify: { scheme: 'MAST', by: title } },
    { column: ['gta_evaluation', 'evaluation'], classify: { ...coded, version: 'evaluation' } },
    {
      column: ['eligible_firm', 'eligible_firms'],
      classify: { ...coded, version: 'eligible firms' },
    },
    {
      column: ['affected_flow', 'affected_flows'],
      classify: { ...coded, version: 'affected flow' },
    },
    {
      column: 'affected_products',
      split: /[,;|]/,
      classify: { scheme: 'HS', version: 'HS 2012', by: title },
    },
    {
      column: 'affected_sectors',
      split: /[,;|]/,
      classify: { scheme: 'CPC', version: 'CPC 2.1', by: title },
    },
  ],
}

/**
 * Global Trade Alert. Its labels are a coder's view and become classifications; its evaluations (red, amber, green)
 * are no legal findings.
 */
export const gta: Source = { name: 'gta', layouts: [examples, interventions] }
