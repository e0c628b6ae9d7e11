import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { html } from '../../src/render/markup.ts'
import type { Page } from './page.ts'

/** What a package entry exports, told by the code itself: signature and comment. */
interface Exported {
  readonly name: string
  readonly doc: string
  readonly signature: string
}

const entries = {
  policyspace: 'src/index.ts',
  'policyspace/core': 'src/core.ts',
  'policyspace/explore': 'src/explore.ts',
  'policyspace/guidelines': 'src/guidelines.ts',
  'policyspace/import': 'src/import.ts',
  'policyspace/law/*': 'src/law-pack.ts',
  'policyspace/node': 'src/node/index.ts',
  'policyspace/render': 'src/render.ts',
  'policyspace/schema': 'src/schema.ts',
} as const

/** Where a declaration ends, or its head does. */
const ends: Readonly<Record<string, RegExp>> = {
  interface: /^\}|\{\}$/m,
  class: /^\}|\{\}$/m,
  type: /\n(?=\n|export )/,
  function: / \{$/m,
  const: /^export .*[^(]$|^\).*$/m,
}

const anchor = (entry: string) => entry.replaceAll(/[^a-z]+/g, '-')
const told = Object.entries(entries).map(([entry, file]) => ({ entry, exports: exportsOf(file) }))

export const apiPage: Page = {
  path: 'api.html',
  title: 'API',
  words: told.flatMap(({ exports }) => exports.map(({ name }) => name)).join(' '),
  body: html`<p>
      ES modules for Node 20.19 and later, Deno, Bun, browsers and workers; only
      <code>policyspace/node</code> needs a file system.
    </p>
    <ul>
      ${told.map(({ entry, exports }) => html`<li><a href="#${anchor(entry)}">${entry}</a>: ${exports.map((e) => e.name).join(', ')}</li>`)}
    </ul>
    ${told.map(
      ({ entry, exports }) =>
        html`<h2 id="${anchor(entry)}">${entry}</h2>
          ${exports.map(
            ({ name, doc, signature }) =>
              html`<h3>${name}</h3>
                <p>${doc}</p>
                <pre tabindex="0">${signature}</pre>`,
          )}`,
    )}`,
}

function exportsOf(file: string): readonly Exported[] {
  const text = readFileSync(file, 'utf8')
  const own = [...text.matchAll(/^export (?:declare )?(?:const|function|async function) (\w+)/gm)]
  const passed = [...text.matchAll(/^export (?:type )?\{([^}]*)\} from '([^']+)'/gm)]
  return [
    ...own.map(([, name = '']) => declarationIn(text, name)),
    ...passed.flatMap(([, names = '', from = '']) => {
      const source = readFileSync(posix.join(posix.dirname(file), from), 'utf8')
      return names.split(',').flatMap((name) => {
        const [written = '', as = written] = name.trim().split(/\s+as\s+/)
        return written === '' ? [] : [{ ...declarationIn(source, written), name: as }]
      })
    }),
  ]
}

function declarationIn(text: string, name: string): Exported {
  const start = new RegExp(
    `^export (?:declare )?(?:async )?(?:const|function|interface|type|class) ${name}\\b`,
    'm',
  )
  const at = text.search(start)
  // What is passed on once more has its words where it comes from.
  if (at < 0) return { name, doc: '', signature: name }
  const comment = /\/\*\*((?:(?!\*\/)[^])*)\*\/\s*$/.exec(text.slice(0, at))?.[1] ?? ''
  const doc = comment.replaceAll(/^\s*\*? ?/gm, '').trim()
  return { name, doc, signature: signatureOf(text.slice(at)) }
}

/** A shape whole; of what runs, the head. */
function signatureOf(text: string): string {
  const [, kind = ''] = /^export (?:declare )?(?:async )?(\w+)/.exec(text) ?? []
  const found = ends[kind]?.exec(text) ?? null
  const whole = found === null ? text : text.slice(0, found.index + found[0].length)
  return whole
    .trim()
    .replace(/^export (declare )?/, '')
    .replace(/\s*(?:=> ?\(?|= ?[[({z]*|\{)$/, '')
}
