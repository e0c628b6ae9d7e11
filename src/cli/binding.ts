import { bindingOf } from '../explore/binding.ts'
import { flexibilityGap } from '../explore/gap.ts'
import { bindingPage } from '../render/explored.ts'
import { setScene, tell } from './explored.ts'
import type { Io } from './io.ts'

/** `policyspace binding`: which rules bind in earnest, and what that follows from. */
export async function binding(args: readonly string[], io: Io): Promise<number> {
  const scene = await setScene(args, io, { needs: 'binding takes the file of a measure' })
  return tell(
    scene,
    io,
    scene.measures.map((measure) => {
      const bindings = bindingOf(scene.law, measure, scene.options)
      const gap = flexibilityGap(scene.law, measure, scene.options)
      return {
        value: { id: measure.id, bindings, ...(gap === undefined ? {} : { gap }) },
        page: [
          ...bindingPage(measure.title, bindings),
          ...(gap === undefined
            ? []
            : [
                { heading: 'A gap of flexibility' },
                {
                  text: `${gap.objectives.join(', ')}: recognised aims, and ${gap.rules.map((r) => r.citation).join('; ')} leaves them no way.`,
                },
              ]),
        ],
      }
    }),
  )
}
