import { advise } from '../guidelines/advise.ts'
import { readMeasures } from '../node/read-measures.ts'
import { advicePage } from '../render/advice.ts'
import { readArguments } from './arguments.ts'
import { withConfig } from './config.ts'
import { tell } from './explored.ts'
import { UsageError } from './io.ts'
import type { Io } from './io.ts'
import { complain } from './validate.ts'

/** `policyspace guidelines`: how well a policy is built. Measures of one plan are looked at together; law is not asked. */
export async function guidelines(args: readonly string[], io: Io): Promise<number> {
  const given = await withConfig(readArguments(args, ['format']), io)
  if (given.positionals.length === 0) throw new UsageError('guidelines takes the files of measures')
  const files = await readMeasures(given.positionals, io.input)
  const invalid = complain(files, io).any
  const measures = files.flatMap(({ parsed }) =>
    parsed.measures.flatMap(({ outcome }) => (outcome.ok ? [outcome.value] : [])),
  )
  return tell(
    { given, invalid },
    io,
    measures.map((measure) => {
      const { id, title, programme } = measure
      const plan = measures.filter((m) => programme !== undefined && m.programme === programme)
      const advice = advise(measure, plan)
      return { value: { id, advice }, page: advicePage(title, advice) }
    }),
  )
}
