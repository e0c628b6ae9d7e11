import { reportOn } from '../evaluate/report.ts'
import { compareFamilies } from '../explore/compare-families.ts'
import type { Family } from '../explore/families/family.ts'
import { families } from '../explore/families/index.ts'
import { policySpace } from '../explore/policy-space.ts'
import type { Viewpoint } from '../explore/policy-space.ts'
import type { Law } from '../law/link.ts'
import type { Measure } from '../measure/schema/measure.ts'
import { familiesBetweenPage } from '../render/between.ts'
import { spacePage } from '../render/space-page.ts'
import { renderMatrixSvg } from '../render/matrix-svg.ts'
import { whatIsKnown } from '../source/nearest.ts'
import { daysOf, oneOf, readArguments, requireMember } from './arguments.ts'
import { requireValid } from './check.ts'
import { twoInstruments } from './compare.ts'
import { onDay, tell, warnOf } from './explored.ts'
import { UsageError, exit } from './io.ts'
import type { Io } from './io.ts'
import { lawFrom } from './law-source.ts'

/** `policyspace space`: families of measures by actor, agreement or date: open, conditional, closed. */
export async function space(args: readonly string[], io: Io): Promise<number> {
  const given = readArguments(args, [
    'as-of',
    'towards',
    'instrument',
    'rules',
    'pack',
    'reading',
    'format',
    'at',
    'between',
    'family',
    'by',
  ])
  const { positionals, values } = given
  if (positionals.length === 0)
    throw new UsageError(
      'space takes one or more actors, such as VNM,CAN, and --as-of DATE or --at DATE,DATE',
    )
  const law = await lawFrom(values, io)
  const options = requireValid(law, given)
  const actors = positionals.flatMap((p) => p.split(',')).map(requireMember)
  const by = oneOf('by', values.by, ['actor', 'instrument'])
  const days = daysOf(given)
  const dates = days.length > 0 ? days : [onDay(options, io).asOf]
  const bases = actors.flatMap((actor) =>
    dates.map((asOf): Viewpoint => ({
      ...options,
      actor,
      asOf,
      label: labelled(actor, asOf, dates.length),
    })),
  )
  for (const { actor, ...viewpoint } of bases)
    warnOf(law, { ...bare, actor: { member: actor } }, viewpoint, io)
  if (values.between !== undefined) {
    const [base, other] = twoInstruments(law, values.between)
    return tell(
      { given, invalid: false },
      io,
      bases.map((viewpoint) => {
        const value = compareFamilies(law, viewpoint, { base, other })
        return { value, page: familiesBetweenPage(viewpoint.label, [base, other], value) }
      }),
    )
  }
  const viewpoints = by === 'actor' ? bases : bases.flatMap((base) => byInstrument(law, base))
  const value = policySpace(law, viewpoints, familiesNamed(values.family))
  if (values.format === 'svg') {
    io.out(renderMatrixSvg(value))
    return exit.ok
  }
  return tell({ given, invalid: false }, io, [{ value, page: spacePage(value) }])
}

const labelled = (actor: string, asOf: string, dates: number) =>
  dates > 1 ? `${actor} ${asOf}` : actor

/** One viewpoint for each instrument that binds the actor on the day: which text closes what. */
function byInstrument(law: Law, base: Viewpoint): readonly Viewpoint[] {
  const { label, actor, asOf, development: _, ...options } = base
  const nobody: Measure = {
    id: 'nobody',
    title: 'nothing',
    actor: { member: actor },
    type: 'other',
  }
  return reportOn(law, nobody, { ...options, asOf }).bound.map(({ instrument }) => ({
    ...base,
    instruments: [instrument],
    label: `${label} ${instrument}`,
  }))
}

function familiesNamed(list: string | undefined): readonly Family[] {
  if (list === undefined) return families
  const ids = families.flatMap(({ id, group }) => [id, group])
  const names = list.split(',')
  for (const name of names)
    if (!ids.includes(name))
      throw new UsageError(`no family is called \`${name}\`${whatIsKnown(name, [...new Set(ids)])}`)
  return families.filter(({ id, group }) => names.includes(id) || names.includes(group))
}

/** A measure of which nothing is known but whose it is. */
const bare = { id: 'any', title: 'Any measure', type: 'other' } as const
