import { parseCondition } from '../../src/condition/expression.ts'
import type { Expression } from '../../src/condition/expression.ts'
import { tableBuilder } from '../../src/condition/build-table.ts'
import type { TableBuilder } from '../../src/condition/build-table.ts'
import type { NodeId } from '../../src/condition/table.ts'
import type { Catalogue } from '../../src/facts/fact.ts'
import type { Shape } from '../../src/facts/shape.ts'
import { catalogueOf, marked } from '../../src/measure/describe.ts'
import { jsonLogic } from '../workload/json-logic.ts'
import type { Rule } from '../workload/rules.ts'
import { declaredRecord } from '../workload/schema.ts'
import type { Compiled } from './judge.ts'

/** The workload's schema and rules, ready to judge. */
export function compile(rules: readonly Rule[]): Compiled {
  const catalogue = catalogueOf(marked(declaredRecord()), [])
  const builder = tableBuilder()
  const nodes: NodeId[] = []
  const ruleNodes: NodeId[] = []
  for (const rule of rules) {
    const elements = Object.values(rule.elements).map((element) =>
      link(builder, read(jsonLogic(element), catalogue)),
    )
    const whole = builder.all(elements, 'record')
    nodes.push(...elements, whole)
    ruleNodes.push(whole)
  }
  return { table: builder.finish(), nodes, ruleNodes }
}

function read(condition: object, catalogue: Catalogue): Expression {
  const { expression, diagnostics } = parseCondition(condition, {
    catalogue,
    parameterType: () => undefined,
  })
  if (expression === undefined) throw new Error(diagnostics.map((d) => d.message).join('\n'))
  return expression
}

function link(builder: TableBuilder, expression: Expression): NodeId {
  if (expression.kind === 'atom') return builder.atom(expression.atom, 'record')
  if (expression.kind === 'not') return builder.not(link(builder, expression.of))
  const parts = expression.of.map((part) => link(builder, part))
  return expression.kind === 'and' ? builder.all(parts, 'record') : builder.any(parts, 'record')
}

/** What a record of the workload must look like. */
export const shapeOf = (): Shape => marked(declaredRecord()) as unknown as Shape
