import { whatIsKnown } from '../source/nearest.ts'
import { exit, isUsageError } from './io.ts'
import type { Io } from './io.ts'
import { version } from './version.ts'

export interface Command {
  readonly usage: string
  readonly about: string
  /** A command is loaded when it is run: starting up is most of what a short command costs. */
  readonly load: () => Promise<(args: readonly string[], io: Io) => Promise<number>>
}

/** What chooses the law, in this order everywhere. */
const law =
  '[--as-of DATE] [--towards ISO3] [--instrument ID,..] [--reading NAME=POSITION] [--rules DIR] [--pack DIR]'
const pages = '[--format text|json|markdown]'
const sources = 'gta|eu-state-aid|us-programs|scm-notification'

export const commands: Readonly<Record<string, Command>> = {
  validate: {
    usage: '<files|patterns|->',
    about: 'check that records are well formed',
    load: async () => (await import('./validate.ts')).validate,
  },
  check: {
    usage: `<files|patterns|-> ${law} [--scenario ID|FILE,..] [--format text|json|markdown|sarif|junit|github|csv|html] [--ledger] [--fail-on conflict|constraint|undetermined|never] [--baseline FILE | --write-baseline FILE] [--allow-empty]`,
    about: 'read measures against trade law',
    load: async () => (await import('./check.ts')).check,
  },
  explain: {
    usage: `<file> <provision> ${law}`,
    about: 'the whole argument of one provision',
    load: async () => (await import('./explain.ts')).explain,
  },
  questions: {
    usage: `<file> [--interactive] ${law} ${pages}`,
    about: 'what to find out next, most decisive first',
    load: async () => (await import('./questions.ts')).questions,
  },
  redesign: {
    usage: `<file> [--bound 1..4] ${law} ${pages}`,
    about: 'the smallest changes that clear the conflicts, and known other routes',
    load: async () => (await import('./redesign.ts')).redesign,
  },
  readings: {
    usage: `<file> ${law} ${pages}`,
    about: 'which findings depend on contested readings of the law',
    load: async () => (await import('./readings.ts')).readings,
  },
  binding: {
    usage: `<file> | <data set> --summary [--from SOURCE | --mapping FILE] ${law} ${pages}`,
    about: 'which rules bind in earnest: binding, conditional, slack or silent',
    load: async () => (await import('./binding.ts')).binding,
  },
  compare: {
    usage: `<file> [--scenario ID|FILE | --between A,B | --at DATE,DATE] ${law} ${pages}`,
    about: 'a measure under a reform, between agreements, or on two days',
    load: async () => (await import('./compare.ts')).compare,
  },
  space: {
    usage:
      '<ISO3,..> [--as-of DATE | --at DATE,..] [--towards ISO3] [--instrument ID,..] [--between A,B] [--by actor|instrument] [--family ID|GROUP,..] [--reading NAME=POSITION] [--rules DIR] [--pack DIR] [--format text|json|markdown|svg]',
    about:
      'families of measures by actor, date or agreement: open, conditional, closed; or between agreements',
    load: async () => (await import('./space.ts')).space,
  },
  programme: {
    usage: `<files|patterns> ${law} ${pages}`,
    about: 'the measures of one plan, judged together',
    load: async () => (await import('./programme.ts')).programme,
  },
  guidelines: {
    usage: `<files|patterns> ${pages}`,
    about: 'how well a policy is built: advice on design, apart from law',
    load: async () => (await import('./guidelines.ts')).guidelines,
  },
  law: {
    usage:
      'list | coverage | limbs [--format text|json|markdown] [--instrument ID,..] [--rules DIR] [--pack DIR] | show <provision> [--rules DIR] [--pack DIR] | lint [DIR] | test [DIR] | scenarios',
    about: 'the rulebook itself',
    load: async () => (await import('./law.ts')).law,
  },
  import: {
    usage: `<${sources}|csv> <file> [--mapping FILE] [--out FILE] [--format yaml|ndjson] [--as-of DATE] [--unchecked]`,
    about: 'read records from public data sets, or from a table with a mapping file',
    load: async () => (await import('./import.ts')).importTable,
  },
  batch: {
    usage: `<in> <out> [--from ${sources}] [--mapping FILE] ${law}`,
    about: 'check many records: NDJSON, Parquet, YAML or a table in; NDJSON, CSV or Parquet out',
    load: async () => (await import('./batch.ts')).batch,
  },
  init: {
    usage: '[FOLDER]',
    about: 'write a commented starter measure, the configuration and a workflow',
    load: async () => (await import('./init.ts')).init,
  },
  facts: {
    usage: '[WORD ..]',
    about: 'what a record can state, and with which words',
    load: async () => (await import('./facts.ts')).facts,
  },
  schema: {
    usage: '',
    about: 'JSON Schema of the record, for editors',
    load: async () => (await import('./schema.ts')).schema,
  },
}

/** Runs a command line and says how it ended. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = args
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    const { help } = await import('./help.ts')
    io.out(help(commands, io.layout))
    return name === undefined ? exit.usage : exit.ok
  }
  if (name === '--version' || name === '-v') {
    io.out(`${version()}\n`)
    return exit.ok
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command === undefined) return wrongUse(unknownCommand(name), io)
  if (rest.includes('--help') || rest.includes('-h')) {
    const { helpOn } = await import('./help.ts')
    io.out(helpOn(name, command, io.layout))
    return exit.ok
  }
  try {
    const start = await command.load()
    return await start(rest, io)
  } catch (error) {
    if (isUsageError(error)) return wrongUse(error.message, io)
    return wrongUse(
      `this is a defect of policyspace, please report it: ${(error as Error).message}`,
      io,
    )
  }
}

const unknownCommand = (name: string) =>
  `no command is called \`${name}\`${whatIsKnown(name, Object.keys(commands))}`

function wrongUse(message: string, io: Io): number {
  io.err(`policyspace: ${message}\n`)
  return exit.usage
}
