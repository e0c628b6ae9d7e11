import type { Finding, Report } from '../finding/types.ts'
import type { Imported } from './import-rows.ts'
import type { Reject } from './read-cell.ts'

/** What an import did, and what the source does not say that the law asks for. */
export interface ImportReport {
  readonly rows: number
  readonly imported: number
  readonly rejected: number
  readonly records: number
  /** Rows that became several records, for they lump several forms of support together. */
  readonly split: number
  readonly unmapped: readonly string[]
  readonly rejects: readonly {
    readonly code: string
    readonly count: number
    readonly lines: readonly number[]
  }[]
  /** Words that the mapping has no meaning for; what they would have stated was left open. */
  readonly unlisted: readonly Counted[]
  readonly checked?: {
    readonly asOf: string
    readonly withoutFindings: number
    readonly findings: readonly (Counted & { readonly kind: string; readonly status: string })[]
    /** Facts that findings ask for, most asked first. */
    readonly wanted: readonly (Counted & { readonly ask: string; readonly knows: string })[]
    /** Constraints that could not be reached in records without a finding, with the facts that the first of these lacks. */
    readonly unreached: readonly (Counted & { readonly facts: readonly string[] })[]
  }
}

interface Counted {
  readonly name: string
  readonly count: number
}

/** Counts rows as they pass; it keeps counts and no rows. */
export interface Tally {
  readonly row: (imported: Imported) => void
  /** Counts a report; `lacking` says what keeps a constraint open, nothing of other provisions; it is asked once for each. */
  readonly report: (report: Report, lacking: (provision: string) => readonly string[]) => void
  readonly result: () => ImportReport
}

const most = { lines: 20, words: 1000 }

export function startTally(unmapped: readonly string[]): Tally {
  const counts = { rows: 0, imported: 0, rejected: 0, records: 0, split: 0 }
  const rejects = new Map<string, { count: number; lines: number[] }>()
  const unlisted = new Map<string, number>()
  const law = startLawTally()
  return {
    row: (imported) => {
      counts.rows++
      if (!imported.ok) {
        counts.rejected++
        countReject(rejects, imported)
        return
      }
      counts.imported++
      counts.records += imported.measures.length
      if (imported.measures.length > 1) counts.split++
      for (const { column, word } of imported.unlisted)
        add(unlisted, `${column}: ${word}`, most.words)
    },
    report: law.report,
    result: () => {
      const checked = law.result()
      return {
        ...counts,
        unmapped,
        rejects: [...rejects]
          .map(([code, { count, lines }]) => ({ code, count, lines }))
          .toSorted((a, b) => b.count - a.count),
        unlisted: sorted(unlisted),
        ...(checked === undefined ? {} : { checked }),
      }
    },
  }
}

function countReject(
  into: Map<string, { count: number; lines: number[] }>,
  { line, rejects }: { readonly line: number; readonly rejects: readonly Reject[] },
): void {
  for (const code of new Set(rejects.map((reject) => reject.code))) {
    const known = into.get(code) ?? { count: 0, lines: [] }
    known.count++
    if (known.lines.length < most.lines) known.lines.push(line)
    into.set(code, known)
  }
}

function startLawTally() {
  const findings = new Map<string, number>()
  const wanted = new Map<string, { count: number; ask: string; knows: string }>()
  const unreached = new Map<string, { count: number; facts: readonly string[] }>()
  let asOf: string | undefined
  let withoutFindings = 0
  return {
    report: (...[report, lacking]: Parameters<Tally['report']>) => {
      asOf = report.asOf
      for (const finding of report.findings)
        add(findings, `${finding.kind}|${finding.status}|${finding.citation.text}`)
      for (const { fact, ask, knows } of wantedBy(report.findings))
        wanted.set(fact, { count: (wanted.get(fact)?.count ?? 0) + 1, ask, knows })
      if (report.findings.length > 0) return
      withoutFindings++
      for (const { provision } of report.ledger.filter(
        (entry) => entry.status === 'undetermined',
      )) {
        const { count, facts } = unreached.get(provision) ?? { count: 0, facts: lacking(provision) }
        unreached.set(provision, { count: count + 1, facts })
      }
    },
    result: (): ImportReport['checked'] => {
      if (asOf === undefined) return undefined
      return {
        asOf,
        withoutFindings,
        findings: sorted(findings).map(({ name, count }) => {
          const [kind = '', status = '', citation = ''] = name.split('|')
          return { name: citation, kind, status, count }
        }),
        wanted: [...wanted]
          .map(([name, counts]) => ({ name, ...counts }))
          .toSorted((x, y) => y.count - x.count || judged(x) - judged(y)),
        unreached: [...unreached]
          .filter(([, { facts }]) => facts.length > 0)
          .map(([name, counts]) => ({ name, ...counts }))
          .toSorted((x, y) => y.count - x.count),
      }
    },
  }
}

/** What can be observed is asked before what must be judged. */
const judged = ({ knows }: { readonly knows: string }) => Number(knows === 'lawyer')

/** Each fact once a record. */
const wantedBy = (findings: readonly Finding[]) =>
  new Map(findings.flatMap((f) => f.missingFacts).map((m) => [m.fact, m])).values()

function add(counts: Map<string, number>, name: string, limit = Number.POSITIVE_INFINITY): void {
  if (counts.has(name) || counts.size < limit) counts.set(name, (counts.get(name) ?? 0) + 1)
}

const sorted = (counts: ReadonlyMap<string, number>): readonly Counted[] =>
  [...counts].map(([name, count]) => ({ name, count })).toSorted((a, b) => b.count - a.count)
