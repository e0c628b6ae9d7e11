import { pathText } from '../source/diagnostic.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import { paint } from './layout.ts'
import type { Layout } from './layout.ts'

/** One line a defect: `file:line:column severity code: message (path)`. */
export function renderDiagnostics(
  diagnostics: readonly Diagnostic[],
  file: string | undefined,
  layout: Layout,
): string {
  return diagnostics.map((d) => `${line(d, file, layout)}\n`).join('')
}

function line(
  { at, code, severity, message, path }: Diagnostic,
  file: string | undefined,
  layout: Layout,
): string {
  const place = [at?.file ?? file, at?.line, at?.column]
    .filter((part) => part !== undefined)
    .join(':')
  const where =
    path.length === 0
      ? ''
      : paint(layout, 'dim', ` (${pathText(path.filter((p) => p !== at?.file))})`)
  const shown = paint(layout, severity === 'error' ? 'red' : 'yellow', `${severity} ${code}`)
  return `${place === '' ? '' : `${place}: `}${shown}: ${message}${where}`
}
