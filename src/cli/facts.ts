import type { Fact } from '../facts/fact.ts'
import { recordFacts } from '../measure/generated/facts.ts'
import { meanings } from '../measure/generated/meanings.ts'
import { paint, wrap } from '../render/layout.ts'
import type { Layout } from '../render/layout.ts'
import { readArguments } from './arguments.ts'
import { UsageError, exit } from './io.ts'
import type { Io } from './io.ts'

/** `policyspace facts`: what a record can state; with words, only what speaks of all of them. */
export async function facts(args: readonly string[], io: Io): Promise<number> {
  const words = readArguments(args, []).positionals
  const stated = recordFacts.filter(({ derived }) => derived !== true)
  if (words.length === 0) {
    io.out(stated.map(({ id, type }) => `${id.padEnd(48)} ${type}\n`).join(''))
    return exit.ok
  }
  const named = stated.filter(({ id }) => words.includes(id))
  const found =
    named.length > 0
      ? named
      : stated.filter((fact) => words.every((word) => spoken(fact).includes(inWords(word))))
  if (found.length === 0) throw new UsageError(`no fact speaks of \`${words.join(' ')}\``)
  io.out(found.map((fact) => factText(fact, io.layout)).join('\n'))
  return exit.ok
}

const spoken = ({ id, ask, values = [] }: Fact) => inWords([id, ask, ...values].join(' '))

/** Words with a space before each, so that `vat` is not found in `private`. */
const inWords = (text: string) => ` ${text.toLowerCase().replace(/[^a-z0-9]+/g, ' ')}`

const kinds = {
  flag: 'true or false',
  code: 'a word or code',
  codes: 'a list of words or codes',
  number: 'a number, or a range {min, max}',
  date: 'a day, YYYY-MM-DD',
} as const satisfies Readonly<Record<Fact['type'], string>>

const listed = { code: 'one of', codes: 'a list of' } as const

function factText(fact: Fact, layout: Layout): string {
  const { id, ask, values = [] } = fact
  const means = meanings()[id] ?? {}
  const glosses = values.flatMap((value) =>
    means[value] === undefined ? [] : [wrap(means[value], layout, `    ${value}: `)],
  )
  return [
    paint(layout, 'bold', id),
    wrap(ask, layout, '  '),
    wrap(holds(fact), layout, '  '),
    ...glosses,
    '',
  ].join('\n')
}

/** What is written for it. */
function holds({ type, unit, values, assessed }: Fact): string {
  if (assessed === true)
    return 'a judgement: { finds: true or false, by: who makes it, basis: on what }'
  return values !== undefined && (type === 'code' || type === 'codes')
    ? `${listed[type]}: ${values.join(', ')}`
    : `${kinds[type]}${unit === undefined ? '' : `, in ${unit}`}`
}
