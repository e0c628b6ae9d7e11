import { tensionsIn } from '../../explore/programme.ts'
import { decided, unknown } from '../ask.ts'
import type { Ask } from '../ask.ts'

/** No two measures of the plan work against each other. A measure alone cannot show it. */
export const pullsOneWay: Ask = (measure, plan) => {
  const others = plan.filter(({ id }) => id !== measure.id)
  if (others.length === 0)
    return unknown('programme', 'Which other measures belong to the same plan?')
  const tensions = tensionsIn([measure, ...others]).filter(({ between }) =>
    between.includes(measure.id),
  )
  return decided(
    tensions.length === 0,
    tensions.map(({ says }) => ({ field: 'programme', value: says })),
  )
}
