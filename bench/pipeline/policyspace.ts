// JSON lines on disk -> validated -> verdicts of all rules, block by block: node pipeline/policyspace FILE RECORDS RULES
import {
  blockSize,
  compile,
  judgeColumns,
  readChecked,
  tally,
  shapeOf,
} from '../engines/policyspace.ts'
import { rules } from '../workload/rules.ts'
import { groupsOf, linesOf } from './lines.ts'
import { peakMemory, print, stopwatch } from './report.ts'

const [file = '', limit, ruleCount] = process.argv.slice(2)
const { stages, during } = stopwatch()
const compiled = during('set-up', () => compile(rules(Number(ruleCount))))
const shape = during('set-up', shapeOf)

let block: ReturnType<typeof readChecked> | undefined
let values: ReturnType<typeof judgeColumns> | undefined
let count = 0
let met = 0
let undetermined = 0
for (const lines of groupsOf(linesOf(file, Number(limit)), blockSize)) {
  const parsed = during('parse', () => lines.map((line) => JSON.parse(line) as unknown))
  const read = during('columns', () => readChecked(compiled, parsed, { shape, reuse: block }))
  block = read
  values = during('judge', () => judgeColumns(compiled, read, values))
  const [more, open] = tally(compiled, read, values)
  count += parsed.length
  met += more
  undetermined += open
}

print({ records: count, total: performance.now(), stages, met, undetermined, peak: peakMemory() })
