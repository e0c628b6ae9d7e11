// Breaks the law on purpose, one spot at a time, and asks whether some case notices. `npm run mutate -- wto.trims wto.scm`
// breaks what has an id that begins so; without an id it breaks everything, which takes about an hour.
// What survives for a good reason stands in docs/mutation.yaml; anything else makes it fail.
import { fileURLToPath } from 'node:url'
import { readRules } from '../src/node/read-rules.ts'
import { readExplained } from './mutation/explained.ts'
import { mutantsOf, nameOf } from './mutation/mutants.ts'
import { benchOf, isNoticed } from './mutation/noticed.ts'

const prefixes = process.argv.slice(2)
const { rulebook, cases } = await readRules(fileURLToPath(new URL('../rules', import.meta.url)))
const bench = benchOf(
  rulebook,
  cases.flatMap((file) => file.cases),
)
const explained = await readExplained()
const mutants = mutantsOf(rulebook, bench.graph).filter(
  ({ id }) => prefixes.length === 0 || prefixes.some((prefix) => id.startsWith(prefix)),
)
let [noticed, known] = [0, 0]
for (const mutant of mutants) {
  if (isNoticed(mutant, bench)) {
    noticed++
    if (explained.has(nameOf(mutant)))
      process.stdout.write(`explained, but noticed: ${nameOf(mutant)}\n`)
  } else if (explained.has(nameOf(mutant))) known++
  else process.stdout.write(`survives: ${nameOf(mutant)}\n`)
}
process.stdout.write(
  `${noticed} of ${mutants.length} mutants are noticed by some case; ${known} survive for a stated reason\n`,
)
if (noticed + known < mutants.length) process.exitCode = 1
