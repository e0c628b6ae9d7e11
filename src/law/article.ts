import * as z from 'zod'
import { memberCode } from '../facts/member.ts'
import { listNames } from '../facts/fact.ts'
import { topics } from './topics.ts'

// The rule format, as it is written in rules/**/*.yaml. The linker works on the plain types inferred from here.

const id = z
  .string()
  .regex(
    /^[a-z0-9-]+(\.[a-z0-9-]+)+$/,
    'is no dotted id: use small letters, digits and dashes between the dots, as in `wto.scm.3.1.b`',
  )
  .meta({ description: 'Stable dotted id, never reused: wto.scm.3.1.b.' })
const name = z.string().regex(/^[a-z0-9-]+$/, 'is no name: use small letters, digits and dashes')
const words = z.string().min(1)

/** Closed JsonLogic; its own checks (operators, types, declared facts) are made when it is compiled. */
export const Condition = z
  .record(z.string(), z.unknown())
  .meta({ description: 'Closed JsonLogic.' })
export type Condition = z.infer<typeof Condition>

export const Span = z.strictObject({
  from: z.iso.date().meta({ description: 'First day, included.' }),
  until: z.iso.date().meta({ description: 'Last day, excluded.' }).optional(),
  when: Condition.meta({
    description: 'Only for those of whom this is true (law facts or the actor).',
  }).optional(),
  why: words.meta({ description: 'The text or event that starts or ends it.' }).optional(),
})
export type Span = z.infer<typeof Span>

const Burden = z.enum(['complainant', 'respondent'])
export type Burden = z.infer<typeof Burden>

const Element = z
  .strictObject({
    label: words.meta({ description: 'What the element asks, in a few words.' }).optional(),
    pinpoint: words
      .meta({ description: 'Its own pinpoint, where it is not the provision’s.' })
      .optional(),
    test: Condition.optional(),
    meets: z
      .union([id, z.array(id).min(1)])
      .meta({ description: 'Reads the description of another provision; of several, any.' })
      .optional(),
    result: z
      .union([id, z.array(id).min(1)])
      .meta({
        description: 'Reads another provision as law in force, after defeat; of several, any.',
      })
      .optional(),
    burden: Burden.optional(),
  })
  .refine((e) => [e.test, e.meets, e.result].filter((x) => x !== undefined).length === 1, {
    message: 'an element has exactly one of `test`, `meets`, `result`',
  })
export type Element = z.infer<typeof Element>

/** How elements combine: a name, or all, any, not of such. */
export type Formula = string | { all: Formula[] } | { any: Formula[] } | { not: Formula }
const Formula: z.ZodType<Formula> = z.lazy(() =>
  z.union([
    words,
    z.strictObject({ all: z.array(Formula).min(1) }),
    z.strictObject({ any: z.array(Formula).min(1) }),
    z.strictObject({ not: Formula }),
  ]),
)

const Edge = z
  .strictObject({
    provision: id.optional(),
    'constraints-of': z
      .string()
      .min(1)
      .meta({ description: 'All constraints of an instrument or of an id prefix.' })
      .optional(),
    as: z.enum(['excludes', 'disapplies', 'justifies']).meta({
      description:
        'excludes: the target’s description is not met. disapplies: it is met, but the norm does not bind here. justifies: a breach is excused.',
    }),
    when: Condition.optional(),
  })
  .refine((e) => (e.provision === undefined) !== (e['constraints-of'] === undefined), {
    message: 'an edge names exactly one of `provision`, `constraints-of`',
  })
export type Edge = z.infer<typeof Edge>

const Opposition = z
  .strictObject({
    provision: id.optional(),
    'constraints-of': words
      .meta({ description: 'All constraints of an instrument or of an id prefix.' })
      .optional(),
    as: z.enum(['requires', 'authorises']).meta({
      description:
        'requires: what the other forbids is a duty here. authorises: it is a right here, against the other.',
    }),
    why: words.meta({ description: 'In own words, with the passage that gives it.' }),
  })
  .refine((o) => (o.provision === undefined) !== (o['constraints-of'] === undefined), {
    message: 'it names exactly one of `provision`, `constraints-of`',
  })
export type Opposition = z.infer<typeof Opposition>

const Checked = z.strictObject({
  text: z
    .enum(['yes', 'recalled'])
    .meta({ description: 'yes: read against the treaty text. recalled: not at hand.' }),
  on: z.iso.date().optional(),
  note: words.optional(),
})

export const Provision = z.strictObject({
  id,
  pinpoint: words.meta({ description: 'As lawyers cite it: 3.1(b), III:4.' }),
  kind: z.enum(['constraint', 'flexibility', 'definition']),
  effect: z.enum(['prohibits', 'limits', 'obliges', 'exposes']).optional(),
  summary: words.meta({ description: 'Own-words statement of the rule.' }),
  force: z
    .array(Span)
    .meta({
      description:
        'When it is in force. `[]`: never yet, such as a part not applied provisionally.',
    })
    .optional(),
  topics: z
    .array(z.enum(Object.keys(topics) as [keyof typeof topics]))
    .min(1)
    .meta({ description: 'What it is about: what sets it beside its like in other instruments.' })
    .optional(),
  each: z.enum(listNames).optional(),
  applies: Formula.optional(),
  elements: z.record(name, Element),
  holds: Formula.optional(),
  burden: Burden.optional(),
  headroom: z
    .string()
    .meta({ description: 'The number fact that tells how much room is left.' })
    .optional(),
  defeats: z.array(Edge).min(1).optional(),
  against: z
    .array(Opposition)
    .min(1)
    .meta({
      description: 'What of other instruments it requires or authorises to be done all the same.',
    })
    .optional(),
  remedy: words.meta({ description: 'What follows from a breach.' }).optional(),
  'dispute-settlement': z.enum(['none', 'limited']).optional(),
  'best-endeavours': z.literal(true).optional(),
  instead: z
    .array(words)
    .meta({ description: 'Lawful routes to the same end, in own words.' })
    .optional(),
  'interpreted-by': z
    .array(
      z.strictObject({
        dispute: words,
        report: words.optional(),
        point: words.meta({ description: 'Holding, in own words.' }),
      }),
    )
    .optional(),
  'leaves-out': words.optional(),
  checked: Checked,
})
export type Provision = z.infer<typeof Provision>

/** A value that the law sets, in its time and for those whom it concerns. */
export const DatedEntry = z.strictObject({
  from: z.iso.date(),
  until: z.iso.date().optional(),
  when: Condition.optional(),
  value: z.union([z.number(), z.string()]).nullable().meta({ description: '`null`: not set yet.' }),
  cite: words.optional(),
})
export type DatedEntry = z.infer<typeof DatedEntry>

export const DatedValue = z.strictObject({
  id,
  pinpoint: words,
  unit: words.optional(),
  entries: z.array(DatedEntry).min(1),
})
export type DatedValue = z.infer<typeof DatedValue>

/** One article file. */
export const Article = z.strictObject({
  article: words,
  title: words,
  source: z.url().optional(),
  values: z.array(DatedValue).optional(),
  provisions: z.array(Provision).min(1),
})
export type Article = z.infer<typeof Article>

const Party = z.strictObject({
  member: z.string().regex(memberCode, 'is no ISO 3166-1 alpha-3 code, such as `JPN`, nor `EU`'),
  from: z.iso.date(),
  until: z.iso.date().optional(),
  except: z
    .array(
      z.strictObject({
        towards: z.string().regex(memberCode, 'is no ISO 3166-1 alpha-3 code, nor `EU`'),
        until: z.iso.date().optional(),
        why: words.optional(),
      }),
    )
    .meta({ description: 'Other parties towards which it is not in force (yet).' })
    .optional(),
  note: words.optional(),
})
export type Party = z.infer<typeof Party>

/** instrument.yaml */
export const Instrument = z.strictObject({
  id: z
    .string()
    .regex(
      /^[a-z0-9]+([.-][a-z0-9-]+)*$/,
      'is no id of an instrument: use small letters, digits, dashes and dots, as in `wto.scm`',
    ),
  title: words,
  cite: words.meta({ description: 'Short form used in citations: SCM Agreement.' }),
  unit: z.enum(['Article', 'Section', 'Paragraph', 'Rule']).default('Article'),
  link: z.url().optional(),
  bound: z.enum(['Member', 'Party', 'contracting party']),
  force: z.array(Span).meta({ description: '`[]`: not in force: adopted only, or a proposal.' }),
  parties: z.union([
    z.array(Party),
    z.strictObject({
      of: z.string().meta({ description: 'The same parties as this instrument.' }),
    }),
  ]),
  'parties-incomplete': z
    .literal(true)
    .meta({ description: 'Who is not listed may be a party all the same: a report says so.' })
    .optional(),
  order: z.array(words).meta({ description: 'Files in treaty order.' }).optional(),
  text: z.enum(['at-hand', 'recalled', 'partial']),
  pinpoints: z
    .string()
    .meta({ description: 'The id under which the pinpoint index knows it.' })
    .optional(),
  relations: z
    .array(
      z.strictObject({
        to: words.meta({ description: 'Another instrument, or `wto` for all of the WTO.' }),
        kind: words.meta({
          description:
            '`prevails-over` and `yields-to` are conflict clauses; other kinds are for the reader.',
        }),
        under: z
          .strictObject({ reading: name, position: name })
          .meta({ description: 'It is so only where this position of a reading is taken.' })
          .optional(),
        note: words.optional(),
      }),
    )
    .optional(),
  notes: words.optional(),
})
export type Instrument = z.infer<typeof Instrument>
export type Relation = NonNullable<Instrument['relations']>[number]

/** not-encoded.yaml */
export const NotEncoded = z.strictObject({
  articles: z.array(
    z.strictObject({
      article: words,
      title: words.optional(),
      kind: z.enum(['procedural', 'not-industrial-policy', 'later', 'spent', 'institutional']),
      reason: words,
    }),
  ),
})
export type NotEncoded = z.infer<typeof NotEncoded>

/** readings.yaml: where lawyers differ. */
export const Readings = z.strictObject({
  readings: z.array(
    z.strictObject({
      id: name,
      question: words,
      default: words,
      positions: z.record(name, z.strictObject({ says: words, cite: words })),
    }),
  ),
})
export type Readings = z.infer<typeof Readings>

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
const Verdict = z.enum(['met', 'not-met', 'undetermined'])

/** article-NN.cases.yaml beside each article file. */
export const Cases = z.strictObject({
  cases: z
    .array(
      z.strictObject({
        name: words,
        provision: id,
        'as-of': z.iso.date(),
        towards: words.optional(),
        readings: z.record(z.string(), z.string()).optional(),
        given: z
          .record(z.string(), z.unknown())
          .meta({ description: 'The record, without id, title, type where they do not matter.' }),
        row: z
          .number()
          .int()
          .meta({ description: 'The item of the list judged, from 0; default 0.' })
          .optional(),
        expect: z.strictObject({
          status: Status,
          'on-record': Verdict.optional(),
          elements: z.record(z.string(), Verdict).optional(),
          missing: z
            .array(z.string())
            .meta({ description: 'Facts that must be among the missing ones.' })
            .optional(),
          'defeated-by': z.array(z.string()).optional(),
          'open-defences': z
            .array(z.string())
            .meta({ description: 'Defences that must be among the open ones.' })
            .optional(),
        }),
      }),
    )
    .min(1),
})
export type Cases = z.infer<typeof Cases>

/** rulebook.yaml: the head of the folder. */
export const RulebookHead = z.strictObject({
  'law-as-of': z.iso.date().meta({ description: 'The day up to which the law was followed.' }),
  first: z.array(z.string()).optional().meta({
    description:
      'Instruments that are told before the others, by id or by the name that several share (`wto`). The rest follow in the order of their folders.',
  }),
})
export type RulebookHead = z.infer<typeof RulebookHead>
