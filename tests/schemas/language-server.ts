import { spawn } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { resolve } from 'node:path'

/** A place and words, as an editor shows them. Lines and columns from 1. */
export interface Mark {
  readonly line: number
  readonly column: number
  readonly message: string
}

interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
}

interface Place {
  readonly line: number
  readonly character: number
}

/** yaml-language-server as an editor runs it, with a schema for all files. */
export function openServer(schema: string) {
  const server = spawn(process.execPath, [
    'node_modules/yaml-language-server/bin/yaml-language-server',
    '--stdio',
  ])
  const waiting = new Map<number, (result: unknown) => void>()
  const marks = new Map<string, (found: readonly Mark[]) => void>()
  let rest = Buffer.alloc(0)
  let last = 0

  const send = (message: object) => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message })
    server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`)
  }
  const ask = (method: string, params: object) =>
    new Promise<unknown>((done) => {
      waiting.set(++last, done)
      send({ id: last, method, params })
    })
  const settings = {
    validate: true,
    completion: true,
    hover: true,
    schemas: { [pathToFileURL(resolve(schema)).href]: '*' },
    schemaStore: { enable: false },
  }

  function take({ id, method, params, result }: Message): void {
    if (method === 'workspace/configuration') {
      const { items } = params as { items: readonly { section: string }[] }
      send({ id, result: items.map(({ section }) => (section === 'yaml' ? settings : {})) })
    } else if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as {
        uri: string
        diagnostics: readonly { message: string; range: { start: Place } }[]
      }
      marks.get(uri)?.(
        diagnostics.map(({ message, range: { start } }) => ({
          line: start.line + 1,
          column: start.character + 1,
          message,
        })),
      )
    } else if (method !== undefined && id !== undefined) send({ id, result: null })
    else if (id !== undefined) waiting.get(id)?.(result)
  }

  server.stdout.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk])
    for (;;) {
      const head = rest.indexOf('\r\n\r\n')
      if (head < 0) return
      const length = Number(/Content-Length: (\d+)/.exec(rest.subarray(0, head).toString())?.[1])
      if (rest.length < head + 4 + length) return
      const text = rest.subarray(head + 4, head + 4 + length).toString()
      rest = rest.subarray(head + 4 + length)
      take(JSON.parse(text) as Message)
    }
  })

  const ready = ask('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {
      workspace: { configuration: true },
      textDocument: { hover: {}, completion: {} },
    },
  }).then(() => {
    send({ method: 'initialized', params: {} })
    send({ method: 'workspace/didChangeConfiguration', params: { settings: { yaml: settings } } })
  })
  const open = async (uri: string, text: string) => {
    await ready
    send({
      method: 'textDocument/didOpen',
      params: { textDocument: { uri, languageId: 'yaml', version: 1, text } },
    })
  }

  return {
    /** What the editor marks in a text. */
    marksIn: (name: string, text: string) =>
      new Promise<readonly Mark[]>((done) => {
        const uri = `file:///${name}.yaml`
        marks.set(uri, done)
        void open(uri, text)
      }),
    /** What it shows or offers at a place. */
    at: async (
      what: 'hover' | 'completion',
      name: string,
      text: string,
      { line, character }: Place,
    ) => {
      const uri = `file:///${name}.yaml`
      await open(uri, text)
      return JSON.stringify(
        await ask(`textDocument/${what}`, { textDocument: { uri }, position: { line, character } }),
      )
    },
    close: () => server.kill(),
  }
}
