import * as z from 'zod'
import { listNames } from '../facts/fact.ts'

// The JSON answer as a schema, for those who read it elsewhere. A test holds it against what is written.

const Verdict = z.enum(['met', 'not-met', 'undetermined'])
const Status = z.enum([
  'established',
  'open-defence',
  'defeated',
  'undetermined',
  'not-established',
  'not-applicable',
  'not-raised',
  'out-of-force',
  'not-encoded',
])
const Path = z.array(z.union([z.string(), z.number()]))

const Position = z.strictObject({
  file: z.string().optional(),
  line: z.number(),
  column: z.number(),
})

const Diagnostic = z.strictObject({
  code: z.string(),
  severity: z.enum(['error', 'warning']),
  message: z.string(),
  path: Path,
  at: Position.optional(),
})

const RowRef = z.strictObject({
  list: z.enum(listNames).optional(),
  index: z.number().optional(),
  label: z.string(),
})

const UsedFact = z.strictObject({
  fact: z.string(),
  value: z.unknown(),
  path: Path.optional(),
  by: z.string().optional(),
  basis: z.string().optional(),
})

const MissingFact = z.strictObject({
  fact: z.string(),
  ask: z.string(),
  knows: z.string(),
  path: Path,
  disputed: z.literal(true).optional(),
  held: z.unknown().optional(),
})

const ElementFinding = z.strictObject({
  name: z.string(),
  label: z.string(),
  pinpoint: z.string().optional(),
  verdict: Verdict,
  negated: z.literal(true).optional(),
  unless: z.array(z.strictObject({ provision: z.string(), citation: z.string() })).optional(),
  see: z.array(z.string()).meta({ description: 'Keys of `arguments`.' }).optional(),
  facts: z.array(UsedFact),
  missing: z.array(MissingFact),
})

const Defence = z.strictObject({
  provision: z.string(),
  citation: z.string(),
  as: z.enum(['excludes', 'disapplies', 'justifies']),
  verdict: Verdict,
  pleaded: z.boolean(),
  facts: z.array(UsedFact),
  missing: z.array(MissingFact),
  because: z.string().optional(),
})

const Citation = z.strictObject({
  text: z.string(),
  link: z.string().optional(),
  checked: z.enum(['text', 'recalled']),
  csl: z.strictObject({
    id: z.string(),
    type: z.literal('treaty'),
    title: z.string(),
    section: z.string(),
    URL: z.string().optional(),
  }),
})

const Finding = z.strictObject({
  kind: z.enum(['conflict', 'constraint', 'flexibility']),
  status: Status,
  onRecord: Verdict,
  effect: z.enum(['prohibits', 'limits', 'obliges', 'exposes']).optional(),
  provision: z.string(),
  instrument: z.string(),
  pinpoint: z.string(),
  topics: z.array(z.string()),
  citation: Citation,
  summary: z.string(),
  rows: z.array(RowRef).min(1),
  elements: z.array(ElementFinding),
  missingFacts: z.array(MissingFact),
  openDefences: z.array(Defence),
  defeatedBy: z.array(Defence),
  failedDefences: z.array(Defence),
  settled: Verdict.optional(),
  headroom: z
    .strictObject({ fact: z.string(), value: z.unknown(), unit: z.string().optional() })
    .optional(),
  clashes: z.array(
    z.strictObject({
      provision: z.string(),
      instrument: z.string(),
      citation: z.string(),
      as: z.enum(['requires', 'authorises']),
      why: z.string(),
    }),
  ),
  owedTo: z.string(),
  readings: z.array(
    z.strictObject({ reading: z.string(), position: z.string(), isDefault: z.boolean() }),
  ),
  remedy: z.string().optional(),
  instead: z.array(z.string()).optional(),
  interpretedBy: z.array(
    z.strictObject({ dispute: z.string(), report: z.string().optional(), point: z.string() }),
  ),
  leavesOut: z.string().optional(),
  bestEndeavours: z.literal(true).optional(),
})

const LedgerEntry = z.strictObject({
  provision: z.string(),
  instrument: z.string(),
  pinpoint: z.string(),
  status: Status,
  onRecord: Verdict,
  rows: z.array(z.strictObject({ row: RowRef, status: Status, onRecord: Verdict })).optional(),
})

const Argument = z.strictObject({
  id: z.string(),
  provision: z.string(),
  citation: z.string(),
  verdict: Verdict,
  elements: z.array(ElementFinding),
})

const Judged = z.strictObject({
  id: z.string().optional(),
  file: z.string(),
  ok: z.literal(true),
  title: z.string(),
  actor: z.string(),
  notice: z.string(),
  towards: z.string().optional(),
  readings: z.record(z.string(), z.string()),
  bound: z.array(
    z.strictObject({
      instrument: z.string(),
      title: z.string(),
      cite: z.string(),
      towards: z.array(z.string()),
    }),
  ),
  findings: z.array(Finding),
  open: z.array(z.string()),
  arguments: z.record(z.string(), Argument),
  considered: z.number().meta({ description: 'How many provisions were considered.' }),
  ledger: z.array(LedgerEntry),
  notEncoded: z.array(
    z.strictObject({ instrument: z.string(), articles: z.number(), later: z.array(z.string()) }),
  ),
  warnings: z.array(Diagnostic),
})

const Rejected = z.strictObject({
  id: z.string().optional(),
  file: z.string(),
  ok: z.literal(false),
  diagnostics: z.array(Diagnostic),
})

/** What `policyspace check --format json` writes. */
export const Answer = z
  .strictObject({
    law: z.strictObject({ asOf: z.iso.date(), hash: z.string() }),
    asOf: z.iso.date(),
    measures: z.array(z.discriminatedUnion('ok', [Judged, Rejected])),
  })
  .meta({ title: 'Answer', description: 'What trade law makes of measures.' })
