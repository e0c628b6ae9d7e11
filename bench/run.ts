// npm run bench             9 rounds; writes bench/RESULTS.md; fails if a target is missed
// npm run bench -- --quick  1 round; writes nothing; fails only if a verdict is wrong
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { buildPrograms, program } from './build.ts'
import { cache } from './cache.ts'
import {
  measureGrowth,
  measureLatency,
  measureReal,
  measureStartup,
  measureThroughput,
  preparePipelines,
} from './measures.ts'
import type { Effort } from './measures.ts'
import { resultsPage } from './results.ts'
import { differencesIn, targets } from './targets.ts'

const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, rounds: { type: 'string', default: '9' } },
})
const effort: Effort = values.quick
  ? { rounds: 1, budget: 100, check: 1000 }
  : { rounds: Number(values.rounds), budget: 300, check: 20_000 }

const say = (text: string) => process.stderr.write(`${text}\n`)

mkdirSync(cache, { recursive: true })
say(`building ${program('worker')}`)
await buildPrograms()
const pipelines = preparePipelines()
const startup: number[] = []
/** What takes seconds or less is measured at three times, since a machine is slower for minutes on end. */
function measureShort(): void {
  say('start-up')
  startup.push(...measureStartup(effort))
  say('pipelines')
  pipelines.measure(effort)
}

measureShort()
say('throughput')
const throughput = await measureThroughput(effort)
say('growth')
const growth = await measureGrowth(effort)
say('latency')
const latency = await measureLatency(effort)
measureShort()
say('real law')
const real = measureReal(effort)
measureShort()

const measured = { throughput, growth, latency, pipelines, real, startup }
const page = resultsPage(measured, effort.rounds)
process.stdout.write(page)
if (!values.quick) keep(page)

function keep(text: string): void {
  const file = fileURLToPath(new URL('RESULTS.md', import.meta.url))
  writeFileSync(file, text)
  // The repository's formatter lines the tables up.
  execFileSync('node_modules/.bin/oxfmt', [file])
}

const missed = targets(measured).some(({ met }) => !met)
process.exitCode = differencesIn(measured) > 0 || (missed && !values.quick) ? 1 : 0
