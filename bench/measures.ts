import { program, writeLaw, writeLines } from './build.ts'
import { engineNames } from './engines/index.ts'
import { alternate } from './fleet.ts'
import type { Job, Result } from './fleet.ts'
import { runFresh } from './fresh.ts'
import { elementsAndRule } from './oracle/kleene.ts'
import type { PipelineReport } from './pipeline/report.ts'
import type { RealEngine, RealReport } from './real/report.ts'
import { records } from './workload/records.ts'
import { rules } from './workload/rules.ts'

/** How thorough a run is. */
export interface Effort {
  readonly rounds: number
  readonly budget: number
  /** Records whose verdicts are compared with the oracles, where an engine is quick enough. */
  readonly check: number
}

const throughput: Omit<Job, 'engine' | 'budget' | 'check'> = {
  measures: 'throughput',
  rules: 200,
  records: 20_000,
}

/** Every engine on 200 rules. */
export const measureThroughput = ({ rounds, budget, check }: Effort) =>
  alternate(
    program('worker'),
    engineNames.map((engine) => ({ ...throughput, engine, budget, check })),
    rounds,
  )

/** 50 and 800 rules, the whole job: from plain objects. */
export const measureGrowth = ({ rounds, budget }: Effort) =>
  alternate(
    program('worker'),
    [50, 800].map((count) => ({
      ...throughput,
      engine: 'policyspace, from objects',
      rules: count,
      budget,
      check: 1000,
    })),
    rounds,
  )

/** One measure against 300 rules. */
export const measureLatency = ({ rounds, budget }: Effort) =>
  alternate(
    program('worker'),
    (['json-logic-js', 'policyspace, from objects'] as const).map((engine) => ({
      engine,
      measures: 'latency',
      rules: 300,
      records: 2000,
      budget,
      check: 1000,
    })),
    rounds,
  )

/** The same 100,000 records and 300 rules from disk, each time in a fresh process. */
export interface Pipelines {
  readonly ours: PipelineReport[]
  readonly theirs: PipelineReport[]
  /** Of 20,000 records. */
  readonly short: PipelineReport[]
  readonly differences: number
}

/** Writes what is read, and holds ours against the oracle; nothing is measured yet. */
export function preparePipelines(): Pipelines & { readonly measure: (effort: Effort) => void } {
  const file = writeLines(100_000)
  const law = writeLaw(300)
  const run = (count: number) =>
    runFresh<PipelineReport>(program('pipeline-policyspace'), file, count, law)
  const runTheirs = (count: number) =>
    runFresh<PipelineReport>(program('pipeline-zod-json-logic-js'), file, count, 300)
  const ours: PipelineReport[] = []
  const theirs: PipelineReport[] = []
  const short: PipelineReport[] = []
  const measure = ({ rounds }: Effort) => {
    for (let round = 0; round < rounds; round++) {
      ours.push(run(100_000))
      theirs.push(runTheirs(100_000))
      short.push(run(20_000))
    }
  }
  return { ours, theirs, short, differences: miscounted(run(2000), 300), measure }
}

/** How far a pipeline's counts are from those of the Kleene walk. */
function miscounted(
  { records: count, met, undetermined }: PipelineReport,
  ruleCount: number,
): number {
  const counts = [0, 0, 0]
  const asked = rules(ruleCount)
  for (const record of records(count, 'partial')) {
    for (const rule of asked) {
      const truth = elementsAndRule(rule, record).at(-1) as number
      counts[truth] = (counts[truth] as number) + 1
    }
  }
  return Math.abs(met - (counts[2] as number)) + Math.abs(undetermined - (counts[1] as number))
}

/** By engine, a report a round. */
export type Real = Readonly<Record<RealEngine, readonly RealReport[]>>

/** Every test of the real rulebook on the rows of the real fixtures, each time in a fresh process. */
export function measureReal({ rounds, budget }: Effort): Real {
  const reports: Record<RealEngine, RealReport[]> = {
    'json-logic-js': [],
    columns: [],
    objects: [],
  }
  for (let round = 0; round < rounds; round++)
    for (const [engine, of] of Object.entries(reports))
      of.push(runFresh<RealReport>(program('real'), engine, budget))
  return reports
}

/** Milliseconds from import to first verdict, or nothing if the package is not built or does not run. */
export function measureStartup({ rounds }: Effort): readonly number[] {
  try {
    return Array.from({ length: rounds }, () => runFresh<number>(program('startup')))
  } catch {
    // The process has said on stderr what is wrong; the target counts as missed.
    return []
  }
}

export interface Measured {
  readonly throughput: readonly Result[]
  readonly growth: readonly Result[]
  readonly latency: readonly Result[]
  readonly pipelines: Pipelines
  readonly real: Real
  readonly startup: readonly number[]
}
