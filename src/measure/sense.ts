import { listNames } from '../facts/fact.ts'
import type { NumberRange } from '../facts/fact.ts'
import { endsOf } from '../facts/range.ts'
import type { Diagnostic, Path } from '../source/diagnostic.ts'
import { floatingSections } from './floating-sections.ts'
import type { Measure } from './schema/measure.ts'

type Plain = Readonly<Record<string, unknown>>

/** What a schema cannot see: facts that do not go together. */
export function senseOf(measure: Measure): readonly Diagnostic[] {
  return [
    ...spans(measure, []),
    ...ranges(measure, []),
    ...statedTwice(measure),
    ...openLists(measure),
    ...sources(measure),
    ...contradictions(measure),
  ]
}

const error = (code: string, message: string, path: Path): Diagnostic => ({
  code,
  severity: 'error',
  message,
  path,
})
const warning = (code: string, message: string, path: Path): Diagnostic => ({
  code,
  severity: 'warning',
  message,
  path,
})

/** Intervals are half-open: they must not end before they begin. */
function spans(measure: Measure, path: Path): readonly Diagnostic[] {
  const rows = [
    { holder: measure as Plain, at: path },
    ...(measure.conditions ?? []).map((c, i) => ({ holder: c as Plain, at: ['conditions', i] })),
  ]
  return rows.flatMap(({ holder, at }) => {
    const { from, until } = holder as { from?: string; until?: string }
    if (from === undefined || until === undefined || from < until) return []
    return [
      error(
        'empty-span',
        `ends on ${until}, not after ${from}: \`until\` is the first day on which it no longer applies`,
        [...at, 'until'],
      ),
    ]
  })
}

/** Every range in the record, wherever it stands. */
function ranges(value: unknown, path: Path): readonly Diagnostic[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => ranges(item, [...path, i]))
  if (typeof value !== 'object' || value === null) return []
  const held = value as NumberRange
  const stated = (['min', 'max', 'above', 'below'] as const).filter(
    (end) => typeof held[end] === 'number',
  )
  const { min = -Infinity, max = Infinity } = stated.length < 2 ? {} : endsOf(held)
  const here =
    min > max
      ? [
          error(
            'empty-range',
            `no number fits ${stated.map((end) => `\`${end}\` ${held[end]}`).join(' and ')}`,
            path,
          ),
        ]
      : []
  return [
    ...here,
    ...Object.entries(value).flatMap(([key, child]) => ranges(child, [...path, key])),
  ]
}

/** A floating fact stands on the record, and then holds for all rows, or on rows: not on both. */
function statedTwice(measure: Measure): readonly Diagnostic[] {
  return floatingSections.flatMap((section) => {
    const onRecord = (measure as Plain)[section] as Plain | undefined
    if (onRecord === undefined) return []
    return rowsOf(measure).flatMap(({ row, path }) =>
      Object.keys((row[section] as Plain | undefined) ?? {})
        .filter((name) => Object.hasOwn(onRecord, name))
        .map((name) =>
          error(
            'stated-twice',
            `\`${section}.${name}\` is stated for the whole measure and again here: keep it where it belongs`,
            [...path, section, name],
          ),
        ),
    )
  })
}

const rowsOf = (measure: Measure) =>
  listNames.flatMap((list) =>
    ((measure[list] ?? []) as readonly Plain[]).map((row, i) => ({ row, path: [list, i] as Path })),
  )

/** `incomplete` opens a list that is there. */
function openLists(measure: Measure): readonly Diagnostic[] {
  return (measure.incomplete ?? []).flatMap((name, i) =>
    Array.isArray(follow(measure, name.split('.')))
      ? []
      : [
          error(
            'nothing-to-open',
            `\`${name}\` is no list of this record: leave it out, an absent list is unknown already`,
            ['incomplete', i],
          ),
        ],
  )
}

function sources(measure: Measure): readonly Diagnostic[] {
  return (measure.sources ?? []).flatMap((source, i) =>
    (source.facts ?? []).flatMap((fact, j) =>
      follow(measure, fact.replaceAll(/\[(\d+)\]/g, '.$1').split('.')) === undefined
        ? [
            warning('source-of-nothing', `\`${fact}\` is not stated in this record`, [
              'sources',
              i,
              'facts',
              j,
            ]),
          ]
        : [],
    ),
  )
}

/** What is denied, and what would give it. */
const denials = [
  ['sunset', 'ends-on'],
  ['monitored', 'monitor'],
  ['monitored', 'reporting-months'],
  ['reviewed', 'review-months'],
  ['beneficiary-limit', 'beneficiary-years'],
] as const

function contradictions(measure: Measure): readonly Diagnostic[] {
  const { design = {} } = measure
  const denied = denials.flatMap(([denial, given]) =>
    design[denial] === false && design[given] !== undefined
      ? [error('contradiction', `\`design.${denial}\` says that there is none`, ['design', given])]
      : [],
  )
  return [...denied, ...tiedToNothing(measure)]
}

function tiedToNothing({ support, conditions = [] }: Measure): readonly Diagnostic[] {
  const tied = conditions.findIndex((c) => c['attaches-to'] === 'support')
  if (support?.form === 'none' && tied >= 0) {
    return [
      error(
        'contradiction',
        'the condition is attached to the support, and `support.form` says that there is none',
        ['conditions', tied, 'attaches-to'],
      ),
    ]
  }
  return []
}

function follow(from: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Plain)[key] : undefined,
    from,
  )
}
