import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import * as z from 'zod'

const Explained = z.array(
  z.strictObject({ why: z.string(), survivors: z.array(z.string()).min(1) }),
)

/** Names of the mutants that survive for a reason, which docs/mutation.yaml gives. */
export async function readExplained(): Promise<ReadonlySet<string>> {
  const file = new URL('../../docs/mutation.yaml', import.meta.url)
  const reasons = Explained.parse(parse(await readFile(file, 'utf8')))
  return new Set(reasons.flatMap(({ survivors }) => survivors))
}
