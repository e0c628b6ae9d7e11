import { resolve } from 'node:path'

/** Where the benchmark puts what it makes: not in the repository. Bench commands run from its root. */
export const cache = resolve('.cache/bench')
