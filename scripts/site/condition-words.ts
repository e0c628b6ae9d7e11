import { html } from '../../src/render/markup.ts'
import type { Markup } from '../../src/render/markup.ts'

/** A condition in words, its parts as a list; facts lead to their pages. */
export function conditionInWords(condition: unknown): Markup {
  const [[operator, body] = ['', undefined]] = Object.entries(condition ?? {})
  const parts = Array.isArray(body) ? (body as readonly unknown[]) : [body]
  switch (operator) {
    case 'and':
    case 'or':
      return html`${operator === 'and' ? 'all of these' : 'one of these'}
        <ul>
          ${parts.map((part) => html`<li>${conditionInWords(part)}</li>`)}
        </ul>`
    case '!':
      return html`not: ${conditionInWords(parts[0])}`
    default:
      return html`${operand(parts[0])} ${relations[operator] ?? operator} ${operand(parts[1])}`
  }
}

const relations: Readonly<Record<string, string>> = {
  '==': 'is',
  '!=': 'is not',
  '<': '<',
  '<=': '≤',
  '>': '>',
  '>=': '≥',
  in: 'is among',
}

function operand(value: unknown): Markup {
  if (Array.isArray(value)) return html`${value.map(String).join(', ')}`
  if (typeof value !== 'object' || value === null) return html`${String(value)}`
  const { var: fact, param } = value as { var?: string; param?: string }
  return fact === undefined
    ? html`the dated value <code>${param ?? JSON.stringify(value)}</code>`
    : html`<a href="../facts/${fact.replaceAll('/', '-')}.html"><code>${fact}</code></a>`
}

/** What an element, a scope or a result is made of, by the names of elements. */
export function formulaInWords(formula: unknown): string {
  if (typeof formula === 'string') return formula
  const [[key, body] = ['', undefined]] = Object.entries(formula ?? {})
  const parts = (Array.isArray(body) ? body : [body]).map(formulaInWords)
  return key === 'not' ? `not ${parts.join(', ')}` : `${words[key] ?? key} (${parts.join(', ')})`
}
const words: Readonly<Record<string, string>> = { all: 'all of', any: 'one of' }
