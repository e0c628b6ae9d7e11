import { html, raw } from '../../src/render/markup.ts'
import type { Markup } from '../../src/render/markup.ts'
import { reportStyle } from '../../src/render/report-style.ts'

/** One page of the site: its path from the root, its title, what the search finds it by. */
export interface Page {
  readonly path: string
  readonly title: string
  readonly words: string
  readonly body: Markup
}

const style = `${reportStyle}
nav { display: flex; flex-wrap: wrap; gap: .25rem 1rem; padding: .75rem 1rem; border-bottom: 1px solid var(--line) } nav form { margin-left: auto }
input { font: inherit; padding: .2rem .5rem; border: 1px solid var(--soft); border-radius: .3rem; background: var(--paper); color: var(--ink) }
dt { font-weight: 600; margin-top: .6rem } dd { margin: 0 0 .2rem 1rem } pre { background: var(--shade); padding: .75rem; overflow-x: auto; border-radius: .3rem }`

/** A page in its frame. Links are relative, so that the site works from a folder, a server or a sub-path. */
export function framed({ path, title, body }: Page): string {
  const root = '../'.repeat(path.split('/').length - 1)
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · policyspace</title>
        <style>
          ${raw(style)}
        </style>
      </head>
      <body>
        <nav aria-label="Site">
          <a href="${root}index.html">policyspace</a>
          <a href="${root}law/index.html">Law</a>
          <a href="${root}topics.html">Topics</a>
          <a href="${root}facts/index.html">Facts</a>
          <a href="${root}guidelines.html">Guidelines</a>
          <a href="${root}statuses.html">Statuses</a>
          <a href="${root}commands.html">Commands</a>
          <a href="${root}api.html">API</a>
          <form action="${root}search.html" role="search">
            <label>Search <input name="q" type="search" /></label>
          </form>
        </nav>
        <main>
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html>`.html
}
