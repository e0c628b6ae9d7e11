import { judgeProgramme } from '../explore/programme.ts'
import { programmePage } from '../render/explored.ts'
import { setScene, tell } from './explored.ts'
import type { Io } from './io.ts'

/** `policyspace programme`: several measures of one plan, judged together. */
export async function programme(args: readonly string[], io: Io): Promise<number> {
  const scene = await setScene(args, io, { needs: 'programme takes the files of its measures' })
  const names = [...new Set(scene.measures.map((m) => m.programme))]
  return tell(
    scene,
    io,
    names.map((name) => {
      const measures = scene.measures.filter((m) => m.programme === name)
      const value = judgeProgramme(scene.law, measures, scene.options)
      return { value, page: programmePage(value) }
    }),
  )
}
