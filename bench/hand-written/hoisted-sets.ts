/** Sets that a module makes once and its predicates share. */
export function hoistedSets() {
  const names = new Map<string, string>()
  return {
    nameOf: (values: readonly string[]): string => {
      const key = JSON.stringify(values.toSorted())
      const name = names.get(key) ?? `set${names.size}`
      names.set(key, name)
      return name
    },
    declarations: () =>
      Array.from(names, ([values, name]) => `const ${name} = new Set(${values})`).join('\n'),
  }
}
