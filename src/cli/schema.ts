import { readArguments, requireNoMore } from './arguments.ts'
import { exit } from './io.ts'
import type { Io } from './io.ts'

/** `policyspace schema`: JSON Schema of the record, for editors. */
export async function schema(args: readonly string[], io: Io): Promise<number> {
  requireNoMore(readArguments(args, []).positionals, 0)
  io.out(await schemaText())
  return exit.ok
}

/** The schema as a file. */
export async function schemaText(): Promise<string> {
  const { editorSchema, marked } = await import('../measure/describe.ts')
  return `${JSON.stringify(editorSchema(marked()), null, 2)}\n`
}
