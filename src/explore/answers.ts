import { classCount, classifier, representatives } from '../condition/classes.ts'
import type { Column, Table } from '../condition/table.ts'
import type { Fact } from '../facts/fact.ts'
import { meanings } from '../measure/generated/meanings.ts'

/** What may stand in a record for a fact: one value for each class that the law tells apart. */
export interface Answer {
  readonly value: unknown
  /** As it is said in short: a code as it is written. */
  readonly says: string
  /** What the code means. */
  readonly means?: string
}

/** The answers to a fact that the law tells apart. Facts that no condition reads have none. */
export function answersTo(table: Table, fact: Fact): readonly Answer[] {
  const columns = table.columns.filter((c) => c.fact.id === fact.id && c.other === undefined)
  switch (fact.type) {
    case 'flag':
      return columns.length === 0 ? [] : [true, false].map((value) => flagAnswer(fact, value))
    case 'codes':
      return codesAnswers(fact, columns)
    case 'code':
      return codeAnswers(fact, columns)
    case 'number':
    case 'date':
      return lineAnswers(columns)
  }
}

const flagAnswer = ({ assessed }: Fact, value: boolean): Answer => ({
  value: assessed === true ? { finds: value, by: 'assumed', basis: 'assumed' } : value,
  says: value ? 'yes' : 'no',
})

/** `[]`, each member that a condition asks for, and all of them. */
function codesAnswers(fact: Fact, columns: readonly Column[]): readonly Answer[] {
  const members = [...new Set(columns.flatMap((c) => c.member ?? []))]
  if (members.length === 0) return []
  const sets = [[], ...members.map((m) => [m]), ...(members.length > 1 ? [members] : [])]
  return sets.map((set) => ({ value: set, says: namedSet(set), ...meaning(fact, set) }))
}

const namedSet = (set: readonly string[]) => (set.length > 1 ? 'all of them' : (set[0] ?? 'none'))

const meaning = ({ id }: Fact, [only, ...others]: readonly string[]) => {
  const means = only === undefined || others.length > 0 ? undefined : meanings()[id]?.[only]
  return means === undefined ? {} : { means }
}

/** Each code that a condition asks for, and one that none does. */
function codeAnswers(fact: Fact, columns: readonly Column[]): readonly Answer[] {
  const { values } = fact
  const asked = [...new Set(columns.flatMap((c) => c.classes.cuts as readonly string[]))]
  const other = values?.find((value) => !asked.includes(value))
  const codes = asked.filter((value) => values === undefined || values.includes(value))
  return [...codes, ...(other === undefined ? [] : [other])].map((value) => ({
    value,
    says: value,
    ...meaning(fact, [value]),
  }))
}

/** A value on each side of what the law compares with, and the value itself. */
function lineAnswers(columns: readonly Column[]): readonly Answer[] {
  const found = new Map<string, Answer>()
  for (const { classes, fact } of columns) {
    const values = representatives(classes, fact.type)
    const classify = classifier(classes)
    for (const value of values.slice(0, classCount(classes))) {
      const usable = fact.type !== 'date' || /^\d{4}-\d{2}-\d{2}$/.test(String(value))
      const isNumber = fact.type !== 'number' || Number(value) >= 0
      if (!usable || !isNumber || classify(value as number) < 0) continue
      found.set(String(value), { value, says: String(value) })
    }
  }
  return [...found.values()]
}
