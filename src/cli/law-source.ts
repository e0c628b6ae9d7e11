import { join } from 'node:path'
import { bundledLaw } from '../law/bundled-law.ts'
import type { Law } from '../law/link.ts'
import type { LoadedLaw } from '../law/load.ts'
import { renderDiagnostics } from '../render/diagnostics.ts'
import { isError } from '../source/diagnostic.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import { UsageError } from './io.ts'
import type { Io } from './io.ts'

/** The bundled law, or a folder of rules; a folder that does not link is wrong use. */
export async function lawFrom(folder: string | undefined, io: Io): Promise<Law> {
  if (folder === undefined) return bundledLaw()
  const { law, diagnostics } = await linkFolder(folder)
  if (law === undefined || diagnostics.some(isError)) {
    io.err(renderDiagnostics(diagnostics, folder, io.layout))
    throw new UsageError(`the rules in \`${folder}\` cannot be used: see above`)
  }
  return law
}

/** Reads and links a folder of rules; all defects carry file, line and column. */
export async function linkFolder(
  folder: string,
): Promise<{ law?: Law; loaded: LoadedLaw; diagnostics: readonly Diagnostic[] }> {
  // The YAML reader is loaded only where rules are read from files.
  const { readRules } = await import('../node/read-rules.ts')
  const { linkLaw } = await import('../law/link.ts')
  const loaded = await readRules(folder)
  if (loaded.diagnostics.length === 0 && loaded.rulebook.instruments.length === 0)
    return { loaded, diagnostics: [noRules(folder)] }
  // What a file that cannot be read breaks elsewhere is only its echo.
  if (loaded.diagnostics.some(isError))
    return { loaded, diagnostics: loaded.diagnostics.map((d) => openable(d, folder)) }
  const { law, diagnostics } = linkLaw(loaded.rulebook)
  return {
    loaded,
    diagnostics: [...loaded.diagnostics, ...diagnostics.map(loaded.place)].map((d) =>
      openable(d, folder),
    ),
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

const noRules = (folder: string): Diagnostic => ({
  code: 'no-rules',
  severity: 'error',
  message: `no instrument.yaml stands under \`${folder}\``,
  path: [],
})
