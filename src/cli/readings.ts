import { sensitivity } from '../explore/sensitivity.ts'
import { sensitivityPage } from '../render/explored.ts'
import { setScene, tell } from './explored.ts'
import type { Io } from './io.ts'

/** `policyspace readings`: which findings depend on contested readings of the law. */
export async function readings(args: readonly string[], io: Io): Promise<number> {
  const scene = await setScene(args, io, { needs: 'readings takes the file of a measure' })
  return tell(
    scene,
    io,
    scene.measures.map((measure) => {
      const value = sensitivity(scene.law, measure, scene.options)
      return { value: { id: measure.id, ...value }, page: sensitivityPage(measure.title, value) }
    }),
  )
}
