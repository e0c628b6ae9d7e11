import { isDay } from '../facts/day.ts'
import type { NumberRange } from '../facts/fact.ts'
import type { ColumnRule, DateOrder } from './mapping.ts'
import { memberNamed } from './member-named.ts'
import type { Facts } from './mapping.ts'

/** Why a row cannot become a record. */
export interface Reject {
  readonly code: string
  readonly message: string
  readonly column?: string
}

export type CellRead = { readonly facts: Facts } | { readonly reject: Reject }

const noValue = /^(|na|n\/a|n\.a\.|nan|null|none given|unknown|not available|-)$/i

/** Whether a cell says nothing: nothing is written, or that nothing is known. */
export const isBlank = (text: string): boolean => noValue.test(text.trim())

/** Reads one cell that is not blank as the fact at `to`. */
export function readCell(
  { as = 'text', to = '', dates, times = 1 }: Pick<ColumnRule, 'as' | 'to' | 'dates' | 'times'>,
  text: string,
): CellRead {
  switch (as) {
    case 'text':
      return { facts: { [to]: decoded(text) } }
    case 'number':
      return stated(to, scaled(rangeIn(text), times), {
        code: 'bad-number',
        message: `\`${text}\` is no number or range, such as \`1,500.25\`, \`1 - 2\`, \`< 500\``,
      })
    case 'day':
      return stated(to, dayIn(text, dates), {
        code: 'bad-date',
        message: `\`${text}\` is no calendar day, or may be two: write YYYY-MM-DD`,
      })
    case 'last-day':
      // How registers write that there is no end.
      if (text === '9999-12-31') return { facts: {} }
      return stated(to, dayAfter(dayIn(text, dates)), {
        code: 'bad-date',
        message: `\`${text}\` is no calendar day, or may be two: write YYYY-MM-DD`,
      })
    case 'flag':
      return stated(to, flags[text.toLowerCase()], {
        code: 'bad-flag',
        message: `\`${text}\` is neither yes nor no`,
      })
    case 'member':
      return member(text, to)
  }
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  sect: '§',
  '#39': "'",
}

/** Texts out of web pages keep the marks of HTML. */
const decoded = (text: string): string =>
  text.replaceAll(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole)

const stated = (to: string, value: unknown, reject: Reject): CellRead =>
  value === undefined ? { reject } : { facts: { [to]: value } }

const flags: Readonly<Record<string, boolean>> = {
  yes: true,
  true: true,
  '1': true,
  no: false,
  false: false,
  '0': false,
}

function member(text: string, to: string): CellRead {
  const named = memberNamed(text)
  if (named === undefined)
    return {
      reject: { code: 'unknown-member', message: `\`${text}\` names no Member or Party known` },
    }
  if ('group' in named)
    return {
      reject: {
        code: 'group-of-members',
        message: `\`${named.group}\` is a group: its members are bound, each for itself; name the one that acts`,
      },
    }
  const level = named.member === 'EU' ? 'supranational' : 'sub-central'
  return {
    facts: {
      [to]: named.member,
      ...(to === 'actor.member' && (named.part !== undefined || named.member === 'EU')
        ? { 'actor.level': level }
        : {}),
    },
  }
}

/** `2,000`, `1,000,001 - 2,000,000`, `< 500,000`, `> 30,000,000`. Open ends stay open. */
export function rangeIn(text: string): number | NumberRange | undefined {
  const [, sign, bound] = /^([<>≤≥]=?)\s*([^-<>]+?)(?:\s*-\s*)?$/.exec(text) ?? []
  if (sign !== undefined && bound !== undefined) {
    const value = numberIn(bound)
    if (value === undefined) return undefined
    return sign.startsWith('<') || sign.startsWith('≤') ? { max: value } : { min: value }
  }
  const [, low, high] = /^>?\s*([\d.,\s]+?)\s*(?:-|–|to)\s*([\d.,\s]+)$/.exec(text) ?? []
  if (low === undefined || high === undefined) return numberIn(text)
  const [min, max] = [numberIn(low), numberIn(high)]
  return min === undefined || max === undefined ? undefined : { min, max }
}

const scaled = (value: number | NumberRange | undefined, times: number) =>
  typeof value === 'number'
    ? scale(value, times)
    : value && {
        ...(value.min === undefined ? {} : { min: scale(value.min, times) }),
        ...(value.max === undefined ? {} : { max: scale(value.max, times) }),
      }

// 0.0441 million is 44,100, and not what binary fractions make of it.
const scale = (value: number, times: number) => Number((value * times).toPrecision(15))

/** Thousands by comma or space, decimals by point: what else a comma may mean is not guessed. */
function numberIn(text: string): number | undefined {
  const bare = text.trim().replaceAll(/(?<=\d)[\s\u00a0](?=\d{3}\b)/g, '')
  if (!/^[-+]?(\d+|\d{1,3}(,\d{3})+)?(\.\d+)?([eE][-+]?\d+)?$/.test(bare) || !/\d/.test(bare))
    return undefined
  return Number(bare.replaceAll(',', ''))
}

/** ISO days, with or without a time, and `31/12/2020`, where it can be but one day or the order is told. */
function dayIn(text: string, order?: DateOrder): string | undefined {
  const [iso = ''] = /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(text) ?? []
  if (isDay(iso)) return iso
  const [, first = '', second = '', year = ''] =
    /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?=$|[T ])/.exec(text) ?? []
  const dayFirst = isoDay(year, second, first)
  const monthFirst = isoDay(year, first, second)
  if (order !== undefined) return order === 'day-first' ? dayFirst : monthFirst
  const possible = new Set([dayFirst, monthFirst].filter((day) => day !== undefined))
  return year.length === 4 && possible.size === 1 ? [...possible][0] : undefined
}

/** A year of two digits is of the hundred years that end with 2049. */
function isoDay(year: string, month: string, day: string): string | undefined {
  const full = year.length === 2 ? `${Number(year) < 50 ? '20' : '19'}${year}` : year
  const text = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(text) ? text : undefined
}

/** The record names the first day on which it no longer holds. */
function dayAfter(last: string | undefined): string | undefined {
  if (last === undefined) return undefined
  const day = new Date(`${last}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + 1)
  return day.toISOString().slice(0, 10)
}
