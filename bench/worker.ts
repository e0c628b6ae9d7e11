// One engine in a process of its own, so that no engine spoils what the compiler learned of another's code.
// It makes ready, checks its verdicts, and then makes a pass whenever it is told to.
import { checkVerdicts } from './oracle/check.ts'
import { loadEngine } from './engines/index.ts'
import type { Load } from './engines/engine.ts'
import type { Job, Ready } from './fleet.ts'
import type { WorkloadRecord } from './workload/records.ts'
import { records } from './workload/records.ts'
import { rules } from './workload/rules.ts'

const job = JSON.parse(process.argv[2] as string) as Job

const engine = await loadEngine(job.engine)
const workload = { rules: rules(job.rules), records: records(job.records, engine.reads) }
const load = await engine.prepare(workload.rules)
const pass = job.measures === 'throughput' ? await throughput(load) : await latency(load)
const checkedRecords = workload.records.slice(0, Math.min(job.check, pass.size * 10))
const check = await checkVerdicts(engine, load, { ...workload, records: checkedRecords })

process.on('message', () => {
  globalThis.gc?.()
  void pass.run().then((figure) => process.send?.(figure))
})
process.send?.({ ...check, reads: engine.reads } satisfies Ready)

interface Pass {
  /** Records a pass judges. */
  readonly size: number
  readonly run: () => Promise<number>
}

/** Verdicts a second, over as many records as take about the budget. */
async function throughput(prepared: Load): Promise<Pass> {
  const all = workload.records.length
  let size = Math.min(20, all)
  for (;;) {
    const batch = prepared(workload.records.slice(0, size))
    await timed(batch.judge)
    const ms = await timed(batch.judge)
    if (size === all || ms > job.budget * 0.6) break
    const grown = Math.floor((size * job.budget) / Math.max(ms, 1))
    size = Math.min(all, Math.max(size * 2, grown))
  }
  const batch = prepared(workload.records.slice(0, size))
  await timed(batch.judge)
  const repeats = Math.max(1, Math.round(job.budget / (await timed(batch.judge))))
  const run = async () => {
    let ms = 0
    for (let i = 0; i < repeats; i++) ms += await timed(batch.judge)
    return (size * job.rules * repeats * 1000) / ms
  }
  return { size, run }
}

/** Microseconds for one record against all rules: the median of all records, each judged alone. */
async function latency(prepared: Load): Promise<Pass> {
  const batches = workload.records.map((record: WorkloadRecord) => prepared([record]))
  const times = new Float64Array(batches.length)
  const run = async () => {
    for (const [i, { judge }] of batches.entries()) {
      const start = process.hrtime.bigint()
      const pending = judge()
      if (pending !== undefined) await pending
      times[i] = Number(process.hrtime.bigint() - start) / 1000
    }
    return times.toSorted()[times.length >> 1] as number
  }
  for (let warm = 0; warm < 3; warm++) await run()
  return { size: batches.length, run }
}

async function timed(judge: () => void | Promise<void>): Promise<number> {
  const start = performance.now()
  const pending = judge()
  if (pending !== undefined) await pending
  return performance.now() - start
}
