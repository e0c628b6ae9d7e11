import type { Report } from '../finding/types.ts'
import { covers } from '../law/actor.ts'
import type { Membership } from '../law/membership.ts'
import type { Measure } from '../measure/schema/measure.ts'
import type { Diagnostic, Path } from '../source/diagnostic.ts'
import { isChosen } from './options.ts'
import { isRaised } from './raised.ts'
import type { Applied } from './apply.ts'

/** What a reader must know of the answer as a whole: why law is silent, and whether the measure was there on the day. */
export function warningsOn(applied: Applied, bound: Report['bound']): readonly Diagnostic[] {
  const outside = outsideOf(applied)
  return [
    ...timing(applied.measure, applied.asOf),
    ...unbound(applied, bound, outside.length > 0),
    ...outside,
    ...unlisted(applied, bound),
  ]
}

const warning = (code: string, message: string, path: Path): Diagnostic => ({
  code,
  severity: 'warning',
  message,
  path,
})

function timing({ from, until }: Measure, asOf: string): readonly Diagnostic[] {
  const not = 'measure-not-in-force'
  const applied = `and the law applied is that of ${asOf}`
  if (from !== undefined && asOf < from)
    return [warning(not, `the measure is in force from ${from}, ${applied}`, ['from'])]
  if (until !== undefined && asOf >= until)
    return [warning(not, `the measure ended on ${until}, ${applied}`, ['until'])]
  return []
}

/** Silence about somebody whom nothing binds is no clearance; often the code is mistaken. */
function unbound(
  { measure, asOf, options }: Applied,
  bound: Report['bound'],
  isExplained: boolean,
): readonly Diagnostic[] {
  if (bound.length > 0) return []
  const { towards, instruments } = options
  const none = instruments === undefined ? 'no instrument known here' : 'none of these instruments'
  const hint =
    instruments === undefined && !isExplained
      ? ': is the code right (ISO 3166-1 alpha-3, or EU)?'
      : ''
  const whom = towards === undefined ? '' : ` towards \`${towards}\``
  const message = `${none} binds \`${measure.actor.member}\`${whom} on ${asOf}${hint}`
  return [warning('nothing-binds', message, ['actor', 'member'])]
}

/** Why the law of the WTO says nothing between the two: one of them is no Member on the day, but will be or asks to be. */
function outsideOf({ law, measure, asOf, options }: Applied): readonly Diagnostic[] {
  const asked = law.rulebook.instruments.some(
    ({ instrument: { id } }) => id.startsWith('wto.') && isChosen(options, id),
  )
  if (!asked || asOf < wtoBegan) return []
  const { membership } = law.rulebook
  const { towards } = options
  const outside = (member: string, path: Path) => {
    const why = whyNoMember(membership, member, asOf)
    return why === undefined ? [] : [warning('no-member-of-the-wto', `\`${member}\` ${why}`, path)]
  }
  return [
    ...outside(measure.actor.member, ['actor', 'member']),
    ...(towards === undefined ? [] : outside(towards, [])),
  ]
}

/** Silence of an agreement of whose parties only some are known here, on a measure that it is about. */
function unlisted(applied: Applied, bound: Report['bound']): readonly Diagnostic[] {
  const { law, measure, asOf, options } = applied
  const { towards } = options
  const whom = towards === undefined ? '' : ` towards \`${towards}\``
  return law.parts.flatMap((part) => {
    const { instrument } = part
    const silent =
      instrument['parties-incomplete'] === true &&
      isChosen(options, instrument.id) &&
      instrument.force.some((span) => covers(span, asOf)) &&
      !bound.some((b) => b.instrument === instrument.id)
    const concerned = () =>
      part.provisions.some((linked) =>
        applied.rows[linked.own.grain].some((row) =>
          isRaised(applied, linked, { view: linked.own, row }),
        ),
      )
    if (!silent || !concerned()) return []
    const message = `whether the ${instrument.cite} binds \`${measure.actor.member}\`${whom} is not known here: its list of parties is not complete`
    return [warning('parties-not-known', message, ['actor', 'member'])]
  })
}

const wtoBegan = '1995-01-01'

function whyNoMember(
  { members, unions = [], acceding = [] }: Membership,
  member: string,
  day: string,
): string | undefined {
  const entries = [...members, ...unions].filter((entry) => entry.member === member)
  if (entries.some((entry) => covers(entry, day))) return undefined
  const later = entries.find(({ from }) => from > day)
  if (later !== undefined) return `was no Member of the WTO until ${later.from}`
  const applied = acceding.find((a) => a.member === member)
  return (
    applied &&
    `negotiates its accession to the WTO, for which it applied in ${applied.since}, and is no Member`
  )
}
