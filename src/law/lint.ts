import { closest } from 'fastest-levenshtein'
import type { Catalogue } from '../facts/fact.ts'
import type { Diagnostic, Path } from '../source/diagnostic.ts'
import type { Provision, Span } from './article.ts'
import { cycleIn, listed, namesIn } from './graph.ts'
import type { LawGraph } from './graph.ts'
import type { PlacedProvision, Rulebook } from './rulebook.ts'

type Report = (code: string, message: string, path: Path) => void

interface Context {
  readonly graph: LawGraph
  readonly catalogue: Catalogue
  readonly report: Report
}

/** Everything about a rulebook that its schemas cannot say. Paths begin with the file. */
export function lintGraph(
  rulebook: Rulebook,
  graph: LawGraph,
  catalogue: Catalogue,
): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  const report: Report = (code, message, path) =>
    void diagnostics.push({ code, severity: 'error', message, path })
  const context = { graph, catalogue, report }
  lintIds(rulebook, report)
  lintReadings(rulebook, report)
  for (const placed of graph.provisions.values()) lintProvision(placed, context)
  lintValues(rulebook, report)
  if (diagnostics.length === 0) lintCycles(context)
  return diagnostics
}

function lintIds(rulebook: Rulebook, report: Report): void {
  const seen = new Map<string, string>()
  for (const { instrument, articles } of rulebook.instruments) {
    for (const { file, article } of articles) {
      article.provisions.forEach(({ id }, index) => {
        const path = [file, 'provisions', index, 'id']
        const other = seen.get(id)
        if (other !== undefined)
          report('duplicate-id', `\`${id}\` stands already in ${other}: ids are never reused`, path)
        if (!id.startsWith(`${instrument.id}.`))
          report(
            'foreign-id',
            `\`${id}\` stands in ${instrument.id}: its id must begin with \`${instrument.id}.\``,
            path,
          )
        seen.set(id, file)
      })
    }
  }
}

function lintReadings({ readings }: Rulebook, report: Report): void {
  readings.forEach((reading, i) => {
    if (Object.hasOwn(reading.positions, reading.default)) return
    const known = Object.keys(reading.positions).join(', ')
    report(
      'unknown-position',
      `\`${reading.default}\` is no position of \`${reading.id}\`; these are: ${known}`,
      ['readings.yaml', 'readings', i, 'default'],
    )
  })
}

function lintProvision(placed: PlacedProvision, context: Context): void {
  const { provision, file, index } = placed
  const path = [file, 'provisions', index]
  lintKind(provision, path, context)
  lintFormulas(provision, path, context)
  lintReferences(provision, path, context)
  lintEdges(provision, path, context)
  lintSpans(provision.force ?? [], [...path, 'force'], context.report)
}

function lintKind(provision: Provision, path: Path, { catalogue, report }: Context): void {
  const { kind, effect, headroom } = provision
  if (kind === 'constraint' && effect === undefined) {
    report(
      'no-effect',
      `the constraint \`${provision.id}\` needs an \`effect\`: prohibits, limits, obliges or exposes`,
      path,
    )
  }
  if (kind !== 'constraint' && effect !== undefined) {
    report(
      'stray-effect',
      `only constraints have an effect; what a ${kind} does stands on its edges`,
      [...path, 'effect'],
    )
  }
  if (headroom !== undefined && catalogue.get(headroom)?.type !== 'number') {
    report('unknown-fact', `\`${headroom}\` is no number fact`, [...path, 'headroom'])
  }
}

function lintFormulas(provision: Provision, path: Path, { report }: Context): void {
  const names = Object.keys(provision.elements)
  for (const part of ['applies', 'holds'] as const) {
    for (const name of namesIn(provision[part])) {
      if (names.includes(name)) continue
      report(
        'unknown-element',
        `\`${name}\` is no element of \`${provision.id}\`${guess(name, names)}`,
        [...path, part],
      )
    }
  }
  if (provision.holds === undefined) return
  const used = new Set([...namesIn(provision.applies), ...namesIn(provision.holds)])
  for (const name of names) {
    if (!used.has(name))
      report('unused-element', `\`${name}\` is named neither in \`applies\` nor in \`holds\``, [
        ...path,
        'elements',
        name,
      ])
  }
}

function lintReferences(provision: Provision, path: Path, { graph, report }: Context): void {
  for (const [name, element] of Object.entries(provision.elements)) {
    for (const how of ['meets', 'result'] as const) {
      const unknown = listed(element[how]).filter((target) => !graph.provisions.has(target))
      for (const target of unknown) {
        const message = `no provision is called \`${target}\`${guess(target, [...graph.provisions.keys()])}`
        report('unknown-provision', message, [...path, 'elements', name, how])
      }
    }
  }
}

function lintEdges(provision: Provision, path: Path, context: Context): void {
  const { graph, report } = context
  provision.defeats?.forEach((edge, i) => {
    const at = [...path, 'defeats', i]
    const targets = [...graph.defeats].filter(([, list]) =>
      list.some((d) => d.by === provision.id && d.edge === i),
    )
    if (edge.provision !== undefined && targets.length === 0) {
      report(
        'unknown-provision',
        `no provision is called \`${edge.provision}\`${guess(edge.provision, [...graph.provisions.keys()])}`,
        at,
      )
    }
    for (const [target] of targets) lintRows(provision, target, at, context)
  })
}

/** A defeater judged on the rows of one list cannot say anything of the rows of another. */
function lintRows(
  provision: Provision,
  target: string,
  path: Path,
  { graph, report }: Context,
): void {
  const grain = graph.provisions.get(target)?.provision.each
  if (provision.each === undefined || provision.each === grain) return
  const judged = grain === undefined ? 'the record as a whole' : `rows of \`${grain}\``
  report(
    'wrong-rows',
    `\`${provision.id}\` is judged on rows of \`${provision.each}\` and \`${target}\` on ${judged}: a defeater without \`each\` counts on its target’s rows`,
    path,
  )
}

function lintSpans(
  spans: readonly Pick<Span, 'from' | 'until'>[],
  path: Path,
  report: Report,
): void {
  spans.forEach(({ from, until }, i) => {
    if (until !== undefined && until <= from)
      report('empty-span', `ends on ${until}, before it begins on ${from}`, [...path, i])
  })
}

function lintValues(rulebook: Rulebook, report: Report): void {
  for (const { articles } of rulebook.instruments) {
    for (const { file, article } of articles) {
      article.values?.forEach((value, i) => {
        lintSpans(
          value.entries.map(({ from, until }) => ({ from, until })),
          [file, 'values', i, 'entries'],
          report,
        )
      })
    }
  }
}

function lintCycles({ graph, report }: Context): void {
  const cycle = cycleIn(graph)
  if (cycle === undefined) return
  const [first = ''] = cycle
  const placed = graph.provisions.get(first)
  report(
    'cycle',
    `these provisions wait for each other: ${cycle.join(' → ')}. Draw the edge on what is met (\`meets\`, \`disapplies\`) and not on what excludes`,
    placed === undefined ? [] : [placed.file, 'provisions', placed.index],
  )
}

const guess = (name: string, known: readonly string[]) =>
  known.length === 0 ? '' : `: did you mean \`${closest(name, [...known])}\`?`
