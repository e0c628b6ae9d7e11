import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { cache } from './cache.ts'
import { compile, shapeOf } from './policyspace/compile.ts'
import { store } from './policyspace/stored.ts'
import { recordStream } from './workload/records.ts'
import { rules } from './workload/rules.ts'

/** The programs that are measured, as plain JavaScript: what tsx makes of TypeScript is slower than what ships. */
const programs = {
  worker: import.meta.resolve('./worker.ts'),
  'pipeline-policyspace': import.meta.resolve('./pipeline/policyspace.ts'),
  'pipeline-zod-json-logic-js': import.meta.resolve('./pipeline/zod-json-logic-js.ts'),
  real: import.meta.resolve('./real/worker.ts'),
  startup: import.meta.resolve('./startup.ts'),
}

/** Where a program is, once built. */
export const program = (name: keyof typeof programs) => `${cache}/${name}.mjs`

export async function buildPrograms(): Promise<void> {
  await build({
    entryPoints: Object.entries(programs).map(([out, url]) => ({ out, in: fileURLToPath(url) })),
    outdir: cache,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  })
}

/** Partial records as JSON lines. */
export function writeLines(count: number): string {
  const file = `${cache}/partial.jsonl`
  writeFileSync(file, '')
  let lines: string[] = []
  const flush = () => {
    writeFileSync(file, lines.join(''), { flag: 'a' })
    lines = []
  }
  for (const record of recordStream(count, 'partial')) {
    if (lines.push(`${JSON.stringify(record)}\n`) === 5000) flush()
  }
  flush()
  return file
}

/** Rules, compiled. */
export function writeLaw(count: number): string {
  const file = `${cache}/law.json`
  writeFileSync(file, store(compile(rules(count)), shapeOf()))
  return file
}
