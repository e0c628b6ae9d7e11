import * as z from 'zod'
import type { FactType, Knower } from '../../facts/fact.ts'
import { memberCode } from '../../facts/member.ts'

/** What the catalogue keeps of a declared fact; it rides on the zod schema as metadata. */
export interface FactMark {
  readonly type: FactType
  readonly ask: string
  readonly knows: Knower
  readonly lever?: true
  readonly assessed?: true
  readonly unit?: string
  /** What each value of a closed vocabulary means. */
  readonly meanings?: Readonly<Record<string, string>>
}

type Options = { knows?: Knower; lever?: true; unit?: string }

const mark = (
  type: FactType,
  ask: string,
  { knows = 'government', ...rest }: Options & Pick<FactMark, 'meanings'>,
) => ({
  description: ask,
  fact: { type, ask, knows, ...rest } satisfies FactMark,
})

/** A fact that is true or false. */
export const flag = (ask: string, options: Options = {}) =>
  z.boolean().meta(mark('flag', ask, options))

const described = (ask: string, meanings: Readonly<Record<string, string>>) =>
  `${ask}\n\n${Object.entries(meanings)
    .map(([value, meaning]) => `- \`${value}\`: ${meaning}`)
    .join('\n')}`

/** A fact that holds one code of a closed vocabulary, each with its meaning. */
export const code = <const M extends Readonly<Record<string, string>>>(
  meanings: M,
  ask: string,
  options: Options = {},
) =>
  z.enum(Object.keys(meanings) as [keyof M & string]).meta({
    ...mark('code', ask, { ...options, meanings }),
    description: described(ask, meanings),
  })

/** A fact that holds a set of codes of a closed vocabulary. `[]` says: known to be none. */
export const codes = <const M extends Readonly<Record<string, string>>>(
  meanings: M,
  ask: string,
  options: Options = {},
) =>
  z.array(z.enum(Object.keys(meanings) as [keyof M & string])).meta({
    ...mark('codes', ask, { ...options, meanings }),
    description: described(ask, meanings),
  })

/** A set of codes of an open vocabulary, such as country codes. */
const openCodes = (item: z.ZodString, ask: string, options: Options = {}) =>
  z.array(item).meta(mark('codes', ask, options))

/** Instruments by id, such as `cptpp`: what a schedule or list of each of them says. */
export const instruments = (ask: string) =>
  openCodes(
    patterned(
      /^[a-z0-9]+([.-][a-z0-9-]+)*$/,
      'is no id of an instrument, such as `cptpp`',
      'Id of an instrument.',
    ),
    ask,
    { knows: 'schedule' },
  )

/** A set of countries, by code. */
export const members = (ask: string) => openCodes(member, ask)

/** One code of an open vocabulary, matched by pattern. */
export const openCode = (item: z.ZodString, ask: string, options: Options = {}) =>
  item.meta(mark('code', ask, options))

const bounds = z.strictObject({
  min: z.number().optional().meta({ description: 'Lowest value that is possible, included.' }),
  max: z.number().optional().meta({ description: 'Highest value that is possible, included.' }),
  above: z.number().optional().meta({ description: 'It is more than this.' }),
  below: z.number().optional().meta({ description: 'It is less than this.' }),
})

/** A number, or the range in which it is known to lie. */
export const quantity = (ask: string, options: Options = {}) =>
  z.union([z.number(), bounds]).meta(mark('number', ask, options))

/** A per cent figure, or its range. */
export const percent = (ask: string, options: Options = {}) =>
  quantity(ask, { unit: 'per cent', ...options })

/** A calendar day, `YYYY-MM-DD`. */
export const day = (ask: string, options: Options = {}) =>
  z.iso.date().meta(mark('date', ask, options))

/** Free text for people. Rules never read it. */
export const text = (description: string) => z.string().min(1).meta({ description })

/** Text of a pattern. `otherwise` completes the sentence that a text begins which does not fit. */
export const patterned = (pattern: RegExp, otherwise: string, description: string) =>
  z.string().regex(pattern).meta({ description, patternErrorMessage: otherwise })

/** ISO 3166-1 alpha-3, or `EU`. */
export const member = patterned(
  memberCode,
  'is no ISO 3166-1 alpha-3 code, such as `JPN`, nor `EU`',
  'ISO 3166-1 alpha-3 code, or `EU` for the European Union.',
)
