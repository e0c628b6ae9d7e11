import { bundledLaw } from '../law/bundled-law.ts'
import { linkLaw } from '../law/link.ts'
import type { Law } from '../law/link.ts'
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
): Promise<{ law?: Law; diagnostics: readonly Diagnostic[] }> {
  // The YAML reader is loaded only where rules are read from files.
  const { readRules } = await import('../node/read-rules.ts')
  const loaded = await readRules(folder)
  const linked = linkLaw(loaded.rulebook)
  const empty: readonly Diagnostic[] =
    loaded.rulebook.instruments.length === 0 && loaded.diagnostics.length === 0
      ? [
          {
            code: 'no-rules',
            severity: 'error',
            message: `no instrument.yaml stands under \`${folder}\``,
            path: [],
          },
        ]
      : []
  const diagnostics = [...loaded.diagnostics, ...empty, ...linked.diagnostics.map(loaded.place)]
  return { diagnostics, ...(linked.law === undefined ? {} : { law: linked.law }) }
}
