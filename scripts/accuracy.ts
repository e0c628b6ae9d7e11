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
  /** The instrument of the provision. */
  readonly instrument: string
  /** A duty of an importing Member, judged on what its authority determined. */
  readonly countervailing: boolean
  readonly found: string
  readonly right: boolean
  /** A violation that the report raises and leaves open, naming what is missing. */
  readonly open: boolean
  readonly reason: string
}

/** Records of adjudicated measures that no fixture stands for, each with the reason. */
const Without = z.array(z.strictObject({ case: z.string(), why: z.string() }))

export interface Accuracy {
  readonly claims: readonly ComparedClaim[]
  readonly reports: readonly Report[]
  readonly without: z.infer<typeof Without>
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
    const { border, determinations } = parsed.outcome.value
    const countervailing = border?.form === 'countervailing' && determinations !== undefined
    claims.push(
      ...(expected?.claims ?? [])
        .filter(isComparable)
        .map((claim) => ({ ...compare(report, claim), countervailing })),
    )
  }
  const skipped = await readFile(new URL('fixtures/without-fixture.yaml', root), 'utf8')
  return { claims, reports, without: Without.parse(parse(skipped)) }
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

function compare(report: Report, claim: Claim): Omit<ComparedClaim, 'countervailing'> {
  const findings = report.findings.filter(
    (f) => f.kind !== 'flexibility' && concerns(f.provision, claim.provision),
  )
  const ledger = report.ledger.filter((entry) => concerns(entry.provision, claim.provision))
  const conflict = findings.find((f) => f.kind === 'conflict')
  const found = conflict?.kind ?? findings[0]?.status ?? ledger[0]?.status ?? 'not encoded'
  // A definition (SCM 6.3) is no finding of its own: it is met in the ledger or not. What only helps a constraint
  // under the same pinpoint is no claim.
  const defined =
    !ledger.some(({ provision }) => kindOf(provision) === 'constraint') &&
    ledger.some(
      (entry) => kindOf(entry.provision) === 'definition' && entry.status === 'established',
    )
  return {
    measure: report.measure.id,
    claim,
    instrument: instrumentOf(claim.provision),
    open:
      claim.outcome === 'violation' &&
      conflict === undefined &&
      findings.some((f) => f.status === 'undetermined' || f.status === 'open-defence'),
    found: defined && conflict === undefined ? 'met' : found,
    right: isRight(claim, report, { findings, breached: conflict !== undefined || defined }),
    reason: reasonOf(
      findings,
      ledger.map((l) => l.status),
    ),
  }
}

const instrumentOf = (id: string) =>
  bundledLaw().provisions.find((p) => concerns(p.provision.id, id))?.instrument.id ?? 'not encoded'

const kindOf = (id: string) => bundledLaw().byId.get(id)?.provision.kind

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

const outcomes = [
  'violation',
  'no-violation',
  'justified',
  'defence-rejected',
  'not-decided',
] as const

/** The share of the claims so decided that come out right, or are open for a stated reason. */
export function rateOf(claims: readonly ComparedClaim[], outcome: Claim['outcome'], open = false) {
  const row = claims.filter((c) => c.claim.outcome === outcome)
  return row.filter((c) => c.right || (open && isOpenForAReason(c))).length / row.length
}

const isOpenForAReason = ({ open, claim }: ComparedClaim) => open && claim.explained !== undefined

const cell = (text: string | number) => String(text).padStart(16)

function confusion(claims: readonly ComparedClaim[]): readonly string[] {
  const founds = [...new Set(claims.map((c) => c.found))].toSorted()
  return [
    `${''.padEnd(18)}${founds.map(cell).join('')}`,
    ...outcomes.map((outcome) => {
      const row = claims.filter((c) => c.claim.outcome === outcome)
      const right = row.filter((c) => c.right).length
      return `${outcome.padEnd(18)}${founds.map((f) => cell(row.filter((c) => c.found === f).length || '·')).join('')}   ${right}/${row.length} right`
    }),
  ]
}

/** By instrument: what was asked of it, and what came of it. */
function byInstrument(claims: readonly ComparedClaim[]): readonly string[] {
  const columns: readonly [string, (of: readonly ComparedClaim[]) => string][] = [
    ['violations', ratio('violation')],
    ['left open', (of) => String(of.filter(isOpenForAReason).length || '·')],
    ['no violation', ratio('no-violation')],
    ['justified', ratio('justified')],
    ['no defence', ratio('defence-rejected')],
    ['undecided', ratio('not-decided')],
  ]
  const groups = new Map<string, readonly ComparedClaim[]>([
    ...[...new Set(claims.map((c) => c.instrument))]
      .toSorted()
      .map((name) => [name, claims.filter((c) => c.instrument === name)] as const),
    ['countervailing duties', claims.filter((c) => c.countervailing)],
    ['all', claims],
  ])
  return [
    `${''.padEnd(24)}${columns.map(([name]) => name.padStart(14)).join('')}`,
    ...[...groups].map(
      ([name, of]) =>
        `${name.padEnd(24)}${columns.map(([, text]) => text(of).padStart(14)).join('')}`,
    ),
  ]
}

const ratio = (outcome: Claim['outcome']) => (claims: readonly ComparedClaim[]) => {
  const row = claims.filter((c) => c.claim.outcome === outcome)
  return row.length === 0 ? '·' : `${row.filter((c) => c.right).length}/${row.length}`
}

/** What came of the claims, the mismatches with their reasons, and how long reports are. */
export function accuracyText({ claims, reports, without }: Accuracy): string {
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
    ...confusion(claims),
    '',
    ...byInstrument(claims),
    '',
    ...wrong.map(
      (c) =>
        `${isOpenForAReason(c) ? '?' : '✗'} ${c.measure} ${c.claim.provision}: ${c.claim.outcome}, found ${c.found}\n    ${c.reason}\n    ${c.claim.explained ?? 'not explained'}`,
    ),
    ...without.map(({ case: id, why }) => `– ${id} has no fixture: ${why}`),
    `${claims.length - wrong.length} of ${claims.length} claims agree; findings a report over ${reports.length} fixtures: ${kinds}`,
    '',
  ].join('\n')
}

if (process.argv[1]?.endsWith('accuracy.ts'))
  process.stdout.write(accuracyText(await measureAccuracy()))
