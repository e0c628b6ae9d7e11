import { competition } from './checks/competition.ts'
import { governance } from './checks/governance.ts'
import { learning } from './checks/learning.ts'
import { money } from './checks/money.ts'
import { openness } from './checks/openness.ts'
import { purpose } from './checks/purpose.ts'
import { time } from './checks/time.ts'
import type { Guideline } from './guideline.ts'

/** The forty checks, theme by theme. */
export const guidelines: readonly Guideline[] = [
  ...purpose,
  ...time,
  ...money,
  ...competition,
  ...openness,
  ...governance,
  ...learning,
]
