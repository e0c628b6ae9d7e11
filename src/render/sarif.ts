import type { Finding } from '../finding/types.ts'
import { anchored, sentenceOf } from './anchored.ts'
import type { Anchored } from './anchored.ts'
import type { MeasureAnswer } from './json.ts'

/** A SARIF 2.1.0 log: a conflict fails, what is undetermined is open, everything else informs. */
export function renderSarif(answers: readonly MeasureAnswer[], version: string): string {
  const results = anchored(answers)
  const rules = [...new Map(results.map((r) => [ruleId(r), ruleOf(r)])).values()]
  const index = new Map(rules.map((rule, i) => [rule.id, i]))
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'policyspace',
            semanticVersion: version,
            informationUri: 'https://www.npmjs.com/package/policyspace',
            rules,
          },
        },
        columnKind: 'utf16CodeUnits',
        results: results.map((result) => resultOf(result, index.get(ruleId(result)) ?? 0)),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

const ruleId = ({ finding, diagnostic }: Anchored) =>
  finding?.provision ?? `record.${diagnostic?.code ?? 'defect'}`

function ruleOf(result: Anchored) {
  const { finding, diagnostic } = result
  const id = ruleId(result)
  if (finding === undefined) {
    const text = `The record is not valid: ${(diagnostic?.code ?? 'defect').replaceAll('-', ' ')}.`
    return {
      id,
      name: nameOf(id),
      shortDescription: { text },
      fullDescription: { text },
      help: { text },
    }
  }
  const { citation, summary, leavesOut } = finding
  return {
    id,
    name: nameOf(id),
    shortDescription: { text: `${citation.text}.` },
    fullDescription: { text: summary },
    help: { text: leavesOut === undefined ? summary : `${summary} Left out: ${leavesOut}` },
    ...(citation.link === undefined ? {} : { helpUri: citation.link }),
    properties: { tags: ['trade-law', finding.instrument], precision: 'high' },
  }
}

/** Validators want Pascal case. */
const nameOf = (id: string) =>
  id
    .split(/[^A-Za-z0-9]+/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('')

function resultOf(result: Anchored, ruleIndex: number) {
  const { file, at, finding, diagnostic, fingerprint } = result
  return {
    ruleId: ruleId(result),
    ruleIndex,
    ...(finding === undefined
      ? { kind: 'fail', level: levelOf(diagnostic?.severity) }
      : kindOf(finding)),
    message: { text: finding === undefined ? (diagnostic?.message ?? '') : sentenceOf(finding) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(file), uriBaseId: '%SRCROOT%' },
          region: { startLine: at.line, startColumn: at.column },
        },
      },
    ],
    partialFingerprints: { 'policyspace/v1': fingerprint },
  }
}

const levelOf = (severity: string | undefined) => (severity === 'warning' ? 'warning' : 'error')

function kindOf({ kind, status }: Finding) {
  if (kind === 'conflict') return { kind: 'fail', level: 'error' }
  if (status === 'undetermined' || status === 'open-defence') return { kind: 'open', level: 'none' }
  return { kind: 'informational', level: 'none' }
}
