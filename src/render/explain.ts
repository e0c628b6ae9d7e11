import type { Argument, ElementFinding, Report } from '../finding/types.ts'
import { pathText } from '../source/diagnostic.ts'
import { comesTo, missingText, paint, sign, valueText, wording, wrap } from './layout.ts'
import type { Layout } from './layout.ts'

/** A whole argument, down to the facts. What has been explained once is named, not repeated. */
export function renderArgument(root: Argument, args: Report['arguments'], layout: Layout): string {
  const told = new Set<string>()
  const tell = (argument: Argument, depth: number): readonly string[] => {
    const lead = '  '.repeat(depth)
    const headline = `${sign(argument.verdict)} ${argument.citation}: ${argument.verdict}`
    if (told.has(argument.id)) return [`${lead}${headline} (see above)`]
    told.add(argument.id)
    return [
      `${lead}${paint(layout, 'bold', headline)}`,
      ...argument.elements.flatMap((element) => tellElement(element, depth + 1)),
    ]
  }
  const tellElement = (element: ElementFinding, depth: number): readonly string[] => {
    const lead = '  '.repeat(depth)
    const at = element.pinpoint === undefined ? '' : ` [${element.pinpoint}]`
    const see = (element.see ?? []).flatMap((id) => args[id] ?? [])
    return [
      wrap(
        `${wording(element)}${at}: ${comesTo(element)}`,
        layout,
        `${lead}${sign(comesTo(element))} `,
      ),
      ...see.flatMap((argument) => tell(argument, depth + 1)),
      ...(see.length > 0 ? [] : leaves(element, `${lead}    `)),
    ]
  }
  const leaves = ({ facts, missing }: ElementFinding, lead: string): readonly string[] => [
    ...facts.map((f) =>
      wrap(
        `${f.path === undefined ? f.fact : pathText(f.path)} = ${valueText(f.value)}${f.by === undefined ? '' : ` (${f.by}: ${f.basis ?? ''})`}`,
        layout,
        lead,
      ),
    ),
    ...missing.map((m) => wrap(missingText(m), layout, lead)),
  ]
  return `${tell(root, 0).join('\n')}\n`
}
