import {
  Composer,
  LineCounter,
  Parser,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  visit,
} from 'yaml'
import type { CST, Document, Node, Pair, YAMLError } from 'yaml'
import { defect } from './diagnostic.ts'
import type { Diagnostic, Path, Position } from './diagnostic.ts'

/** One document of a text, with the way back from a path to its place. */
export interface Parsed {
  readonly value: unknown
  /**
   * Where a path stands. A key that is not there is placed at the object that lacks it.
   * With `atKey`, the place of the key and not of its value.
   */
  readonly locate: (path: Path, atKey?: boolean) => Position
  /** The scalar as it was written, before YAML made a value of it. */
  readonly written: (path: Path) => string | undefined
}

/** All documents of a text, and what was wrong with it as YAML or JSON. */
export interface ParsedText {
  readonly documents: readonly Parsed[]
  readonly diagnostics: readonly Diagnostic[]
}

/** More aliases than any record needs; a bomb has millions. */
const mostAliases = 100

/** More nesting than any record or rule needs, and less than the stack bears. */
const mostLevels = 100

/** A text, and the way from an offset in it to line and column. */
interface Source {
  readonly text: string
  readonly place: (offset: number) => Position
}

/** Reads YAML 1.2 or JSON: one or many documents. Never throws. */
export function parseText(text: string, file?: string): ParsedText {
  const lines = new LineCounter()
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset)
    return {
      ...(file === undefined ? {} : { file }),
      line: Math.max(line, 1),
      column: Math.max(col, 1),
    }
  }
  // Reading the tokens also fills the line counter.
  const tokens = [...new Parser(lines.addNewLine).parse(text)]
  const stray = file?.endsWith('.json') === true ? firstNotJson(text) : undefined
  if (stray !== undefined)
    return { documents: [], diagnostics: [defect('not-json', notJson(text, stray), place(stray))] }
  const deep = tokens.flatMap((token) => tooDeep(token) ?? [])
  if (deep.length > 0) {
    const message = `nested more than ${mostLevels} levels deep`
    return {
      documents: [],
      diagnostics: deep.map(({ offset }) => defect('too-deep', message, place(offset))),
    }
  }
  const composer = new Composer({ uniqueKeys: true, stringKeys: true })
  const documents = [...composer.compose(tokens)] as Document.Parsed[]
  if (documents.length === 0)
    return { documents: [], diagnostics: [defect('empty', 'the text holds no document', place(0))] }
  const results = documents.map((document) => readDocument(document, { text, place }))
  return {
    documents: results.flatMap((result) => (result.parsed === undefined ? [] : [result.parsed])),
    diagnostics: results.flatMap((result) => result.diagnostics),
  }
}

/** The first token that lies deeper than the composer, which recurses, should go. */
function tooDeep(token: CST.Token): CST.Token | undefined {
  let level: readonly CST.Token[] = [token]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > mostLevels) return level[0]
    level = level.flatMap(within)
  }
  return undefined
}

function within(token: CST.Token): readonly CST.Token[] {
  if (token.type === 'document') return token.value === undefined ? [] : [token.value]
  if (!('items' in token)) return []
  return token.items.flatMap(({ key, value }) => [key ?? [], value ?? []].flat())
}

const jsonToken =
  /\s+|"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null|[{}[\]:]|,(?!\s*[}\]])/y

/** YAML lets more through than JSON: where a text first stops being made of JSON's tokens. */
function firstNotJson(text: string): number | undefined {
  let offset = text.startsWith('\ufeff') ? 1 : 0
  while (offset < text.length) {
    jsonToken.lastIndex = offset
    if (!jsonToken.test(text)) return offset
    offset = jsonToken.lastIndex
  }
  return undefined
}

const notJson = (text: string, offset: number) =>
  text[offset] === ','
    ? 'JSON has no comma after the last item: take it out'
    : `\`${/^\S+/.exec(text.slice(offset))?.[0] ?? ''}\` is no JSON: correct it, or name the file .yaml`

function readDocument(
  document: Document.Parsed,
  source: Source,
): { diagnostics: readonly Diagnostic[]; parsed?: Parsed } {
  const diagnostics = [
    ...syntaxDefects(document, source),
    ...unknownTags(document, source),
    ...leadingZeros(document, source),
  ]
  if (diagnostics.length > 0) return { diagnostics }
  try {
    const value: unknown = document.toJS({ maxAliasCount: mostAliases })
    return { diagnostics, parsed: parsedDocument(document, value, source.place) }
  } catch (error) {
    return { diagnostics: [aliasDefect(document, source, error as Error)] }
  }
}

function parsedDocument(
  document: Document.Parsed,
  value: unknown,
  place: (offset: number) => Position,
): Parsed {
  const nodeAt = (path: Path): Node | undefined =>
    resolve(document, document.contents as Node, path)
  return {
    value,
    locate: (path, atKey = false) => {
      for (let length = path.length; length > 0; length--) {
        const key =
          atKey && length === path.length
            ? keyNode(nodeAt(path.slice(0, -1)), path.at(-1))
            : undefined
        const node = key ?? nodeAt(path.slice(0, length))
        if (node?.range) return place(node.range[0])
      }
      return place((document.contents as Node | null)?.range?.[0] ?? 0)
    },
    written: (path) => {
      const node = nodeAt(path)
      return isScalar(node) ? node.source : undefined
    },
  }
}

function resolve(document: Document.Parsed, from: Node, path: Path): Node | undefined {
  let node: Node | undefined = from
  for (const key of path) {
    if (isAlias(node)) node = node.resolve(document)
    if (isMap(node)) node = node.get(key, true) as Node | undefined
    else if (isSeq(node)) node = node.get(key, true) as Node | undefined
    else return undefined
  }
  return node ?? undefined
}

function keyNode(node: Node | undefined, key: string | number | undefined): Node | undefined {
  if (!isMap(node)) return undefined
  const pair = node.items.find((item: Pair) => isScalar(item.key) && item.key.value === key)
  return pair?.key as Node | undefined
}

/** The first defect, for what follows is mostly its echo. Doubled keys have none. */
function syntaxDefects({ errors, contents }: Document.Parsed, source: Source): Diagnostic[] {
  const first = errors.find((error) => error.code !== 'DUPLICATE_KEY')
  return (first === undefined ? errors : [first]).map((error) =>
    syntaxDefect(error, contents, source),
  )
}

/** yaml's complaints in our words, where its own say too little. */
const syntaxMessages: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'a tab indents here: use spaces',
  BAD_INDENT: 'the indentation does not fit what is above',
  BLOCK_AS_IMPLICIT_KEY: 'a colon and a space make a key: quote a text that holds them',
  NON_STRING_KEY: 'a key must be a text',
  MULTILINE_IMPLICIT_KEY: 'a colon is missing: write `key: value`',
}

function syntaxDefect(
  { code, message, pos: [offset] }: YAMLError,
  contents: Node | null,
  { text, place }: Source,
): Diagnostic {
  if (code === 'DUPLICATE_KEY') {
    const [key] = /^(?:"[^"]*"|'[^']*'|[^:\n]*)/.exec(text.slice(offset)) as RegExpExecArray
    return defect('duplicate-key', `\`${key}\` stands twice: keep one`, place(offset))
  }
  const opened = unclosed(contents, offset)
  const opener = opened === undefined ? undefined : text[opened]
  if (opened !== undefined && opener !== undefined && /closing|end with/.test(message))
    return defect('syntax', `\`${opener}\` opens here and is never closed`, place(opened))
  if (message.endsWith('at node end'))
    return defect('syntax', 'the value ends before this: quote the whole text', place(offset))
  const [own = ''] = message.split('\n')
  const said = syntaxMessages[code] ?? own.charAt(0).toLowerCase() + own.slice(1)
  return defect('syntax', said, place(offset))
}

/** Where the innermost bracket or quote opens that runs on to an offset. */
function unclosed(contents: Node | null, offset: number): number | undefined {
  let opened: number | undefined
  visit(contents, {
    Node: (_key, node) => {
      const flow = isScalar(node) ? node.type?.startsWith('QUOTE') : isCollection(node) && node.flow
      if (flow === true && node.range?.[1] === offset) opened = node.range[0]
    },
  })
  return opened
}

/** Tags that nothing here knows, which yaml drops with a warning: mostly a text that begins with `!`. */
const unknownTags = ({ warnings }: Document.Parsed, { text, place }: Source): Diagnostic[] =>
  warnings
    .filter(({ code }) => code === 'TAG_RESOLVE_FAILED')
    .map(({ pos: [offset, end] }) => {
      const tag = text.slice(offset, end).trim()
      const message = `the tag \`${tag}\` means nothing here: take it out, or quote a text that begins with an exclamation mark`
      return defect('unknown-tag', message, place(offset))
    })

/** Numbers that YAML reads otherwise than they look: `010` is 10, `0805` is 805. No record is judged on them. */
function leadingZeros(document: Document.Parsed, { place }: Source): Diagnostic[] {
  const found: Diagnostic[] = []
  visit(document, {
    Scalar: (_key, { source, value, range }) => {
      if (typeof value !== 'number' || source === undefined || !/^[-+]?0\d/.test(source)) return
      const message = `YAML reads \`${source}\` as the number ${value}: quote a code ("${source}"), or write the number without the zero`
      found.push(defect('leading-zero', message, place(range?.[0] ?? 0)))
    },
  })
  return found
}

function aliasDefect(document: Document.Parsed, { place }: Source, { message }: Error): Diagnostic {
  const [, name] = /^Unresolved alias.*: (.*)$/.exec(message) ?? []
  const at = place(firstAlias(document, name))
  return name === undefined
    ? defect(
        'too-many-aliases',
        'aliases multiply the document beyond measure: write the values out',
        at,
      )
    : defect(
        'unknown-alias',
        `no anchor \`&${name}\` stands above: quote a text that begins with an asterisk`,
        at,
      )
}

function firstAlias(document: Document.Parsed, name: string | undefined): number {
  let offset = 0
  visit(document, {
    Alias: (_key, { source, range }) => {
      if (name !== undefined && source !== name) return undefined
      offset = range?.[0] ?? 0
      return visit.BREAK
    },
  })
  return offset
}
