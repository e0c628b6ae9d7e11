import { anchored, sentenceOf } from './anchored.ts'
import type { Anchored } from './anchored.ts'
import type { MeasureAnswer } from './json.ts'

/** Annotations of a GitHub workflow, one a line. */
export const renderGithub = (answers: readonly MeasureAnswer[]): string =>
  anchored(answers)
    .map((result) => `${annotation(result)}\n`)
    .join('')

function annotation({ file, at, finding, diagnostic }: Anchored): string {
  const title = finding?.citation.text ?? diagnostic?.code ?? ''
  const message = finding === undefined ? (diagnostic?.message ?? '') : sentenceOf(finding)
  const level =
    finding === undefined
      ? (diagnostic?.severity ?? 'error')
      : finding.kind === 'conflict'
        ? 'error'
        : finding.kind === 'constraint'
          ? 'warning'
          : 'notice'
  const properties = { file, line: at.line, col: at.column, title }
  const listed = Object.entries(properties).map(
    ([key, value]) => `${key}=${property(String(value))}`,
  )
  return `::${level} ${listed.join(',')}::${data(message)}`
}

// As GitHub's own toolkit escapes them.
const data = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
