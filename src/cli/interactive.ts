import { readFileSync, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import { parseDocument } from 'yaml'
import type { CheckOptions } from '../evaluate/apply.ts'
import { questionsOn } from '../explore/questions.ts'
import type { Question } from '../explore/questions.ts'
import type { Law } from '../law/link.ts'
import type { Measure } from '../measure/schema/measure.ts'
import { validateMeasure } from '../measure/validate.ts'
import { wrap } from '../render/layout.ts'
import { exit } from './io.ts'
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
  const document = parseDocument(readFileSync(file, 'utf8'))
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
      if (answer === undefined) {
        skipped.add(next.path.join('.'))
        continue
      }
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
  if (written > 0) writeFileSync(file, document.toString())
  io.err(`${written} ${written === 1 ? 'answer' : 'answers'} written to ${file}\n`)
  return exit.ok
}

function questionText({ ask, path, answers }: Question, { layout }: Io): string {
  const [first = ask] = ask.split('\n')
  const choices = answers.map(({ says, changes }, i) => {
    const then = changes.map((c) => `${c.citation}: ${c.to?.kind ?? 'no finding'}`).join('; ')
    return wrap(`${says}${then === '' ? '' : ` (${then})`}`, layout, `  ${i + 1} `)
  })
  return `\n${wrap(`${first} (${path.join('.')})`, layout)}\n${choices.join('\n')}\n> `
}

/** A number chooses; a judgement is taken with who makes it and on what it rests: `1 | author | basis`. */
function answerIn({ answers }: Question, line: string): { value: unknown } | undefined {
  const [choice = '', by, basis] = line.split('|').map((part) => part.trim())
  const answer = answers[Number(choice) - 1]
  if (answer === undefined) return undefined
  const { value } = answer
  if (typeof value !== 'object' || value === null || !('finds' in value)) return { value }
  return {
    value: {
      ...value,
      by: by ?? 'the author of the record',
      basis: basis ?? 'stated at the terminal',
    },
  }
}
