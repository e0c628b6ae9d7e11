/** A place in a text. Lines and columns count from 1. */
export interface Position {
  readonly file?: string
  readonly line: number
  readonly column: number
}

/** A path into a document: keys and positions in lists. */
export type Path = readonly (string | number)[]

/**
 * Something wrong, or worth knowing, about an input. `code` is stable; `message` says what is wrong and what
 * would be right; `path` points into the document, `at` into its text when there was one.
 */
export interface Diagnostic {
  readonly code: string
  readonly severity: 'error' | 'warning'
  readonly message: string
  readonly path: Path
  readonly at?: Position
}

/** Either a value or the reasons why there is none. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] }

/** `a.b[0].c`, as people write it. */
export const pathText = (path: Path): string =>
  path.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`,
    '',
  )

/** What is wrong with an input as a whole, or with a text that never became a document. */
export const defect = (code: string, message: string, at?: Position): Diagnostic => ({
  code,
  severity: 'error',
  message,
  path: [],
  ...(at === undefined ? {} : { at }),
})

export const isError = (diagnostic: Diagnostic): boolean => diagnostic.severity === 'error'
