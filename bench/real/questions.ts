import type { RulesLogic } from 'json-logic-js'
import { tableBuilder } from '../../src/condition/build-table.ts'
import { factsOf, parseCondition } from '../../src/condition/expression.ts'
import type { NodeId, Table } from '../../src/condition/table.ts'
import type { Catalogue, Fact, Grain } from '../../src/facts/fact.ts'
import { linkCondition } from '../../src/law/link-conditions.ts'
import { catalogueFor, valuesOf } from '../../src/law/rulebook.ts'
import type { Rulebook } from '../../src/law/rulebook.ts'
import { readRules } from '../../src/node/read-rules.ts'

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
  readonly rulebook: Rulebook
  readonly catalogue: Catalogue
  readonly all: readonly Question[]
  readonly table: Table
}

/** Reads the rulebook. Tests against dated values are left out: json-logic-js has none. */
export async function readQuestions(): Promise<Questions> {
  // Bench commands run from the repository's root.
  const { rulebook, diagnostics } = await readRules('rules')
  const catalogue = catalogueFor(rulebook)
  const table = tableBuilder()
  const reader = { catalogue, values: valuesOf(rulebook), diagnostics: [...diagnostics] }
  const linker = { table, reader, parsed: new Map() }
  const provisions = rulebook.instruments.flatMap(({ articles }) =>
    articles.flatMap(({ article }) => article.provisions),
  )
  const all = provisions.flatMap(({ each, elements }) => {
    const grain: Grain = each ?? 'record'
    return Object.values(elements).flatMap(({ test }): readonly Question[] => {
      if (test === undefined || JSON.stringify(test).includes('"param"')) return []
      const node = linkCondition(linker, test, { grain, path: [], close: undefined })
      const { expression } = parseCondition(test, { catalogue, parameterType: () => undefined })
      const facts = expression === undefined ? [] : factsOf(expression)
      return [{ condition: test as RulesLogic, grain, node, facts }]
    })
  })
  return { rulebook, catalogue, all, table: table.finish() }
}
