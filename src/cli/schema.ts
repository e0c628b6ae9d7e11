import { readArguments } from './arguments.ts'
import { exit } from './io.ts'
import type { Io } from './io.ts'

/** `policyspace schema`: JSON Schema of the record, for editors. */
export async function schema(args: readonly string[], io: Io): Promise<number> {
  readArguments(args, [])
  const { editorSchema, marked } = await import('../measure/describe.ts')
  io.out(`${JSON.stringify(editorSchema(marked()), null, 2)}\n`)
  return exit.ok
}
