// Writes the documentation as a static site into .cache/site: made from the rules and the code, searchable, links checked.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { linkLaw } from '../src/law/link.ts'
import { readRules } from '../src/node/read-rules.ts'
import { html, raw } from '../src/render/markup.ts'
import { guidelinePage } from './site/guideline-page.ts'
import { factPages, otherPages } from './site/other-pages.ts'
import { lawPages } from './site/law-pages.ts'
import { framed } from './site/page.ts'
import type { Page } from './site/page.ts'

const out = fileURLToPath(new URL('../.cache/site', import.meta.url))
const { rulebook, cases } = await readRules(fileURLToPath(new URL('../rules', import.meta.url)))
const { law } = linkLaw(rulebook)
if (law === undefined) throw new Error('the rules do not link: see policyspace law lint')

const pages = [
  ...otherPages(law),
  ...lawPages(
    law,
    cases.flatMap((c) => c.cases),
  ),
  ...factPages(law),
  guidelinePage,
]
const all = [...pages, searchPage(pages)]
const texts = new Map(all.map((page) => [page.path, framed(page)]))
const broken = brokenLinks(texts)
if (broken.length > 0) {
  process.stderr.write(`${broken.slice(0, 20).join('\n')}\n${broken.length} broken links\n`)
  process.exit(1)
}
rmSync(out, { recursive: true, force: true })
for (const [path, text] of texts) {
  mkdirSync(dirname(join(out, path)), { recursive: true })
  writeFileSync(join(out, path), text)
}
process.stdout.write(`${texts.size} pages in .cache/site, every link leads somewhere\n`)

/** The index stands in the page itself, so that the search works from a folder as well. */
function searchPage(from: readonly Page[]): Page {
  const index = from.map(({ path, title, words }) => [path, title, words.slice(0, 300)])
  const data = JSON.stringify(index).replaceAll('<', '\\u003c')
  return {
    path: 'search.html',
    title: 'Search',
    words: '',
    body: html`<form>
        <label>Search <input name="q" type="search" id="q" /></label>
      </form>
      <p id="count" role="status"></p>
      <ul id="found"></ul>
      <script type="application/json" id="index">
        ${raw(data)}
      </script>
      <script>
        ${raw(`
const index = JSON.parse(document.getElementById('index').textContent)
const q = new URLSearchParams(location.search).get('q') ?? ''
document.getElementById('q').value = q
const words = q.toLowerCase().split(/\\s+/).filter(Boolean)
const hits = words.length === 0 ? [] : index.filter(([path, title, text]) => words.every((w) => (path + ' ' + title + ' ' + text).toLowerCase().includes(w)))
document.getElementById('count').textContent = words.length === 0 ? '' : hits.length + ' pages'
for (const [path, title] of hits.slice(0, 200)) {
  const item = document.createElement('li'), link = document.createElement('a')
  link.href = path; link.textContent = title; item.append(link, ' ', path); document.getElementById('found').append(item)
}`)}
      </script>`,
  }
}

/** Links of every page to pages or places that are not there. */
function brokenLinks(site: ReadonlyMap<string, string>): readonly string[] {
  const ids = new Map(
    [...site].map(([path, text]) => [
      path,
      new Set([...text.matchAll(/ id="([^"]+)"/g)].map((m) => m[1])),
    ]),
  )
  return [...site].flatMap(([path, text]) =>
    [...text.matchAll(/href="([^"#:]*)(#[^"]*)?"/g)].flatMap(([, to = '', place]) => {
      const target = to === '' ? path : posix.join(posix.dirname(path), to)
      const there =
        site.has(target) && (place === undefined || ids.get(target)?.has(place.slice(1)) === true)
      return there ? [] : [`${path}: ${to}${place ?? ''}`]
    }),
  )
}
