import { expect, it } from 'vitest'
import type { Verdict } from '../../src/condition/block.ts'
import { statusOf } from '../../src/finding/status.ts'
import type { Grounds, Status } from '../../src/finding/status.ts'

const verdicts = ['met', 'not-met', 'undetermined'] as const satisfies readonly Verdict[]

/** What is known holds prima facie too (`property/reading.test.ts`). */
const isPossible = ({ known, primaFacie }: Grounds) =>
  known === 'undetermined' || known === primaFacie

const combined: readonly Grounds[] = verdicts.flatMap((inForce) =>
  verdicts.flatMap((scope) =>
    verdicts.flatMap((test) =>
      verdicts.flatMap((primaFacie) =>
        verdicts.flatMap((known) =>
          [true, false].flatMap((raised) =>
            [true, false].map((defended) => ({
              inForce,
              scope,
              raised,
              test,
              defended,
              primaFacie,
              known,
            })),
          ),
        ),
      ),
    ),
  ),
)
const every = combined.filter(isPossible)

/** For each status, all grounds on which it is given: no order, each says for itself when it fits. */
const table: Readonly<Partial<Record<Status, (g: Grounds) => boolean>>> = {
  'out-of-force': (g) => g.inForce === 'not-met',
  'not-applicable': (g) => g.inForce !== 'not-met' && g.scope === 'not-met',
  established: (g) => live(g) && g.known === 'met',
  'open-defence': (g) => live(g) && g.known !== 'met' && g.primaFacie === 'met',
  defeated: (g) =>
    unmet(g) && g.defended && (g.test === 'met' || (g.test === 'undetermined' && g.raised)),
  'not-established': (g) =>
    unmet(g) && (g.test === 'not-met' || (g.raised && !g.defended && g.primaFacie === 'not-met')),
  'not-raised': (g) =>
    unmet(g) && !g.raised && g.test !== 'not-met' && !(g.defended && g.test === 'met'),
  undetermined: (g) =>
    unmet(g) && g.raised && !g.defended && g.test !== 'not-met' && g.primaFacie === 'undetermined',
}

const live = ({ inForce, scope }: Grounds) => inForce !== 'not-met' && scope !== 'not-met'
const unmet = (g: Grounds) => live(g) && g.known !== 'met' && g.primaFacie !== 'met'

it.each(every.map((grounds) => [JSON.stringify(grounds), grounds] as const))('%s', (_, grounds) => {
  const fitting = Object.entries(table).filter(([, fits]) => fits(grounds))
  expect(fitting.map(([status]) => status)).toEqual([statusOf(grounds)])
})

it('looks at all combinations that there can be, and gives every status but that of what is not encoded', () => {
  expect(every).toHaveLength(3 ** 3 * 5 * 2 * 2)
  expect([...new Set(every.map(statusOf))].toSorted()).toEqual(Object.keys(table).toSorted())
})
