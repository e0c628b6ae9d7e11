import { parseArgs } from 'node:util'
import type { CheckOptions } from '../evaluate/apply.ts'
import { whatIsKnown } from '../source/nearest.ts'
import { UsageError } from './io.ts'

/** Options that commands share; each command names those it takes. */
const known = {
  'as-of': { type: 'string' },
  towards: { type: 'string' },
  instrument: { type: 'string' },
  rules: { type: 'string' },
  reading: { type: 'string', multiple: true },
  format: { type: 'string' },
  'fail-on': { type: 'string' },
  ledger: { type: 'boolean' },
  pack: { type: 'string', multiple: true },
  baseline: { type: 'string' },
  'write-baseline': { type: 'string' },
  'allow-empty': { type: 'boolean' },
  interactive: { type: 'boolean' },
  bound: { type: 'string' },
  scenario: { type: 'string' },
  between: { type: 'string' },
  at: { type: 'string' },
  mapping: { type: 'string' },
  from: { type: 'string' },
  out: { type: 'string' },
  summary: { type: 'boolean' },
  unchecked: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
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
  const known = taken.map((name) => `--${name}`)
  return option === ''
    ? said.charAt(0).toLowerCase() + said.slice(1)
    : `\`${option}\` is no option here${whatIsKnown(option, known)}`
}

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
