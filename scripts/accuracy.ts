// Compares findings with adjudicated outcomes, claim by claim, and prints what came of it.
import { readFile } from 'node:fs/promises'
import { glob } from 'tinyglobby'
import { parse } from 'yaml'
import * as z from 'zod'
import { bundledLaw } from '../src/law/bundled-law.ts'
import { reportOn } from '../src/evaluate/report.ts'
import { parseMeasures } from '../src/measure/parse.ts'
import type { Finding, Report } from '../src/finding/types.ts'

const Claim = z.strictObject({
  provision: z.string(),
  outcome: z.enum(['violation', 'no-violation', 'justified', 'defence-rejected', 'not-decided']),
  by: z.string().optional(),
  why: z.enum(['facts', 'procedural', 'benefit']).optional(),
  report: z.string().optional(),
  note: z.string().optional(),
  /** Why the finding differs: a gap of fact, of record or of encoding. */
  explained: z.string().optional(),
})
type Claim = z.infer<typeof Claim>

const Expected = z.strictObject({
  dispute: z.union([z.string(), z.array(z.string())]),
  case: z.string(),
  'as-of': z.string(),
  towards: z.string().optional(),
  claims: z.array(Claim),
  'not-compared': z.array(z.unknown()).optional(),
  notes: z.string().optional(),
})

export interface ComparedClaim {
  readonly measure: string
  readonly claim: Claim
  readonly found: string
  readonly right: boolean
  readonly reason: string
}

export interface Accuracy {
  readonly claims: readonly ComparedClaim[]
  readonly reports: readonly Report[]
}

const root = new URL('..', import.meta.url)

/** Runs every fixture. Those without expected outcomes count for the length of reports only. */
export async function measureAccuracy(): Promise<Accuracy> {
  const law = bundledLaw()
  const files = (
    await glob('fixtures/{disputes,programmes}/*.measure.yaml', { cwd: root.pathname })
  ).toSorted()
  const claims: ComparedClaim[] = []
  const reports: Report[] = []
  for (const file of files) {
    const text = await readFile(new URL(file, root), 'utf8')
    const [parsed] = parseMeasures(text, file).measures
    if (parsed === undefined || !parsed.outcome.ok) throw new Error(`${file} is not valid`)
    const expected = await expectedFor(file)
    const report = reportOn(law, parsed.outcome.value, {
      asOf: expected?.['as-of'] ?? parsed.outcome.value.from ?? law.rulebook.lawAsOf,
      ...(expected?.towards === undefined ? {} : { towards: expected.towards }),
    })
    reports.push(report)
    claims.push(
      ...(expected?.claims ?? []).filter(isComparable).map((claim) => compare(report, claim)),
    )
  }
  return { claims, reports }
}

async function expectedFor(file: string) {
  const path = new URL(file.replace('.measure.yaml', '.expected.yaml'), root)
  try {
    return Expected.parse(parse(await readFile(path, 'utf8')))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** From a claim that was left open for reasons of procedure nothing follows about the facts. */
const isComparable = ({ outcome, why }: Claim) =>
  !(outcome === 'not-decided' && why === 'procedural')

/** A provision may be encoded in several limbs under one pinpoint. */
const concerns = (id: string, wanted: string) => id === wanted || id.startsWith(`${wanted}.`)

function compare(report: Report, claim: Claim): ComparedClaim {
  const findings = report.findings.filter(
    (f) => f.kind !== 'flexibility' && concerns(f.provision, claim.provision),
  )
  const ledger = report.ledger.filter((entry) => concerns(entry.provision, claim.provision))
  const conflict = findings.find((f) => f.kind === 'conflict')
  const found = conflict?.kind ?? findings[0]?.status ?? ledger[0]?.status ?? 'not encoded'
  // A definition (SCM 6.3) is no finding of its own: it is met in the ledger or not.
  const defined = ledger.some(
    (entry) => isDefinition(entry.provision) && entry.status === 'established',
  )
  return {
    measure: report.measure.id,
    claim,
    found: defined && conflict === undefined ? 'met' : found,
    right: isRight(claim, report, { findings, breached: conflict !== undefined || defined }),
    reason: reasonOf(
      findings,
      ledger.map((l) => l.status),
    ),
  }
}

const isDefinition = (id: string) => bundledLaw().byId.get(id)?.provision.kind === 'definition'

function isRight(
  claim: Claim,
  report: Report,
  { findings, breached }: { findings: readonly Finding[]; breached: boolean },
): boolean {
  switch (claim.outcome) {
    case 'violation':
      return breached
    case 'no-violation':
    case 'not-decided':
      return !breached
    case 'justified':
      return (
        !breached &&
        findings.some((f) => f.defeatedBy.some((d) => concerns(d.provision, claim.by ?? '')))
      )
    case 'defence-rejected':
      return !report.findings.some((f) =>
        f.defeatedBy.some((d) => concerns(d.provision, claim.provision)),
      )
  }
}

function reasonOf(findings: readonly Finding[], statuses: readonly string[]): string {
  const [finding] = findings
  if (finding === undefined) return `ledger: ${statuses.join(', ') || 'not encoded'}`
  const limbs = finding.elements.map((e) => `${e.name} ${e.verdict}`).join(', ')
  const missing = finding.missingFacts.map((m) => m.fact).join(', ')
  return `${finding.status}: ${limbs}${missing === '' ? '' : `; missing ${missing}`}`
}

/** The confusion table, the mismatches with their reasons, and how long reports are. */
export function accuracyText({ claims, reports }: Accuracy): string {
  const outcomes = [
    'violation',
    'no-violation',
    'justified',
    'defence-rejected',
    'not-decided',
  ] as const
  const founds = [...new Set(claims.map((c) => c.found))].toSorted()
  const cell = (text: string | number) => String(text).padStart(16)
  const table = outcomes.map((outcome) => {
    const row = claims.filter((c) => c.claim.outcome === outcome)
    const right = row.filter((c) => c.right).length
    return `${outcome.padEnd(18)}${founds.map((f) => cell(row.filter((c) => c.found === f).length || '·')).join('')}   ${right}/${row.length} right`
  })
  const wrong = claims.filter((c) => !c.right)
  const average = (kind: string) => {
    const total = reports.reduce(
      (sum, r) => sum + r.findings.filter((f) => f.kind === kind).length,
      0,
    )
    return (total / reports.length).toFixed(2)
  }
  const kinds = ['conflict', 'constraint', 'flexibility']
    .map((kind) => `${kind} ${average(kind)}`)
    .join(', ')
  return [
    `${''.padEnd(18)}${founds.map(cell).join('')}`,
    ...table,
    '',
    ...wrong.map(
      (c) =>
        `✗ ${c.measure} ${c.claim.provision}: ${c.claim.outcome}, found ${c.found}\n    ${c.reason}\n    ${c.claim.explained ?? 'not explained'}`,
    ),
    `${claims.length - wrong.length} of ${claims.length} claims agree; findings a report over ${reports.length} fixtures: ${kinds}`,
    '',
  ].join('\n')
}

if (process.argv[1]?.endsWith('accuracy.ts'))
  process.stdout.write(accuracyText(await measureAccuracy()))
