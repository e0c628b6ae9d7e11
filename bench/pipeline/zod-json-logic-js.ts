// The same with zod and json-logic-js, on a sample, scaled to RECORDS: node pipeline/zod-json-logic-js FILE RECORDS RULES
// Its answers are not the same: it has two truth values and reads what is missing as null.
import jsonLogicJs from 'json-logic-js'
import type { RulesLogic } from 'json-logic-js'
import { jsonLogic } from '../workload/json-logic.ts'
import { conjunction, rules } from '../workload/rules.ts'
import { plainRecord } from '../workload/schema.ts'
import { linesOf } from './lines.ts'
import { peakMemory, print, stopwatch } from './report.ts'

const [file = '', limit, ruleCount] = process.argv.slice(2)
// So many that a run takes as long as ours of all records: both meet the machine's slow moments alike.
const sample = 8000
const schema = plainRecord()
const conditions = rules(Number(ruleCount)).map(
  (rule) => jsonLogic(conjunction(rule)) as RulesLogic,
)

let met = 0
function judge(count: number) {
  const { stages, during } = stopwatch()
  const start = performance.now()
  for (const lines of linesOf(file, count, 256)) {
    const parsed = during('parse', () => lines.map((line) => JSON.parse(line) as unknown))
    const valid = during('validate', () => parsed.every((value) => schema.safeParse(value).success))
    if (!valid) throw new Error('an invalid record')
    during('judge', () => {
      for (const record of parsed) {
        for (const condition of conditions) if (jsonLogicJs.apply(condition, record)) met++
      }
    })
  }
  return { stages, took: performance.now() - start }
}

const setUp = performance.now()
// What is compiled during the first records shall not be multiplied.
judge(1000)
met = 0
const { stages, took } = judge(sample)

const scale = Number(limit) / sample
print({
  records: Number(limit),
  total: setUp + took * scale,
  stages: Object.fromEntries(Object.entries(stages).map(([stage, ms]) => [stage, ms * scale])),
  met: Math.round(met * scale),
  undetermined: 0,
  peak: peakMemory(),
})
