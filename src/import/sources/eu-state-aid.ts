import type { Facts, Mapping, Source } from '../mapping.ts'
import { rangeIn } from '../read-cell.ts'
import { aidInstruments, aidObjectives, authorities, branches } from './eu-words.ts'

const commission = 'European Commission'
const aid = { scheme: 'EU-aid', by: commission } as const
const caseNumber = {
  scheme: 'other',
  version: 'European Commission case number',
  by: commission,
} as const

type Cells = Readonly<Record<string, string>>

/** Low and high end of the sum; without a high end it is open above. */
function total({
  aid_total_low: low = '',
  aid_total_high: high = '',
  currency = '',
  ...cells
}: Cells): Facts {
  const min = rangeIn(low)
  const max = high === '' ? undefined : rangeIn(high)
  if (typeof min !== 'number' || !/^[A-Z]{3}$/.test(currency)) return {}
  const { first_granted: first = '', last_granted: last = '' } = cells
  return {
    'support.amount.value': min === max ? min : typeof max === 'number' ? { min, max } : { min },
    'support.amount.currency': currency,
    'support.amount.basis': 'aid-element',
    ...(first === '' ? {} : { 'support.amount.period': `awards of ${first} to ${last}` }),
    ...(first === last && first !== '' ? { 'support.granted-on': first } : {}),
  }
}

/** Awards are not firms: one firm may have several. */
function awards({ n_awards: count = '' }: Cells): Facts {
  const most = rangeIn(count)
  if (typeof most !== 'number' || most < 1) return {}
  return { 'access.beneficiaries': most === 1 ? 1 : { min: 1, max: most } }
}

/** Three names may be the first of many, so nothing is said of who else gives it. */
function givers({ granting_authorities_top3: names = '' }: Cells): Facts {
  const listed = names.split(' | ').filter((name) => name !== '')
  const said = listed.map((name) => authorities.find(({ like }) => like.test(name))?.says)
  const [first] = said
  const alike = listed.length < 3 && said.every((one) => one !== undefined && one === first)
  return {
    ...(listed.length > 0 ? { 'actor.name': listed.join(', ') } : {}),
    ...(alike && first !== undefined ? first : {}),
  }
}

/** Eight branches may be the first of many: then the set is not stated. */
function sectors({ nace_sectors_top8: names = '', n_nace_sectors: count = '' }: Cells): Facts {
  const shown = names.split(' | ').filter((name) => name !== '')
  const all = Number(count)
  if (shown.length === 0) return {}
  const text = shown.join('; ')
  return all > shown.length
    ? {
        'sector.description': `${text} and ${all - shown.length} more`,
        incomplete: ['sector.area'],
      }
    : { 'sector.description': text }
}

const transparency = `${commission}, State aid transparency public search`

/** The transparency module, grouped: one measure a row. */
const measures: Mapping = {
  title: transparency,
  signs: ['sa_number', 'aid_instruments', 'aid_total_low'],
  id: { prefix: 'eu-tam', columns: ['sa_number'] },
  always: { act: 'programme' },
  otherwise: { type: 'other' },
  columns: [
    { column: 'title', to: 'title' },
    { column: 'title_en_machine', to: 'description', label: 'Title as translated by machine' },
    { column: 'member_state', to: 'actor.member', as: 'member' },
    { column: 'sa_number', classify: caseNumber },
    {
      column: 'aid_instruments',
      to: 'support.form',
      split: ' | ',
      words: aidInstruments,
      apart: true,
      classify: { ...aid, version: 'aid instrument' },
    },
    { column: 'aid_instruments', to: 'description', label: 'Aid instrument' },
    {
      column: 'objectives',
      to: 'objectives',
      split: ' | ',
      words: aidObjectives,
      classify: { ...aid, version: 'objective' },
    },
    {
      column: 'nace_sectors_top8',
      to: 'sector.area',
      split: ' | ',
      words: branches,
      classify: { scheme: 'NACE', version: 'names of branches', by: commission },
    },
  ],
  joint: [
    {
      columns: ['aid_total_low', 'aid_total_high', 'currency', 'first_granted', 'last_granted'],
      says: total,
    },
    { columns: ['n_awards'], says: awards },
    { columns: ['granting_authorities_top3'], says: givers },
    { columns: ['nace_sectors_top8', 'n_nace_sectors'], says: sectors },
  ],
}

/** One award, in the words of our extract or of the module's own file. */
const award: Mapping = {
  title: transparency,
  signs: ['ref_no', 'aid_instrument', 'sa_number'],
  id: { prefix: 'eu-award', columns: ['sa_number', 'ref_no'] },
  always: { act: 'decision', 'access.beneficiaries': 1 },
  otherwise: { type: 'other' },
  columns: [
    { column: ['title', 'Aid Measure Title'], to: 'title' },
    { column: ['title', 'Aid Measure Title'], to: 'programme' },
    { column: ['beneficiary', 'Name of the beneficiary'], to: 'description', label: 'Awarded to' },
    { column: ['member_state', 'Country'], to: 'actor.member', as: 'member' },
    { column: ['sa_number', 'SA.Number'], classify: caseNumber },
    {
      column: ['aid_instrument', 'Aid Instrument'],
      to: 'support.form',
      words: aidInstruments,
      classify: { ...aid, version: 'aid instrument' },
    },
    { column: ['aid_instrument', 'Aid Instrument'], to: 'description', label: 'Aid instrument' },
    {
      column: ['objective', 'Objectives of the Aid'],
      to: 'objectives',
      words: aidObjectives,
      classify: { ...aid, version: 'objective' },
    },
    {
      column: ['nace_sector', 'Sector (NACE)'],
      to: 'sector.area',
      words: branches,
      classify: { scheme: 'NACE', version: 'names of branches', by: commission },
    },
    { column: ['nace_sector', 'Sector (NACE)'], to: 'sector.description' },
    {
      column: ['aid_element', 'Aid element, expressed as full amount'],
      to: 'support.amount.value',
      as: 'number',
    },
    { column: 'currency', to: 'support.amount.currency' },
    {
      column: ['granted_on', 'Date of granting'],
      to: 'support.granted-on',
      as: 'day',
      dates: 'day-first',
    },
    { column: ['granting_authority', 'Granting Authority Name'], to: 'actor.name' },
    { column: ['granting_authority', 'Granting Authority Name'], words: authorities },
  ],
}

/** The register of cases of the Competition directorate. */
const register: Mapping = {
  title: `${commission}, State aid register`,
  signs: ['case_code', 'case_type', ['aid_instruments', 'aid_instrument']],
  id: { prefix: 'eu-case', columns: ['case_code'] },
  always: {},
  otherwise: { type: 'other' },
  columns: [
    { column: ['title', 'CASE_TITLE'], to: 'title' },
    { column: 'member_state', to: 'actor.member', as: 'member' },
    { column: 'case_code', classify: caseNumber },
    {
      column: 'case_type',
      words: {
        Scheme: { act: 'programme' },
        'Ad Hoc Case': { act: 'decision' },
        'Individual Application': { act: 'decision' },
        'Not applicable': {},
      },
      classify: { ...aid, version: 'case type' },
    },
    {
      column: ['aid_instruments', 'AID_INSTRUMENT'],
      to: 'support.form',
      split: ', ',
      words: aidInstruments,
      apart: true,
      classify: { ...aid, version: 'aid instrument' },
    },
    { column: ['aid_instruments', 'AID_INSTRUMENT'], to: 'description', label: 'Aid instruments' },
    // Objectives hold commas of their own: each new one begins with a capital letter.
    {
      column: 'objectives',
      to: 'objectives',
      split: /, (?=[A-Z])/,
      words: aidObjectives,
      classify: { ...aid, version: 'objective' },
    },
    {
      column: ['nace', 'NACE_CODE'],
      classify: { scheme: 'NACE', by: commission },
      split: /, (?=[A-Z]\.)/,
    },
    { column: ['start', 'START_DATE'], to: 'from', as: 'day', dates: 'day-first' },
    { column: ['end', 'END_DATE'], to: 'until', as: 'last-day', dates: 'day-first' },
    { column: 'regions', to: 'notes', label: 'Regions' },
    { column: 'decisions', to: 'notes', label: 'Decisions of the Commission' },
  ],
}

/**
 * European State aid: what Member States must publish of awards, and the cases that the Commission keeps. State aid is
 * a notion of EU law: that a measure stands here says nothing of benefit or specificity under the WTO.
 */
export const euStateAid: Source = { name: 'eu-state-aid', layouts: [measures, award, register] }
