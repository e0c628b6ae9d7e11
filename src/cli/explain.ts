import { explain as explainProvision } from '../evaluate/argue.ts'
import type { Explanation } from '../evaluate/argue.ts'
import type { Law } from '../law/link.ts'
import { readMeasures } from '../node/read-measures.ts'
import { renderArgument } from '../render/explain.ts'
import { paint, wrap } from '../render/layout.ts'
import { whatIsKnown } from '../source/nearest.ts'
import { readArguments, requireNoMore } from './arguments.ts'
import { requireValid } from './check.ts'
import { withConfig } from './config.ts'
import { onDay } from './explored.ts'
import { UsageError, exit } from './io.ts'
import type { Io } from './io.ts'
import { lawFrom } from './law-source.ts'
import { complain } from './validate.ts'

const takes = ['as-of', 'towards', 'rules', 'pack', 'reading', 'instrument'] as const

/** `policyspace explain`: the whole argument tree of one provision. */
export async function explain(args: readonly string[], io: Io): Promise<number> {
  const command = readArguments(args, takes)
  const [file, wanted] = command.positionals
  if (file === undefined || wanted === undefined)
    throw new UsageError('explain takes a file and a provision, such as wto.scm.3.1.b')
  requireNoMore(command.positionals, 2)
  const given = await withConfig(command, io)
  const law = await lawFrom(given.values, io)
  const options = onDay(requireValid(law, given), io)
  const provision = provisionNamed(law, wanted)
  const files = await readMeasures([file], io.input)
  const invalid = complain(files, io)
  for (const { outcome } of files.flatMap((f) => f.parsed.measures)) {
    if (!outcome.ok) continue
    const found = explainProvision(law, outcome.value, provision, options) ?? []
    io.out(
      `${paint(io.layout, 'bold', wrap(outcome.value.title, io.layout))}\n${found.map((e) => explanationText(e, io)).join('\n')}`,
    )
  }
  return invalid.any ? exit.findings : exit.ok
}

function provisionNamed(law: Law, wanted: string): string {
  if (law.byId.has(wanted)) return wanted
  throw new UsageError(
    `no provision is called \`${wanted}\`${whatIsKnown(wanted, [...law.byId.keys()], 0)} (see: policyspace law list)`,
  )
}

function explanationText(
  { row, status, onRecord, root, arguments: args, defences }: Explanation,
  { layout }: Io,
): string {
  const head = wrap(`${row.label}: ${status}; on the record ${onRecord}`, layout)
  const against = defences.map((d) =>
    wrap(
      `${d.as} ${d.citation}: ${d.verdict}${d.because === undefined || d.verdict === 'met' ? '' : ` (${d.because})`}`,
      layout,
      '  - ',
    ),
  )
  const tail = against.length === 0 ? '' : `Against it\n${against.join('\n')}\n`
  return `${head}\n${renderArgument(root, args, layout)}${tail}`
}
