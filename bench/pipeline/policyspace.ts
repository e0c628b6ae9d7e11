// JSON lines on disk -> validated -> verdicts of all rules, block by block: node pipeline/policyspace FILE RECORDS LAW
import { readFileSync } from 'node:fs'
import { blockSize, judgeColumns, readChecked, tally } from '../policyspace/judge.ts'
import { restore } from '../policyspace/stored.ts'
import { linesOf } from './lines.ts'
import { peakMemory, print, stopwatch } from './report.ts'

const [file = '', limit, law = ''] = process.argv.slice(2)
const { stages, during } = stopwatch()
const { compiled, shape } = during('set-up', () => restore(readFileSync(law, 'utf8')))

let block: ReturnType<typeof readChecked> | undefined
let values: ReturnType<typeof judgeColumns> | undefined
let count = 0
let met = 0
let undetermined = 0
for (const lines of linesOf(file, Number(limit), blockSize)) {
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
