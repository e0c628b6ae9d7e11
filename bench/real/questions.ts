import type { RulesLogic } from 'json-logic-js'
import { tableBuilder } from '../../src/condition/build-table.ts'
import { factsOf, parseCondition } from '../../src/condition/expression.ts'
import type { NodeId, Table } from '../../src/condition/table.ts'
import type { Fact, Grain } from '../../src/facts/fact.ts'
import { linkCondition } from '../../src/law/link-conditions.ts'
import type { Law } from '../../src/law/link.ts'
import { valuesOf } from '../../src/law/rulebook.ts'

/** A test of an element as the rules have it, judged on rows of one grain. */
export interface Question {
  readonly condition: RulesLogic
  readonly grain: Grain
  readonly node: NodeId
  /** What it reads. */
  readonly facts: readonly Fact[]
}

/** Every test of the real rulebook, as it is written and as a table. */
export interface Questions {
  readonly all: readonly Question[]
  readonly table: Table
}

/** All that the law tests. Tests against dated values are left out: json-logic-js has none. */
export function questionsOf({ rulebook, catalogue, provisions }: Law): Questions {
  const table = tableBuilder()
  const reader = { catalogue, values: valuesOf(rulebook), diagnostics: [] }
  const linker = { table, reader, parsed: new Map() }
  const all = provisions.flatMap(({ provision: { each, elements } }) => {
    const grain: Grain = each ?? 'record'
    return Object.values(elements).flatMap(({ test }): readonly Question[] => {
      if (test === undefined || JSON.stringify(test).includes('"param"')) return []
      const node = linkCondition(linker, test, { grain, path: [], close: undefined })
      const { expression } = parseCondition(test, { catalogue, parameterType: () => undefined })
      const facts = expression === undefined ? [] : factsOf(expression)
      return [{ condition: test as RulesLogic, grain, node, facts }]
    })
  })
  return { all, table: table.finish() }
}
