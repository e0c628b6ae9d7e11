import { questionsOn } from '../explore/questions.ts'
import { questionsPage } from '../render/explored.ts'
import { setScene, tell } from './explored.ts'
import { UsageError } from './io.ts'
import type { Io } from './io.ts'

/** `policyspace questions`: what to find out next, most decisive first. */
export async function questions(args: readonly string[], io: Io): Promise<number> {
  const scene = await setScene(args, io, {
    more: ['interactive'],
    needs: 'questions takes the file of a measure',
  })
  const { given, law, measures, options } = scene
  if (given.values.interactive === true) {
    const [file = ''] = given.positionals
    if (given.positionals.length !== 1 || file === '-' || measures.length !== 1)
      throw new UsageError('--interactive takes one file with one record')
    const { askOnTerminal } = await import('./interactive.ts')
    return askOnTerminal(file, { law, options }, io)
  }
  return tell(
    scene,
    io,
    measures.map((measure) => {
      const value = questionsOn(law, measure, options)
      return {
        value: { id: measure.id, questions: value },
        page: questionsPage(measure.title, value),
      }
    }),
  )
}
