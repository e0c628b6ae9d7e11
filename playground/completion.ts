import type { CompletionContext, CompletionResult } from '@codemirror/autocomplete'
import { recordFacts } from '../src/measure/generated/facts.ts'
import { knownKeys } from '../src/measure/validate.ts'

/** Keys that fit where the cursor is, and the values that a key may take, with the question that each answers. */
export function complete(context: CompletionContext): CompletionResult | null {
  const line = context.state.doc.lineAt(context.pos)
  const before = line.text.slice(0, context.pos - line.from)
  const [, indent = '', dash = '', key, typed = ''] =
    /^(\s*)(- )?(?:([\w-]+): )?([\w-]*)$/.exec(before) ?? []
  if (typed === '' && !context.explicit && key === undefined) return null
  const parents = pathAt(context, line.number, indent.length + dash.length)
  const from = context.pos - typed.length
  return key === undefined ? keysIn(parents, from) : valuesOf([...parents, key], from)
}

function keysIn(parents: readonly string[], from: number): CompletionResult | null {
  // Rows of a list have the keys of their items.
  const keys = [...knownKeys(parents), ...knownKeys([...parents, 0])]
  if (keys.length === 0) return null
  return {
    from,
    options: keys.map((label) => ({
      label,
      apply: `${label}: `,
      type: 'property',
      info: factAt([...parents, label])?.ask ?? '',
    })),
  }
}

function valuesOf(path: readonly string[], from: number): CompletionResult | null {
  const fact = factAt(path)
  if (fact === undefined) return null
  const values = fact.type === 'flag' ? ['true', 'false'] : (fact.values ?? [])
  return values.length === 0
    ? null
    : { from, options: values.map((label) => ({ label, type: 'enum' })) }
}

const factAt = (path: readonly string[]) => recordFacts.find((f) => f.id === path.join('.'))

/** The keys above a line, by indentation. */
function pathAt(context: CompletionContext, number: number, column: number): string[] {
  const path: string[] = []
  let level = column
  for (let n = number - 1; n > 0 && level > 0; n--) {
    const [, indent = '', dash = '', key] =
      /^(\s*)(- )?([\w-]+):/.exec(context.state.doc.line(n).text) ?? []
    const at = indent.length + dash.length
    if (key === undefined || at >= level) continue
    path.unshift(key)
    level = at
  }
  return path
}
