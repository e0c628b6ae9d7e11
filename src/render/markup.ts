/** Markup that is safe to put into a page. */
export interface Markup {
  readonly html: string
}

type Part = string | number | Markup | readonly Markup[] | undefined

/** A template whose values are escaped unless they are markup themselves: nothing of a record becomes a tag. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup => ({
  html: strings
    .map(unindented)
    .reduce((text, string, i) => `${text}${textOf(parts[i - 1])}${string}`),
})

/** How a template is set out in the source is no business of the page. */
const unindented = (text: string) => text.replaceAll(/\s*\n\s*/g, '\n')

function textOf(part: Part): string {
  if (part === undefined) return ''
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part))
  if ('html' in part) return part.html
  return part.map(({ html: inner }) => inner).join('')
}

const escapeHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')

export const none: Markup = { html: '' }

/** Text that is markup already: our own style sheets and pictures. */
export const raw = (text: string): Markup => ({ html: text })

/** A line of text in which `what stands so` is code. */
export const marked = (text: string): readonly Markup[] =>
  text.split('`').map((part, i) => (i % 2 === 0 ? html`${part}` : html`<code>${part}</code>`))
