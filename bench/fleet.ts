import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import type { EngineName } from './engines/index.ts'
import type { Check } from './oracle/check.ts'
import type { Completeness } from './workload/records.ts'

/** What one process measures. */
export interface Job {
  readonly engine: EngineName
  readonly measures: 'throughput' | 'latency'
  readonly rules: number
  readonly records: number
  /** Milliseconds a pass shall take. */
  readonly budget: number
  /** Records whose verdicts are compared with the oracles. */
  readonly check: number
}

/** What a process says before the first pass. */
export interface Ready extends Check {
  readonly reads: Completeness
}

export interface Result extends Ready {
  readonly job: Job
  /** One a pass: verdicts a second, or microseconds. */
  readonly figures: readonly number[]
}

/** Starts a process a job, one after another, then lets them pass in turn, in another order each round. */
export async function alternate(
  worker: string,
  jobs: readonly Job[],
  rounds: number,
): Promise<readonly Result[]> {
  const running: { job: Job; child: ChildProcess; ready: Ready; figures: number[] }[] = []
  try {
    for (const job of jobs) {
      process.stderr.write(`  ${job.engine}, ${job.rules} rules\n`)
      const child = fork(worker, [JSON.stringify(job)], { execArgv: ['--expose-gc'] })
      running.push({ job, child, ready: (await answer(child)) as Ready, figures: [] })
    }
    for (let round = 0; round < rounds; round++) {
      const shift = (round * 5) % running.length
      for (const { child, figures } of [...running.slice(shift), ...running.slice(0, shift)]) {
        child.send('pass')
        figures.push((await answer(child)) as number)
      }
    }
  } finally {
    for (const { child } of running) child.kill()
  }
  return running.map(({ job, ready, figures }) => ({ job, ...ready, figures }))
}

/** The next message of a worker. */
function answer(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`a worker ended with ${code}`))
    child.once('exit', ended)
    child.once('message', (message) => {
      child.off('exit', ended)
      resolve(message)
    })
  })
}
