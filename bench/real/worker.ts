// One engine on the real rulebook and the real fixtures, in a process of its own.
import jsonLogicJs from 'json-logic-js'
import { verdictAt } from '../../src/condition/block.ts'
import type { Block, Values } from '../../src/condition/block.ts'
import { readBlock } from '../../src/condition/columns.ts'
import { evaluateBlock } from '../../src/condition/evaluate-block.ts'
import { valueAt } from '../../src/condition/values.ts'
import type { FactRecord } from '../../src/condition/values.ts'
import { questionsOf } from './questions.ts'
import type { Question } from './questions.ts'
import { bundledLaw } from '../../src/law/bundled-law.ts'
import { readFixtures, rowsOf } from './records.ts'
import type { Rows } from './records.ts'
import type { RealEngine, RealReport } from './report.ts'

const engine = process.argv[2] as RealEngine
const budget = Number(process.argv[3])

const law = bundledLaw()
const { all, table } = questionsOf(law)
const records = await readFixtures(law)
const rows = records.map((record) => rowsOf(record, law.catalogue))
const verdicts = rows.reduce(
  (sum, of) => sum + all.reduce((each, { grain }) => each + of[grain].length, 0),
  0,
)

const interpreted = (of: Rows): number => {
  let met = 0
  for (const { condition, grain } of all)
    for (const row of of[grain]) if (jsonLogicJs.apply(condition, row) === true) met++
  return met
}

let used: { block: Block; values: Values } | undefined
const whole = readBlock(table, records)
const judgeAll: Readonly<Record<RealEngine, () => void>> = {
  'json-logic-js': () => rows.forEach(interpreted),
  columns: () => {
    used = { block: whole, values: evaluateBlock(table, whole, used?.values) }
  },
  objects: () => {
    const block = readBlock(table, records, { reuse: used?.block })
    used = { block, values: evaluateBlock(table, block, used?.values) }
  },
}
const judgeOne = (at: number): void => {
  if (engine === 'json-logic-js') interpreted(rows[at] as Rows)
  else evaluateBlock(table, readBlock(table, [records[at] as FactRecord]))
}

const report: RealReport = {
  questions: all.length,
  records: records.length,
  verdicts,
  rate: rateOf(judgeAll[engine]),
  // Columns of a single record are its objects read.
  latency: engine === 'columns' ? 0 : latency(),
  ...(engine === 'objects' ? differing() : { checked: 0, differences: 0 }),
}
process.stdout.write(JSON.stringify(report))

/** Verdicts a second, over as many passes as fill the budget. */
function rateOf(pass: () => void): number {
  for (let warm = 0; warm < 3; warm++) pass()
  let [passes, ms] = [0, 0]
  while (ms < budget) {
    const start = performance.now()
    pass()
    ms += performance.now() - start
    passes++
  }
  return (verdicts * passes * 1000) / ms
}

/** Microseconds for one record and all questions: the median over the records, each judged alone. */
function latency(): number {
  for (let warm = 0; warm < 3; warm++) records.forEach((_, at) => judgeOne(at))
  const times = records.map((_, at) => {
    const start = process.hrtime.bigint()
    judgeOne(at)
    return Number(process.hrtime.bigint() - start) / 1000
  })
  return times.toSorted((a, b) => a - b)[times.length >> 1] as number
}

/** Where all that a test reads is stated exactly, two truth values are enough, and both must say the same. */
function differing(): Pick<RealReport, 'checked' | 'differences'> {
  let [checked, differences] = [0, 0]
  records.forEach((record, nth) => {
    const block = readBlock(table, [record])
    const values = evaluateBlock(table, block)
    for (const question of all) {
      ;(rows[nth] as Rows)[question.grain].forEach((row, at) => {
        if (!isStated(question, record, block.rows[question.grain].index[at] ?? -1)) return
        checked++
        const says = jsonLogicJs.apply(question.condition, row) === true ? 'met' : 'not-met'
        if (verdictAt(values, question.node, at) !== says) differences++
      })
    }
  })
  return { checked, differences }
}

function isStated({ facts, grain }: Question, record: FactRecord, place: number): boolean {
  const open = (record['incomplete'] ?? []) as readonly string[]
  return facts.every((fact) => {
    const value = valueAt(record, fact, grain, place)
    const isRange = typeof value === 'object' && !Array.isArray(value)
    return value !== undefined && !isRange && !open.includes(fact.id)
  })
}
