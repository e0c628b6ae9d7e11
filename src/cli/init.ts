import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readArguments, requireNoMore } from './arguments.ts'
import { configName } from './config.ts'
import { UsageError, exit } from './io.ts'
import type { Io } from './io.ts'
import { version } from './version.ts'

const measure = `# yaml-language-server: $schema=../measure.schema.json
# A measure: the government act that is read against trade law. What is absent is unknown; \`false\`, \`none\` or \`[]\`
# says known-not. Begin with these lines: every further fact sharpens the answer.
id: battery-grants
title: Grants for battery cell plants
actor:
  member: USA # ISO 3166-1 alpha-3, or EU
  level: central # central | sub-central | local | supranational
type: grant # routes and labels; it proves nothing
support:
  form: grant # how the advantage is given
  provider: government
conditions: # all conditions; \`[]\` says that there are none
  - kind: production-site # another kind, another law: origin, value-added, export, ...
    bite: advantage # mandatory | advantage | voluntary
    attaches-to: support
    favours: neither # domestic | regional | neither
# What else could be known: \`policyspace questions measures/battery-grants.measure.yaml\` asks for it, most decisive first.
`

const config = `# What the measures of this repository are checked with. The command line prevails over it.
paths: ['measures/**/*.measure.yaml']
as-of: '${new Date().toISOString().slice(0, 10)}' # the date of the law applied
fail-on: conflict # conflict | constraint | undetermined | never
# towards: JPN
# instruments: [wto, cptpp]
# readings: { public-body: control }
# baseline: policyspace-baseline.json
# packs: [agreements/]
`

const workflow = (pinned: string) => `name: policyspace
on: [push, pull_request]
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with: { node-version: 20 }
      - run: npx --yes policyspace@${pinned} check --format github
`

/** `policyspace init`: a commented starter measure, the configuration, a workflow. Nothing is overwritten. */
export async function init(args: readonly string[], io: Io): Promise<number> {
  const { positionals } = readArguments(args, [])
  requireNoMore(positionals, 1)
  const [folder = '.'] = positionals
  const { schemaText } = await import('./schema.ts')
  const files: readonly (readonly [string, string])[] = [
    ['measures/battery-grants.measure.yaml', measure],
    [configName, config],
    ['measure.schema.json', await schemaText()],
    ['.github/workflows/policyspace.yml', workflow(version())],
  ]
  for (const [name, text] of files) {
    const file = join(folder, name)
    if (existsSync(file)) {
      io.out(`kept     ${file}\n`)
      continue
    }
    try {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      throw new UsageError(`\`${file}\` cannot be written (${code})`)
    }
    io.out(`written  ${file}\n`)
  }
  io.out(`Next: policyspace check${folder === '.' ? '' : ` (in ${folder})`}\n`)
  return exit.ok
}
