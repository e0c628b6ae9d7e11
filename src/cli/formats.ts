import type { Finding } from '../finding/types.ts'
import type { MeasureAnswer } from '../render/json.ts'
import { version } from './version.ts'

type Format = 'markdown' | 'sarif' | 'junit' | 'github' | 'csv' | 'html'

/** Answers in a format for other programs. Each renderer is loaded when it is asked for. */
export async function renderAnswers(
  format: Format,
  answers: readonly MeasureAnswer[],
  fails: (finding: Finding) => boolean,
): Promise<string> {
  switch (format) {
    case 'markdown':
      return (await import('../render/markdown.ts')).renderMarkdown(answers)
    case 'sarif':
      return (await import('../render/sarif.ts')).renderSarif(answers, version())
    case 'junit':
      return (await import('../render/junit.ts')).renderJunit(answers, fails)
    case 'html':
      return (await import('../render/html.ts')).renderHtml(answers)
    case 'csv':
      return (await import('../render/csv.ts')).renderCsv(answers)
    case 'github':
      return (await import('../render/github.ts')).renderGithub(answers)
  }
}
