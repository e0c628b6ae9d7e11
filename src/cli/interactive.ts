import { readFileSync, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import { isMap, parseDocument } from 'yaml'
import type { Document } from 'yaml'
import type { CheckOptions } from '../evaluate/options.ts'
import { questionsOn } from '../explore/questions.ts'
import type { Question } from '../explore/questions.ts'
import type { Law } from '../law/link.ts'
import type { Measure } from '../measure/schema/measure.ts'
import { pathText } from '../source/diagnostic.ts'
import { validateMeasure } from '../measure/validate.ts'
import { wrap } from '../render/layout.ts'
import { UsageError, exit } from './io.ts'
import type { Io } from './io.ts'

interface Applied {
  readonly law: Law
  readonly options: CheckOptions & { readonly asOf: string }
}

/**
 * Asks at the terminal, one question at a time, the most decisive first, and writes each answer into the file where
 * it belongs; comments and the order of keys stay. An empty answer skips a question, `q` ends.
 */
export async function askOnTerminal(
  file: string,
  { law, options }: Applied,
  io: Io,
): Promise<number> {
  const text = readFileSync(file, 'utf8')
  const document = parseDocument(text)
  if (!isMap(document.contents))
    throw new UsageError('--interactive takes a file with one record, not a list of records')
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  const lines = terminal[Symbol.asyncIterator]()
  const skipped = new Set<string>()
  let written = 0
  try {
    for (;;) {
      const measure = document.toJS() as Measure
      const next = questionsOn(law, measure, options).find((q) => !skipped.has(q.path.join('.')))
      if (next === undefined) break
      io.err(questionText(next, io))
      const { value: line, done } = (await lines.next()) as IteratorResult<string, undefined>
      if (done === true || line.trim() === 'q') break
      const answer = answerIn(next, line.trim())
      if (line.trim() === '') skipped.add(next.path.join('.'))
      else if (answer === undefined)
        io.err('  not understood: a number chooses, Enter skips, q ends\n')
      if (answer === undefined) continue
      const before = document.clone()
      document.setIn(next.path, answer.value)
      const outcome = validateMeasure(document.toJS())
      if (outcome.ok) written++
      else {
        document.contents = before.contents
        skipped.add(next.path.join('.'))
        io.err(`  not taken: ${outcome.diagnostics[0]?.message ?? 'it does not fit the record'}\n`)
      }
    }
  } finally {
    terminal.close()
  }
  if (written > 0) writeFileSync(file, asBefore(text, file, document))
  io.err(`${written} ${written === 1 ? 'answer' : 'answers'} written to ${file}\n`)
  return exit.ok
}

/** The record as the file had it: JSON stays JSON, and ends of lines stay as they were. */
function asBefore(text: string, file: string, document: Document): string {
  const mark = text.startsWith('\ufeff') ? '\ufeff' : ''
  const indent = /^\{\r?\n( +|\t)/.exec(text.trimStart())?.[1] ?? 0
  const written = file.endsWith('.json')
    ? `${JSON.stringify(document.toJS(), null, indent)}\n`
    : document.toString().replace(/^\ufeff/, '')
  return mark + (text.includes('\r\n') ? written.replaceAll('\n', '\r\n') : written)
}

function questionText({ ask, path, knows, answers }: Question, { layout }: Io): string {
  const [first = ask] = ask.split('\n')
  const choices = answers.map(({ says, means, changes }, i) => {
    const then = [...new Set(changes.map((c) => `${c.citation}: ${c.to?.kind ?? 'no finding'}`))]
    const said = means === undefined ? says : `${says}: ${means}`
    return wrap(`${said}${then.length === 0 ? '' : ` (${then.join('; ')})`}`, layout, `  ${i + 1} `)
  })
  return `\n${wrap(`${first} (${pathText(path)}; ask: ${knows})`, layout)}\n${choices.join('\n')}\n${wrap(hintFor(answers), layout)}\n> `
}

/** How to answer, and how not to. */
function hintFor([first]: Question['answers']): string {
  const keys = 'Enter skips, q ends.'
  if (Array.isArray(first?.value)) return `Several: 1,3. ${keys}`
  return isJudgement(first?.value)
    ? `A judgement, with who makes it and on what: 1 | counsel | memo. ${keys}`
    : keys
}

const isJudgement = (value: unknown): value is { readonly finds: boolean } =>
  typeof value === 'object' && value !== null && 'finds' in value

/**
 * A number chooses, several with commas where a set is asked for; a judgement is taken with who makes it and on what it
 * rests: `1 | author | basis`.
 */
function answerIn({ answers }: Question, line: string): { value: unknown } | undefined {
  const [choice = '', by, basis] = line.split('|').map((part) => part.trim())
  const chosen = choice.split(',').map((number) => answers[Number(number) - 1]?.value)
  const [value, ...others] = chosen
  if (chosen.includes(undefined)) return undefined
  if (others.length > 0) {
    const sets = chosen.filter((one) => Array.isArray(one))
    return sets.length < chosen.length ? undefined : { value: [...new Set(sets.flat())] }
  }
  if (!isJudgement(value)) return { value }
  return {
    value: {
      ...value,
      by: by ?? 'the author of the record',
      basis: basis ?? 'stated at the terminal',
    },
  }
}
