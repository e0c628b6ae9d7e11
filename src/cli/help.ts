import { wrap } from '../render/layout.ts'
import type { Layout } from '../render/layout.ts'
import { aboutOption } from './arguments.ts'
import type { Command } from './run.ts'

/** What the command can do: every command with what it is for, and how it ends. */
export function help(commands: Readonly<Record<string, Command>>, layout: Layout): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length))
  const lines = Object.entries(commands).map(([name, { about }]) =>
    wrap(about, layout, `  policyspace ${name.padEnd(width)}  `),
  )
  return `policyspace: reads industrial-policy measures against trade law

${lines.join('\n')}

${wrap(hint, layout)}
${wrap(ending, layout)}
`
}

/** How one command is called, and what its options mean. */
export function helpOn(name: string, { usage, about }: Command, layout: Layout): string {
  // What stands in brackets stays on one line.
  const joined = usage.replace(/\[[^\]]*\]/g, (group) => group.replaceAll(' ', joint))
  const call = wrap(joined, layout, `policyspace ${name} `).replaceAll(joint, ' ').trimEnd()
  const options = [...new Set(usage.match(/(?<=--)[a-z-]+/g) ?? [])].map((option) =>
    wrap(aboutOption(option), layout, `  --${option.padEnd(15)} `),
  )
  return (
    [call, wrap(about, layout), ...(options.length === 0 ? [] : ['', ...options])].join('\n') + '\n'
  )
}

/** Stands for a space at which no line may end. No usage holds it. */
const joint = '\ue000'

const hint =
  '`policyspace COMMAND --help` tells what it takes; `policyspace init` is a good beginning.'
const ending =
  'Exit: 0 nothing at or above --fail-on (default conflict; findings fail `check` alone), 1 findings or invalid records, 2 wrong use or unreadable rules.'
