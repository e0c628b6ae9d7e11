import { existsSync, realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { CheckOptions } from '../evaluate/options.ts'
import { isDay } from '../facts/day.ts'
import { memberCode } from '../facts/member.ts'
import { whatIsKnown } from '../source/nearest.ts'
import { UsageError } from './io.ts'

/** Options that commands share, and what each is for; each command names those it takes. */
const known = {
  'as-of': { type: 'string', about: 'the date of the law applied, YYYY-MM-DD; today by default' },
  towards: { type: 'string', about: 'the counterpart whose goods, services or investors are hit' },
  instrument: { type: 'string', about: 'only these, such as wto or cptpp, with commas' },
  rules: { type: 'string', about: 'a rulebook of your own instead of the bundled law' },
  reading: { type: 'string', multiple: true, about: 'a position where the law is contested' },
  format: { type: 'string', about: 'the first named is the default' },
  'fail-on': { type: 'string', about: 'what ends with exit code 1' },
  ledger: { type: 'boolean', about: 'also list every provision that was considered' },
  pack: { type: 'string', multiple: true, about: 'a folder of instruments added to the law' },
  baseline: { type: 'string', about: 'known findings, which are left out and do not fail' },
  'write-baseline': { type: 'string', about: 'write the findings down as known' },
  'allow-empty': { type: 'boolean', about: 'a pattern may match no file' },
  interactive: {
    type: 'boolean',
    about: 'ask at the terminal and write the answers into the file',
  },
  bound: { type: 'string', about: 'how many levers may change at once' },
  scenario: { type: 'string', about: 'reforms of the law: ids (see law scenarios) or files' },
  between: { type: 'string', about: 'two instruments, such as cptpp,usmca' },
  at: { type: 'string', about: 'days of the law, with commas' },
  mapping: { type: 'string', about: 'how the columns of a table become facts' },
  from: { type: 'string', about: 'the data set that the rows come from' },
  out: { type: 'string', about: 'the file to write; standard output by default' },
  summary: { type: 'boolean', about: 'count over a whole data set' },
  family: { type: 'string', about: 'families or groups of them, with commas' },
  by: { type: 'string', about: 'a column for each actor, or for each instrument that binds it' },
  unchecked: { type: 'boolean', about: 'do not ask which facts the law misses' },
  help: { type: 'boolean', short: 'h', about: 'this' },
} as const
export type OptionName = keyof typeof known

export interface Given {
  readonly positionals: readonly string[]
  readonly values: {
    readonly 'as-of'?: string
    readonly towards?: string
    readonly instrument?: string
    readonly rules?: string
    readonly reading?: string[]
    readonly format?: string
    readonly 'fail-on'?: string
    readonly ledger?: boolean
    readonly pack?: string[]
    readonly baseline?: string
    readonly 'write-baseline'?: string
    readonly 'allow-empty'?: boolean
    readonly interactive?: boolean
    readonly bound?: string
    readonly scenario?: string
    readonly between?: string
    readonly at?: string
    readonly mapping?: string
    readonly from?: string
    readonly out?: string
    readonly summary?: boolean
    readonly family?: string
    readonly by?: string
    readonly unchecked?: boolean
    readonly help?: boolean
  }
}

/** Reads a command line strictly: an option that the command does not take is wrong use. */
export function readArguments(args: readonly string[], options: readonly OptionName[]): Given {
  const taken = Object.fromEntries([...options, 'help' as const].map((name) => [name, known[name]]))
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      options: taken,
      allowPositionals: true,
      strict: true,
    })
    return { positionals, values: values as Given['values'] }
  } catch (error) {
    throw new UsageError(complaint((error as Error).message, Object.keys(taken)))
  }
}

/** Node's complaint about a command line, in our words. */
function complaint(message: string, taken: readonly string[]): string {
  const [said = ''] = message.split('. ')
  const [, option = ''] = /^Unknown option '(-[^']*)'/.exec(said) ?? []
  const [, valued] = /^Option '(?:-\w, )?(--[\w-]+) <value>' argument/.exec(said) ?? []
  if (valued !== undefined) return `\`${valued}\` takes a value`
  const [, flag] = /^Option '(?:-\w, )?(--[\w-]+)' does not take/.exec(said) ?? []
  if (flag !== undefined) return `\`${flag}\` takes no value`
  const known = taken.map((name) => `--${name}`)
  return option === ''
    ? said.charAt(0).toLowerCase() + said.slice(1)
    : `\`${option}\` is no option here${whatIsKnown(option, known)}`
}

/** What an option is for. */
export const aboutOption = (name: string): string =>
  Object.hasOwn(known, name) ? known[name as OptionName].about : ''

/** A value out of a closed list. */
export function oneOf<T extends string>(
  name: string,
  value: string | undefined,
  allowed: readonly [T, ...T[]],
): T {
  const found = allowed.find((a) => a === value)
  if (value === undefined) return allowed[0]
  if (found === undefined)
    throw new UsageError(`\`${value}\` is no --${name}${whatIsKnown(value, allowed)}`)
  return found
}

/** Days are written one way. */
export function requireDay(text: string): void {
  if (!isDay(text)) throw new UsageError(`\`${text}\` is no calendar day: write YYYY-MM-DD`)
}

/** The days that `--at` names, if any. */
export function daysOf({ values }: Given): readonly string[] {
  const days = values.at?.split(',') ?? []
  for (const day of days) requireDay(day)
  return days
}

/** What the law is applied with. */
export function checkOptions({ values }: Given): CheckOptions {
  const readings = (values.reading ?? []).map((pair) => {
    const [name, position] = pair.split('=')
    if (name === undefined || position === undefined)
      throw new UsageError(`--reading takes name=position, found \`${pair}\``)
    return [name, position] as const
  })
  return {
    ...(values['as-of'] === undefined ? {} : { asOf: values['as-of'] }),
    ...(values.towards === undefined ? {} : { towards: values.towards }),
    ...(values.instrument === undefined ? {} : { instruments: values.instrument.split(',') }),
    ...(readings.length === 0 ? {} : { readings: Object.fromEntries(readings) }),
  }
}

/** What is read is not written over. */
export function requireApart(from: string, to: string): void {
  const real = (path: string) => (existsSync(path) ? realpathSync(path) : resolve(path))
  if (from !== '-' && real(from) === real(to))
    throw new UsageError(`\`${to}\` is the file that is read: name another one to write`)
}

/** A country as the law knows it: its code, or EU. */
export function requireMember(code: string): string {
  if (!memberCode.test(code))
    throw new UsageError(`\`${code}\` is no code of a Member: write ISO 3166-1 alpha-3, or EU`)
  return code
}

/** What is named beyond what a command takes would be ignored in silence. */
export function requireNoMore(positionals: readonly string[], most: number): void {
  const surplus = positionals[most]
  if (surplus !== undefined) throw new UsageError(`\`${surplus}\` is more than this command takes`)
}
