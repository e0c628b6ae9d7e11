/** A table cannot be opened, or not be read to its end: said in one line, with the line from which nothing was read. */
export class TableError extends Error {
  readonly line: number | undefined
  constructor(message: string, line?: number) {
    super(message)
    this.line = line
  }
}

/** Why a file cannot be read, in words. */
export function whyUnreadable(path: string, error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOENT') return `\`${path}\`: there is no such file`
  if (code === 'EISDIR') return `\`${path}\` is a folder: name a file`
  return `\`${path}\` cannot be read (${code ?? (error as Error).message})`
}

/** Loads a package that is only wanted for one format of file. */
export async function optional<T>(name: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new TableError(`this format needs the package \`${name}\`: npm install ${name}`)
  }
}
