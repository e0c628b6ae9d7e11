import { instrumentDefect } from '../evaluate/options.ts'
import { compareDates, compareScenario } from '../explore/compare.ts'
import { relationBetween } from '../explore/relation.ts'
import type { Law } from '../law/link.ts'
import type { Measure } from '../measure/schema/measure.ts'
import { betweenPage } from '../render/between.ts'
import { datesPage, scenarioPage } from '../render/explored.ts'
import { setScene, tell } from './explored.ts'
import type { Scene } from './explored.ts'
import { UsageError } from './io.ts'
import type { Io } from './io.ts'
import { scenarioNamed } from './scenario-source.ts'

/** `policyspace compare`: a measure under a reform, between agreements, or on two days. */
export async function compare(args: readonly string[], io: Io): Promise<number> {
  const scene = await setScene(args, io, {
    more: ['scenario', 'between', 'at'],
    needs: 'compare takes a file, and one of --scenario, --between A,B, --at DATE,DATE',
  })
  const { scenario, between, at } = scene.given.values
  if ([scenario, between, at].filter((x) => x !== undefined).length !== 1)
    throw new UsageError('compare takes one of --scenario, --between A,B, --at DATE,DATE')
  if (scenario !== undefined) return underScenario(scene, scenario, io)
  return between === undefined ? onDates(scene, at ?? '', io) : betweenTwo(scene, between, io)
}

async function underScenario(scene: Scene, name: string, io: Io): Promise<number> {
  const scenario = await scenarioNamed(name, scene.law)
  const { law, options } = scene
  return tell(
    scene,
    io,
    scene.measures.map((measure) => {
      const value = compareScenario(law, measure, { ...options, scenario })
      return { value: { id: measure.id, ...value }, page: scenarioPage(measure.title, value) }
    }),
  )
}

function betweenTwo(scene: Scene, two: string, io: Io): number {
  const { law, options } = scene
  const [base, other] = twoInstruments(law, two)
  return tell(
    scene,
    io,
    scene.measures.map((measure: Measure) => {
      const between = relationBetween(law, measure, { ...options, base, other })
      return {
        value: { id: measure.id, base, other, ...between },
        page: betweenPage(measure.title, [base, other], between),
      }
    }),
  )
}

/** The two that `--between` names: instruments, or families of them such as `wto`. */
export function twoInstruments(law: Law, two: string): readonly [string, string] {
  const named = pair(two, '--between takes two instruments: --between wto,cptpp')
  for (const id of named) {
    const wrong = instrumentDefect(law, id)
    if (wrong !== undefined) throw new UsageError(wrong.message)
  }
  return named
}

function onDates(scene: Scene, at: string, io: Io): number {
  const dates = pair(at, '--at takes two days: --at 1999-12-31,2000-01-01')
  return tell(
    scene,
    io,
    scene.measures.map((measure) => {
      const changes = compareDates(scene.law, measure, { ...scene.options, dates })
      return {
        value: { id: measure.id, dates, changes },
        page: datesPage(measure.title, dates, changes),
      }
    }),
  )
}

function pair(text: string, otherwise: string): readonly [string, string] {
  const [first, second, ...rest] = text.split(',')
  if (first === undefined || second === undefined || second === '' || rest.length > 0)
    throw new UsageError(otherwise)
  return [first, second]
}
