import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { check } from '../../src/index.ts'
import type { CheckOptions, Finding, Report } from '../../src/index.ts'

/** A fixture as plain data. */
export const fixture = (path: string): Record<string, unknown> =>
  parse(readFileSync(new URL(`../../fixtures/${path}`, import.meta.url), 'utf8')) as Record<
    string,
    unknown
  >

/** The report on a record that must be valid. */
export function reportOn(measure: unknown, options: CheckOptions): Report {
  const result = check(measure, options)
  if (!result.ok) throw new Error(result.diagnostics.map((d) => d.message).join('\n'))
  return result.report
}

/** Findings of one provision, its limbs included. */
export const findingsOn = ({ findings }: Report, provision: string): readonly Finding[] =>
  findings.filter((f) => f.provision === provision || f.provision.startsWith(`${provision}.`))

export const statusOf = ({ ledger }: Report, provision: string): string | undefined =>
  ledger.find((entry) => entry.provision === provision)?.status
