import { cpus } from 'node:os'
import type { Result } from './fleet.ts'
import type { Measured } from './measures.ts'
import type { PipelineReport } from './pipeline/report.ts'
import { fastest, resultOf, targets } from './targets.ts'

/** The results as Markdown. The machine is named by its cores and its Node alone. */
export function resultsPage(measured: Measured, rounds: number): string {
  const [node] = process.versions.node.split('.')
  return [
    '# Benchmark results',
    `Written by \`npm run bench\` on ${cpus().length} cores, Node ${node}; best of ${rounds} alternating passes, each engine in its own process; start-up and the way from disk at three times of the run, ${rounds} passes each.`,
    'The workload is seeded: 20,000 records of 65 facts (*full*: all stated; *partial*: each missing with a probability of 0.35) and 200 rules of 3 to 8 named elements. Only ratios travel between machines.',
    '## Targets',
    table(
      ['', 'target', 'measured', ''],
      targets(measured).map(({ what, target, measured: m, met }) => [
        what,
        target,
        m,
        met ? 'pass' : '**fail**',
      ]),
    ),
    '## Engines',
    'A verdict is one record judged by one rule. policyspace also keeps the verdict of every element; the others stop at the first that fails.',
    engineTable(measured.throughput),
    '## The real law',
    realLaw(measured),
    '## From disk',
    `100,000 partial records and 300 rules, one fresh process a run, in milliseconds. policyspace finds its rules compiled, as the package ships its law; json-logic-js needs no compiling. zod and json-logic-js judge 8,000 records after 1,000 to warm up, and their time is scaled; with two truth values on partial records their verdicts are not the right ones either.`,
    pipelineTable(measured),
    '',
  ].join('\n\n')
}

function engineTable(results: readonly Result[]): string {
  const reference = resultOf(results, 'json-logic-js')
  const rows = results.map((result) => {
    const rounds = result.figures.map((figure, i) => figure / (reference.figures[i] as number))
    return [
      result.job.engine,
      result.reads,
      (fastest(result) / 1e6).toPrecision(3),
      (fastest(result) / fastest(reference)).toPrecision(3),
      `${Math.min(...rounds).toPrecision(3)} to ${Math.max(...rounds).toPrecision(3)}`,
      `${result.differences} of ${result.checked.toLocaleString('en')}`,
    ]
  })
  return table(
    [
      'engine',
      'records',
      'million verdicts a second',
      'times json-logic-js',
      'single rounds',
      'differences',
    ],
    rows,
  )
}

function realLaw({ real }: Measured): string {
  const [{ questions, records, verdicts, checked } = none] = real.objects
  const number = (n: number) => n.toLocaleString('en')
  return `All ${number(questions)} tests of the rulebook (but those against dated values, which json-logic-js does not have) on all rows of ${number(records)} fixtures: ${number(verdicts)} verdicts a pass. json-logic-js is given rows made beforehand, with lists, ranges and assessments taken apart, and tells two truth values. Where all that a test reads is stated exactly, ${number(checked)} times, both must say the same.`
}

const none = { questions: 0, records: 0, verdicts: 0, checked: 0 }

const best = (reports: readonly PipelineReport[]): PipelineReport =>
  reports.reduce((a, b) => (b.total < a.total ? b : a))

function pipelineTable({ pipelines: { ours, theirs, short } }: Measured): string {
  const peak = (reports: readonly PipelineReport[]) => Math.max(...reports.map((r) => r.peak))
  const row = (name: string, reports: readonly PipelineReport[], memory: string) => {
    const { total, stages } = best(reports)
    const ms = (stage: string) => Math.round(stages[stage] ?? 0).toLocaleString('en')
    const cells = ['parse', 'validate', 'columns', 'judge'].map(ms)
    return [name, ...cells, Math.round(total).toLocaleString('en'), memory]
  }
  return table(
    [
      '',
      'JSON.parse',
      'validate',
      'columns (ours: checked in the same walk)',
      'judge',
      'whole process',
      'peak memory',
    ],
    [
      row('policyspace', ours, `${peak(ours)} MB`),
      row('policyspace, 20,000 records', short, `${peak(short)} MB`),
      row('zod and json-logic-js (scaled)', theirs, ''),
    ],
  )
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
