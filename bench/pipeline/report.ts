/** What a pipeline prints when it is done. Times in milliseconds; `total` counts from the start of the process. */
export interface PipelineReport {
  readonly records: number
  readonly total: number
  readonly stages: Readonly<Record<string, number>>
  readonly met: number
  readonly undetermined: number
  /** Largest resident memory of the process, in MB. */
  readonly peak: number
}

/** Adds up how long each stage takes. */
export function stopwatch() {
  const stages: Record<string, number> = {}
  const during = <T>(stage: string, work: () => T): T => {
    const start = performance.now()
    const result = work()
    stages[stage] = (stages[stage] ?? 0) + performance.now() - start
    return result
  }
  return { stages, during }
}

export const peakMemory = () => Math.round(process.resourceUsage().maxRSS / 1024)

export const print = (report: PipelineReport) => process.stdout.write(JSON.stringify(report))
