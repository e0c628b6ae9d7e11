import { tensionsIn } from '../../explore/programme.ts'
import { decided, unknown } from '../ask.ts'
import type { Ask } from '../ask.ts'

/** No two measures of the plan work against each other. A measure alone cannot show it. */
export const pullsOneWay: Ask = {
  reads: ['programme'],
  answer: (measure, plan) => {
    const others = plan.filter(({ id }) => id !== measure.id)
    if (others.length === 0)
      return unknown('programme', 'Which other measures belong to the same plan?')
    const tensions = tensionsIn([measure, ...others]).filter(({ between }) =>
      between.includes(measure.id),
    )
    const found = tensions.map(({ says }) => ({ field: 'programme', value: says }))
    return tensions.length > 0
      ? decided(false, found)
      : decided(true, [{ field: 'programme', value: measure.programme }])
  },
}
