import { isChosen } from '../evaluate/options.ts'
import { runCase } from '../evaluate/cases.ts'
import { lawUnder } from '../explore/compare.ts'
import { cite } from '../finding/cite.ts'
import { performanceArticles } from '../explore/limbs.ts'
import { coverageOf } from '../law/coverage.ts'
import type { Law, LinkedProvision } from '../law/link.ts'
import { limbsPage } from '../render/limbs.ts'
import { renderDiagnostics } from '../render/diagnostics.ts'
import { paint, wrap } from '../render/layout.ts'
import type { Layout } from '../render/layout.ts'
import { whatIsKnown } from '../source/nearest.ts'
import { readArguments, requireNoMore } from './arguments.ts'
import { requireValid } from './check.ts'
import { tell } from './explored.ts'
import { UsageError, exit } from './io.ts'
import type { Io } from './io.ts'
import { lawFrom, linkFolder } from './law-source.ts'

type Subcommand = (args: readonly string[], io: Io) => Promise<number>

/** `policyspace law`: the rulebook itself. */
export async function law([name, ...args]: readonly string[], io: Io): Promise<number> {
  const names = Object.keys(subcommands)
  if (name === undefined) throw new UsageError(`law takes one of: ${names.join(', ')}`)
  const command = Object.hasOwn(subcommands, name) ? subcommands[name] : undefined
  if (command === undefined)
    throw new UsageError(`\`${name}\` is no part of law${whatIsKnown(name, names)}`)
  return command(args, io)
}

const list: Subcommand = async (args, io) => {
  const given = readArguments(args, ['rules', 'pack', 'instrument'])
  requireNoMore(given.positionals, 0)
  const loaded = await lawFrom(given.values, io)
  const { instruments: wanted } = requireValid(loaded, given)
  for (const { provision, instrument } of loaded.provisions) {
    if (wanted !== undefined && !wanted.includes(instrument.id)) continue
    io.out(
      `${provision.id.padEnd(28)} ${provision.kind.padEnd(12)} ${cite(instrument, provision).text}\n`,
    )
  }
  return exit.ok
}

const show: Subcommand = async (args, io) => {
  const given = readArguments(args, ['rules', 'pack'])
  requireNoMore(given.positionals, 1)
  const [wanted] = given.positionals
  const loaded = await lawFrom(given.values, io)
  const linked = loaded.byId.get(wanted ?? '')
  if (linked === undefined) throw new UsageError(notThere(wanted, loaded))
  io.out(provisionText(linked, loaded, io))
  return exit.ok
}

const notThere = (wanted: string | undefined, { byId }: Law) =>
  wanted === undefined
    ? 'show takes a provision, such as wto.scm.3.1.b'
    : `no provision is called \`${wanted}\`${whatIsKnown(wanted, [...byId.keys()], 0)} (see: policyspace law list)`

function provisionText(
  { provision, instrument, file }: LinkedProvision,
  loaded: Law,
  { layout }: Io,
): string {
  const citation = cite(instrument, provision)
  const against = (loaded.graph.defeats.get(provision.id) ?? []).map(
    (d) => `${d.by} ${d.as} it${d.when === undefined ? '' : ' (contested)'}`,
  )
  const defeats = (provision.defeats ?? []).map((edge) => {
    const target = edge.provision ?? `every constraint of ${edge['constraints-of']}`
    return `${target} (${edge.as}${edge.when === undefined ? '' : '; contested'})`
  })
  const spans = (provision.force ?? instrument.force).map(
    ({ from, until, why }) =>
      `in force ${from} to ${until ?? 'now'}${why === undefined ? '' : `: ${why}`}`,
  )
  const lines = [
    paint(layout, 'bold', citation.text),
    paint(
      layout,
      'dim',
      wrap(
        [
          provision.id,
          `${provision.kind}${provision.effect === undefined ? '' : ` (${provision.effect})`}`,
          `rules/${file}`,
          citation.checked === 'text' ? 'checked against the text' : 'recalled',
        ].join(' · '),
        layout,
      ),
    ),
    wrap(provision.summary, layout),
    ...spans.map((text) => wrap(text, layout, '  ')),
    ...Object.entries(provision.elements).map(([name, e]) =>
      wrap(
        `${e.label ?? name}${e.pinpoint === undefined ? '' : ` [${e.pinpoint}]`}${e.meets === undefined ? '' : ` → ${String(e.meets)}`}${e.result === undefined ? '' : ` ⇒ ${String(e.result)}`}`,
        layout,
        '  - ',
      ),
    ),
    ...titled('Defeats', defeats, layout),
    ...titled('Defeated by', against, layout),
    ...(provision['interpreted-by'] ?? []).map((i) =>
      wrap(`${i.dispute}: ${i.point}`, layout, '  · '),
    ),
    ...(provision['leaves-out'] === undefined
      ? []
      : [wrap(`Leaves out: ${provision['leaves-out']}`, layout)]),
  ]
  return `${lines.join('\n')}\n`
}

const titled = (title: string, lines: readonly string[], layout: Layout): readonly string[] =>
  lines.length === 0 ? [] : [title, ...lines.map((text) => wrap(text, layout, '  - '))]

const lint: Subcommand = async (args, io) => {
  const linked = await linkedFrom(args, io)
  if (linked === undefined) return exit.usage
  const { provisions, rulebook, table } = linked.law
  io.out(
    `${provisions.length} provisions of ${rulebook.instruments.length} instruments link into ${table.size} nodes\n`,
  )
  return exit.ok
}

/** Asks once for each text. */
function eachOnce<T>(of: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const value = known.get(text) ?? of(text)
    known.set(text, value)
    return value
  }
}

const test: Subcommand = async (args, io) => {
  const linked = await linkedFrom(args, io)
  if (linked === undefined) return exit.usage
  const { law: whole, loaded, within } = linked
  const ofReforms = loaded.scenarios.map(({ file, scenario, cases: all }) => ({
    file,
    cases: all,
    // What a reform adds is judged as if it had been adopted.
    law: eachOnce((asOf) => lawUnder(whole, scenario, asOf)),
  }))
  const ofLaw = loaded.cases.map((one) => ({ ...one, law: () => whole }))
  const cases = [...ofLaw, ...ofReforms].filter(
    ({ file }) => within === '' || file === within || file.startsWith(`${within}/`),
  )
  if (cases.length === 0) throw new UsageError(`no cases stand under \`${linked.folder}\``)
  const results = cases.flatMap(({ file, cases: all, law: under }) =>
    all.map((one) => ({ file, result: runCase(under(one['as-of']), one) })),
  )
  const failed = results.filter(({ result }) => result.mismatches.length > 0)
  for (const { file, result } of failed) {
    io.out(
      `${paint(io.layout, 'red', '✗')} ${file}: ${result.case.name} (${result.case.provision})\n`,
    )
    for (const m of result.mismatches)
      io.out(`    ${m.what}: expected ${m.expected}, found ${m.found}\n`)
  }
  io.out(`${results.length - failed.length} passed, ${failed.length} failed\n`)
  return failed.length === 0 ? exit.ok : exit.findings
}

/** The law of the folder named, or of the one that it is part of: a part alone does not link. */
async function linkedFrom(args: readonly string[], io: Io) {
  const { positionals } = readArguments(args, [])
  const [folder = 'rules'] = positionals
  const { rootOf } = await import('../node/read-rules.ts')
  const { root, within } = rootOf(folder)
  const { law: linked, loaded, diagnostics } = await linkFolder(root)
  io.err(renderDiagnostics(diagnostics, root, io.layout))
  return linked === undefined ? undefined : { law: linked, loaded, folder, within }
}

const coverage: Subcommand = async (args, io) => {
  const given = readArguments(args, ['rules', 'pack', 'instrument'])
  const loaded = await lawFrom(given.values, io)
  const { instruments: wanted } = requireValid(loaded, given)
  for (const { instrument, rows } of coverageOf(loaded.rulebook)) {
    if (wanted !== undefined && !wanted.includes(instrument.id)) continue
    const encoded = rows.filter((r) => r.how === 'encoded').length
    io.out(
      `${paint(io.layout, 'bold', instrument.title)}: ${encoded} of ${rows.length} articles encoded\n`,
    )
    for (const row of rows)
      io.out(
        `${wrap(`${row.how === 'encoded' ? `${row.provisions} ${row.provisions === 1 ? 'provision' : 'provisions'}, ${row.checked}` : `${row.how}: ${row.reason}`}`, io.layout, `  ${row.article.padEnd(18)} `)}\n`,
      )
  }
  return exit.ok
}

/** Performance requirements, limb by limb, of the agreements named or of all that have an article on them. */
const limbs: Subcommand = async (args, io) => {
  const given = readArguments(args, ['rules', 'pack', 'instrument', 'format'])
  const loaded = await lawFrom(given.values, io)
  const options = requireValid(loaded, given)
  const value = performanceArticles(loaded, (id) => isChosen(options, id))
  return tell({ given, invalid: false }, io, [{ value, page: limbsPage(value) }])
}

const scenarios: Subcommand = async (args, io) => {
  requireNoMore(readArguments(args, []).positionals, 0)
  const { bundledScenarios } = await import('../law/bundled-scenarios-read.ts')
  for (const { id, title, words, status } of bundledScenarios())
    io.out(`${wrap(`${title} (${words.join(', ')}; ${status})`, io.layout, `${id.padEnd(30)} `)}\n`)
  return exit.ok
}

const subcommands: Readonly<Record<string, Subcommand>> = {
  list,
  show,
  lint,
  test,
  coverage,
  limbs,
  scenarios,
}
