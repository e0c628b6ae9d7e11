import { compareFamilies } from '../explore/compare-families.ts'
import { policySpace } from '../explore/policy-space.ts'
import type { Viewpoint } from '../explore/policy-space.ts'
import { familiesBetweenPage } from '../render/between.ts'
import { spacePage } from '../render/space-page.ts'
import { renderMatrixSvg } from '../render/matrix-svg.ts'
import { readArguments } from './arguments.ts'
import { requireValid } from './check.ts'
import { twoInstruments } from './compare.ts'
import { onDay, tell } from './explored.ts'
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
    'reading',
    'format',
    'at',
    'between',
  ])
  const { positionals, values } = given
  if (positionals.length === 0)
    throw new UsageError(
      'space takes one or more actors, such as VNM,CAN, and --as-of DATE or --at DATE,DATE',
    )
  const law = await lawFrom(values, io)
  const options = requireValid(law, given)
  const actors = positionals.flatMap((p) => p.split(','))
  const dates = values.at?.split(',') ?? [onDay(options, io).asOf]
  const viewpoints = actors.flatMap((actor) =>
    dates.map((asOf): Viewpoint => ({
      ...options,
      actor,
      asOf,
      label: dates.length > 1 ? `${actor} ${asOf}` : actor,
    })),
  )
  if (values.between !== undefined) {
    const [base, other] = twoInstruments(law, values.between)
    return tell(
      { given, invalid: false },
      io,
      viewpoints.map((viewpoint) => {
        const value = compareFamilies(law, viewpoint, { base, other })
        return { value, page: familiesBetweenPage(viewpoint.label, [base, other], value) }
      }),
    )
  }
  const value = policySpace(law, viewpoints)
  if (values.format === 'svg') {
    io.out(renderMatrixSvg(value))
    return exit.ok
  }
  return tell({ given, invalid: false }, io, [{ value, page: spacePage(value) }])
}
