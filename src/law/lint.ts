import type { Catalogue, Grain } from '../facts/fact.ts'
import { unknownFact } from '../condition/expression.ts'
import type { Diagnostic, Path } from '../source/diagnostic.ts'
import { whatIsKnown } from '../source/nearest.ts'
import type { Instrument, Provision, Relation, Span } from './article.ts'
import { readCondition } from './conditions.ts'
import type { Reader } from './conditions.ts'
import { cycleIn, listed, namesIn } from './graph.ts'
import type { LawGraph } from './graph.ts'
import { instrumentFile, valuesOf } from './rulebook.ts'
import type { PlacedProvision, Rulebook } from './rulebook.ts'

type Report = (code: string, message: string, path: Path) => void

interface Context {
  readonly graph: LawGraph
  readonly catalogue: Catalogue
  readonly report: Report
  readonly reader: Reader
  /** What each edge defeats: by defeater, by the place of the edge. */
  readonly aims: ReadonlyMap<string, readonly (readonly string[] | undefined)[]>
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
  const reader: Reader = { catalogue, values: valuesOf(rulebook), diagnostics }
  const context = { graph, catalogue, report, reader, aims: aimsIn(graph) }
  lintInstruments(rulebook, context)
  lintIds(rulebook, report)
  lintReadings(rulebook, report)
  for (const placed of graph.provisions.values()) lintProvision(placed, context)
  lintValues(rulebook, context)
  if (diagnostics.length === 0) lintCycles(context)
  return diagnostics
}

function lintIds(rulebook: Rulebook, report: Report): void {
  const seen = new Map<string, string>()
  for (const { instrument, file, id, path } of idsIn(rulebook)) {
    const other = seen.get(id)
    if (other !== undefined)
      report('duplicate-id', `\`${id}\` stands already in ${other}: ids are never reused`, path)
    if (!id.startsWith(`${instrument.id}.`)) {
      const message = `\`${id}\` stands in ${instrument.id}: its id must begin with \`${instrument.id}.\``
      report('foreign-id', message, path)
    }
    seen.set(id, file)
  }
}

const idsIn = ({ instruments }: Rulebook) =>
  instruments.flatMap(({ instrument, articles }) =>
    articles.flatMap(({ file, article }) =>
      (['values', 'provisions'] as const).flatMap((part) =>
        (article[part] ?? []).map(({ id }, i) => ({
          instrument,
          file,
          id,
          path: [file, part, i, 'id'],
        })),
      ),
    ),
  )

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
  lintOpposition(provision, path, context)
  lintSpans(provision.force ?? [], [...path, 'force'], {
    ...context,
    grain: provision.each ?? 'record',
  })
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
  if (headroom === undefined) return
  const fact = catalogue.get(headroom)
  if (fact === undefined) {
    report('unknown-fact', unknownFact(headroom, catalogue), [...path, 'headroom'])
  } else if (fact.type !== 'number') {
    report('type-mismatch', `\`${headroom}\` is a ${fact.type}, and headroom is a number`, [
      ...path,
      'headroom',
    ])
  }
}

function lintFormulas(provision: Provision, path: Path, { report }: Context): void {
  const names = Object.keys(provision.elements)
  for (const part of ['applies', 'holds'] as const) {
    for (const name of namesIn(provision[part])) {
      if (names.includes(name)) continue
      report(
        'unknown-element',
        `\`${name}\` is no element of \`${provision.id}\`${whatIsKnown(name, names)}`,
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
        const message = `no provision is called \`${target}\`${whatIsKnown(target, [...graph.provisions.keys()], 0)}`
        report('unknown-provision', message, [...path, 'elements', name, how])
      }
    }
  }
}

function aimsIn({ defeats }: LawGraph): Context['aims'] {
  const aims = new Map<string, string[][]>()
  for (const [target, list] of defeats) {
    for (const { by, edge } of list) {
      const ofDefeater = aims.get(by) ?? []
      aims.set(by, ofDefeater)
      ;(ofDefeater[edge] ??= []).push(target)
    }
  }
  return aims
}

function lintEdges(provision: Provision, path: Path, context: Context): void {
  const { graph, report, aims } = context
  provision.defeats?.forEach((edge, i) => {
    const at = [...path, 'defeats', i]
    const targets = aims.get(provision.id)?.[i] ?? []
    if (targets.length === 0) {
      const { provision: target, 'constraints-of': whole = '' } = edge
      const known = [...graph.provisions.keys()]
      const message =
        target === undefined
          ? `no constraint stands under \`${whole}\``
          : `no provision is called \`${target}\`${whatIsKnown(target, known, 0)}`
      const key = target === undefined ? 'constraints-of' : 'provision'
      report('unknown-provision', message, [...at, key])
    }
    for (const target of targets) lintRows(provision, target, at, context)
  })
}

function lintOpposition(provision: Provision, path: Path, { graph, report }: Context): void {
  provision.against?.forEach(({ provision: target, 'constraints-of': whole = '' }, i) => {
    const ids = [...graph.provisions.keys()]
    const found =
      target === undefined
        ? ids.some((id) => id.startsWith(`${whole}.`))
        : graph.provisions.has(target)
    if (found) return
    const key = target === undefined ? 'constraints-of' : 'provision'
    const message =
      target === undefined
        ? `no constraint stands under \`${whole}\``
        : `no provision is called \`${target}\`${whatIsKnown(target, ids, 0)}`
    report('unknown-provision', message, [...path, 'against', i, key])
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
  spans: readonly Pick<Span, 'from' | 'until' | 'when'>[],
  path: Path,
  { report, reader, grain }: Context & { readonly grain: Grain },
): void {
  spans.forEach(({ from, until, when }, i) => {
    if (until !== undefined && until <= from) {
      report('empty-span', `ends on ${until}, not after ${from}, on which it begins`, [
        ...path,
        i,
        'until',
      ])
    }
    if (when !== undefined) readCondition(when, [...path, i, 'when'], { reader, grain })
  })
}

function lintValues(rulebook: Rulebook, context: Context): void {
  for (const { articles } of rulebook.instruments) {
    for (const { file, article } of articles) {
      article.values?.forEach(({ entries }, i) =>
        lintSpans(entries, [file, 'values', i, 'entries'], { ...context, grain: 'record' }),
      )
    }
  }
}

function lintInstruments(rulebook: Rulebook, context: Context): void {
  for (const { instrument, articles } of rulebook.instruments) {
    const [first] = articles
    if (first === undefined) continue
    const file = instrumentFile(first.file)
    lintSpans(instrument.force, [file, 'force'], { ...context, grain: 'record' })
    lintParties(instrument, rulebook, (code, message) =>
      context.report(code, message, [file, 'parties', 'of']),
    )
    instrument.relations?.forEach(({ under }, i) => {
      if (under !== undefined)
        lintPosition(under, rulebook, (code, message) =>
          context.report(code, message, [file, 'relations', i, 'under']),
        )
    })
  }
}

/** A conflict clause that depends on a reading names one that there is, and a position of it. */
function lintPosition(
  { reading, position }: NonNullable<Relation['under']>,
  { readings }: Rulebook,
  report: (code: string, message: string) => void,
): void {
  const known = readings.find(({ id }) => id === reading)
  if (known === undefined) {
    const ids = readings.map(({ id }) => id)
    return report(
      'unknown-reading',
      `no reading is called \`${reading}\`${whatIsKnown(reading, ids)}`,
    )
  }
  if (Object.hasOwn(known.positions, position)) return
  const positions = Object.keys(known.positions).join(', ')
  report(
    'unknown-position',
    `\`${position}\` is no position of \`${reading}\`; these are: ${positions}`,
  )
}

/** An instrument whose parties are those of no other would bind nobody, in silence. */
function lintParties(
  { id, parties }: Instrument,
  { instruments }: Rulebook,
  report: (code: string, message: string) => void,
): void {
  const known = instruments.map((other) => other.instrument)
  const passed = [id]
  for (let at = parties; !Array.isArray(at) && at.of !== 'wto';) {
    const { of } = at
    const next = known.find((other) => other.id === of)
    if (next === undefined) {
      const guess = whatIsKnown(of, ['wto', ...known.map((other) => other.id)])
      return report('unknown-instrument', `no instrument is called \`${of}\`${guess}`)
    }
    passed.push(of)
    if (passed.indexOf(of) < passed.length - 1)
      return report('cycle', `the parties lead back to where they began: ${chain(passed)}`)
    at = next.parties
  }
}

const chain = (ids: readonly string[]) => ids.map((id) => `\`${id}\``).join(' → ')

function lintCycles({ graph, report }: Context): void {
  const cycle = cycleIn(graph)
  if (cycle === undefined) return
  // A provision is passed twice where its result waits for its description.
  const ids = cycle.filter((id, i) => i === 0 || id !== cycle[i - 1])
  const [first = ''] = ids
  const placed = graph.provisions.get(first)
  report(
    'cycle',
    ids.length === 1
      ? `\`${first}\` waits for itself`
      : `these provisions wait for each other: ${chain(ids)}; what \`disapplies\` or \`justifies\` leaves the description, which \`meets\` reads, alone`,
    placed === undefined ? [] : [placed.file, 'provisions', placed.index],
  )
}
