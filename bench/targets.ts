import type { EngineName } from './engines/index.ts'
import type { Result } from './fleet.ts'
import type { Measured } from './measures.ts'
import type { RealEngine } from './real/report.ts'

/** A promise and what became of it. */
export interface Target {
  readonly what: string
  readonly target: string
  readonly measured: string
  readonly met: boolean
}

/** The best pass: noise only ever takes time. */
export const fastest = ({ figures }: Result) => Math.max(...figures)
const shortest = (figures: readonly number[]) => Math.min(...figures)

/** The result of an engine. */
export function resultOf(results: readonly Result[], engine: EngineName): Result {
  const result = results.find((r) => r.job.engine === engine)
  if (result === undefined) throw new Error(`${engine} was not measured`)
  return result
}

/** How many verdicts differ from the oracles', in all that was checked. */
export const differencesIn = ({ throughput, growth, latency, pipelines, real }: Measured): number =>
  [...throughput, ...growth, ...latency, ...real.objects].reduce(
    (sum, r) => sum + r.differences,
    0,
  ) + pipelines.differences

const checkedIn = ({ throughput, growth, latency, real }: Measured): number =>
  [...throughput, ...growth, ...latency, ...real.objects].reduce((sum, r) => sum + r.checked, 0)

const times = (ratio: number) => `${ratio < 20 ? ratio.toFixed(1) : Math.round(ratio)} times`

const atLeast = (what: string, floor: number, ratio: number): Target => ({
  what,
  target: `at least ${floor} times`,
  measured: times(ratio),
  met: ratio >= floor,
})

/** What the project promises of its speed. */
export function targets(measured: Measured): readonly Target[] {
  const rate = (engine: EngineName) => fastest(resultOf(measured.throughput, engine))
  const columns = rate('policyspace, from columns')
  const reference = rate('json-logic-js')
  const { ours, theirs } = measured.pipelines
  const pipelineRatio = shortest(theirs.map((r) => r.total)) / shortest(ours.map((r) => r.total))
  const differences = differencesIn(measured)
  return [
    atLeast(
      "Every element's three-valued verdict on partial records, from columns, against json-logic-js' two-valued verdicts on full records",
      100,
      columns / reference,
    ),
    atLeast(
      'The same against hand-written three-valued predicates on partial records',
      20,
      columns / rate('hand-written, three-valued'),
    ),
    atLeast(
      'The same from plain objects, against json-logic-js',
      25,
      rate('policyspace, from objects') / reference,
    ),
    latencyTarget(measured),
    atLeast(
      '100,000 records and 300 rules from JSON lines on disk, validated, against zod and json-logic-js',
      15,
      pipelineRatio,
    ),
    growthTarget(measured),
    ...realTargets(measured),
    startupTarget(measured.startup),
    {
      what: `Differences from the oracles in ${checkedIn(measured).toLocaleString('en')} verdicts`,
      target: '0',
      measured: String(differences),
      met: differences === 0,
    },
  ]
}

function latencyTarget({ latency }: Measured): Target {
  const ours = shortest(resultOf(latency, 'policyspace, from objects').figures)
  const theirs = shortest(resultOf(latency, 'json-logic-js').figures)
  return {
    what: 'One record against 300 rules, median time, against json-logic-js',
    target: 'at most 1/8',
    measured: `1/${(theirs / ours).toFixed(1)} (${ours.toFixed(0)} µs, ${theirs.toFixed(0)} µs)`,
    met: ours * 8 <= theirs,
  }
}

/** The same ratios, on the real rulebook and the real fixtures. */
function realTargets({ real }: Measured): readonly Target[] {
  const rate = (engine: RealEngine) => Math.max(...real[engine].map((r) => r.rate))
  const latency = (engine: RealEngine) => Math.min(...real[engine].map((r) => r.latency))
  const [ours, theirs] = [latency('objects'), latency('json-logic-js')]
  return [
    atLeast(
      'The real rulebook on the real fixtures, from columns, against json-logic-js',
      100,
      rate('columns') / rate('json-logic-js'),
    ),
    atLeast('The same from plain objects', 25, rate('objects') / rate('json-logic-js')),
    {
      what: 'The same of one fixture by itself, median time',
      target: 'at most 1/8',
      measured: `1/${(theirs / ours).toFixed(1)} (${ours.toFixed(0)} µs, ${theirs.toFixed(0)} µs)`,
      met: ours * 8 <= theirs,
    },
  ]
}

function growthTarget({ growth }: Measured): Target {
  const [few, many] = growth.map((result) => result.job.rules / fastest(result)) as [number, number]
  return {
    what: '800 rules against 50, from plain objects',
    target: 'at most 5 times the time',
    measured: times(many / few),
    met: many / few <= 5,
  }
}

function startupTarget(startup: readonly number[]): Target {
  return {
    what: 'Import of the built package to the first verdict, fresh process',
    target: 'at most 50 ms',
    measured:
      startup.length === 0
        ? 'not measured: is the package built?'
        : `${shortest(startup).toFixed(0)} ms`,
    met: startup.length > 0 && shortest(startup) <= 50,
  }
}
