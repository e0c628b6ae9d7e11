import { join } from 'node:path'
import { bundledLaw } from '../law/bundled-law.ts'
import type { Law } from '../law/link.ts'
import type { LoadedLaw } from '../law/load.ts'
import { renderDiagnostics } from '../render/diagnostics.ts'
import { defect, isError } from '../source/diagnostic.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import type { Given } from './arguments.ts'
import { UsageError } from './io.ts'
import type { Io } from './io.ts'

/** The bundled law or a folder of rules, with the packs added; what does not link is wrong use. */
export async function lawFrom({ rules, pack = [] }: Given['values'], io: Io): Promise<Law> {
  const law = await ownLaw(rules, io)
  return pack.length === 0 ? law : withPacks(law, pack, io)
}

async function ownLaw(folder: string | undefined, io: Io): Promise<Law> {
  if (folder === undefined) return bundledLaw()
  const { law, diagnostics } = await linkFolder(folder)
  if (law === undefined || diagnostics.some(isError)) {
    io.err(renderDiagnostics(diagnostics, folder, io.layout))
    throw new UsageError(`the rules in \`${folder}\` cannot be used: see above`)
  }
  return law
}

/** The law with the instruments of other folders beside its own: an agreement needs data only. */
async function withPacks(law: Law, folders: readonly string[], io: Io): Promise<Law> {
  const { readRules } = await import('../node/read-rules.ts')
  const { linkLaw } = await import('../law/link.ts')
  const packs = await Promise.all(folders.map((folder) => readRules(folder)))
  const empty = packs.flatMap(({ rulebook, diagnostics }, i) =>
    rulebook.instruments.length === 0 && diagnostics.every((d) => d.code === 'no-rulebook')
      ? [noRules(folders[i] ?? '')]
      : [],
  )
  const rulebook = {
    ...law.rulebook,
    instruments: [
      ...law.rulebook.instruments,
      ...packs.flatMap(({ rulebook: pack }) => pack.instruments),
    ],
    readings: [...law.rulebook.readings, ...packs.flatMap(({ rulebook: pack }) => pack.readings)],
  }
  // A pack is no rulebook of its own, and needs no head.
  const read = packs.flatMap(({ diagnostics }) =>
    diagnostics.filter((d) => d.code !== 'no-rulebook'),
  )
  const { law: linked, diagnostics } = linkLaw(rulebook)
  const placed = diagnostics.map((d) => packs.reduce((at, pack) => pack.place(at), d))
  const wrong = [...empty, ...read, ...placed].filter(isError)
  if (linked !== undefined && wrong.length === 0) return linked
  io.err(renderDiagnostics(wrong, folders[0], io.layout))
  throw new UsageError(
    `the packs ${folders.map((f) => `\`${f}\``).join(', ')} cannot be used: see above`,
  )
}

/** Reads and links a folder of rules; all defects carry file, line and column. */
export async function linkFolder(
  folder: string,
): Promise<{ law?: Law; loaded: LoadedLaw; diagnostics: readonly Diagnostic[] }> {
  // The YAML reader is loaded only where rules are read from files.
  const { readRules } = await import('../node/read-rules.ts')
  const { linkLaw } = await import('../law/link.ts')
  const { lintScenario } = await import('../law/lint-scenario.ts')
  const loaded = await readRules(folder)
  if (loaded.diagnostics.length === 0 && loaded.rulebook.instruments.length === 0)
    return { loaded, diagnostics: [noRules(folder)] }
  // What a file that cannot be read breaks elsewhere is only its echo.
  if (loaded.diagnostics.some(isError))
    return { loaded, diagnostics: loaded.diagnostics.map((d) => openable(d, folder)) }
  const { law, diagnostics } = linkLaw(loaded.rulebook)
  const ofScenarios = loaded.scenarios.flatMap(({ file, scenario }) =>
    lintScenario(loaded.rulebook, scenario, file),
  )
  const placed = [...diagnostics, ...ofScenarios].map(loaded.place)
  return {
    loaded,
    diagnostics: [...loaded.diagnostics, ...placed].map((d) => openable(d, folder)),
    ...(law === undefined ? {} : { law }),
  }
}

/** Names the file as the terminal can open it, once. */
function openable(diagnostic: Diagnostic, folder: string): Diagnostic {
  const { at, path } = diagnostic
  if (at?.file === undefined) return diagnostic
  return {
    ...diagnostic,
    at: { ...at, file: join(folder, at.file) },
    path: path[0] === at.file ? path.slice(1) : path,
  }
}

const noRules = (folder: string) =>
  defect('no-rules', `no instrument.yaml stands under \`${folder}\``)
