import { execFileSync } from 'node:child_process'

/** Runs a program in a fresh process and reads the JSON that it prints. */
export const runFresh = <T>(program: string, ...args: readonly (string | number)[]): T =>
  JSON.parse(
    execFileSync(process.execPath, [program, ...args.map(String)], { encoding: 'utf8' }),
  ) as T
