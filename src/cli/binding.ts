import { bindingPicture } from '../explore/binding.ts'
import { startBindingTally } from '../explore/binding-summary.ts'
import { flexibilityGap } from '../explore/gap.ts'
import { bindingPage, bindingSummaryPage } from '../render/binding-page.ts'
import { readArguments } from './arguments.ts'
import { requireValid } from './check.ts'
import { withConfig } from './config.ts'
import { onDay, sceneOptions, setScene, tell } from './explored.ts'
import { UsageError } from './io.ts'
import type { Io } from './io.ts'
import { lawFrom } from './law-source.ts'
import { progressOn } from './progress.ts'
import { recordsFrom } from './records-source.ts'

/** `policyspace binding`: which rules bind in earnest, and what that follows from; or over many measures, how often. */
export async function binding(args: readonly string[], io: Io): Promise<number> {
  if (args.includes('--summary')) return summary(args, io)
  const scene = await setScene(args, io, { needs: 'binding takes the file of a measure' })
  return tell(
    scene,
    io,
    scene.measures.map((measure) => {
      const picture = bindingPicture(scene.law, measure, scene.options)
      const gap = flexibilityGap(measure, picture.bindings)
      return {
        value: { id: measure.id, ...picture, ...(gap === undefined ? {} : { gap }) },
        page: bindingPage(measure.title, picture, gap),
      }
    }),
  )
}

/** Records are read one by one: a data set may be larger than memory. */
async function summary(args: readonly string[], io: Io): Promise<number> {
  const given = await withConfig(
    readArguments(args, [...sceneOptions, 'summary', 'from', 'mapping']),
    io,
  )
  const [file, ...others] = given.positionals
  if (file === undefined || others.length > 0)
    throw new UsageError('binding --summary takes one file of records, or a table with --from')
  const law = await lawFrom(given.values, io)
  const options = onDay(requireValid(law, given), io)
  const tally = startBindingTally()
  const progress = progressOn('records')
  let invalid = 0
  for await (const { measure } of await recordsFrom(file, given.values, io)) {
    progress.step()
    if (measure === undefined) invalid++
    else tally.add(bindingPicture(law, measure, options))
  }
  progress.end()
  if (invalid > 0) io.err(`policyspace: ${invalid} records are invalid and were not counted\n`)
  const value = { asOf: options.asOf, invalid, ...tally.result() }
  const page = bindingSummaryPage(`How law binds, under the law of ${options.asOf}`, value)
  return tell({ given, invalid: invalid > 0 }, io, [{ value, page }])
}
