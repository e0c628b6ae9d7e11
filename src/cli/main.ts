#!/usr/bin/env node
import { processIo } from './io.ts'
import { run } from './run.ts'

// Whoever reads the answer may stop (`| head`); a disk may be full.
process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  if (code !== 'EPIPE')
    process.stderr.write(`policyspace: the answer cannot be written (${code ?? message})\n`)
  process.exit(code === 'EPIPE' ? 0 : 2)
})

process.exitCode = await run(process.argv.slice(2), processIo())
