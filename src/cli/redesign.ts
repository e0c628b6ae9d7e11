import { alternativesTo } from '../explore/alternatives.ts'
import { redesign as redesignMeasure } from '../explore/redesign.ts'
import { redesignPage } from '../render/redesign-page.ts'
import { setScene, tell } from './explored.ts'
import { UsageError } from './io.ts'
import type { Io } from './io.ts'

/** `policyspace redesign`: the smallest changes of levers that clear the conflicts. */
export async function redesign(args: readonly string[], io: Io): Promise<number> {
  const scene = await setScene(args, io, {
    more: ['bound'],
    needs: 'redesign takes the file of a measure',
  })
  const { law, measures, options, given } = scene
  const bound = given.values.bound === undefined ? 2 : Number(given.values.bound)
  if (!Number.isInteger(bound) || bound < 1 || bound > 4)
    throw new UsageError(`\`${given.values.bound}\` is no --bound: write 1 to 4`)
  return tell(
    scene,
    io,
    measures.map((measure) => {
      const found = redesignMeasure(law, measure, { ...options, bound })
      const alternatives = alternativesTo(law, measure, options)
      return {
        value: { id: measure.id, ...found, alternatives },
        page: redesignPage(measure.title, found, alternatives),
      }
    }),
  )
}
