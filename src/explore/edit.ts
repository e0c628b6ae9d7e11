import type { Measure } from '../measure/schema/measure.ts'
import type { Path } from '../source/diagnostic.ts'

/** One change of a record: a value to write at a path, or the removal of what stands there. */
export type Edit =
  | { readonly path: Path; readonly to: unknown }
  | { readonly path: Path; readonly remove: true }

/** The record with the changes made; the one given stays as it is. Later positions of a list are removed first. */
export function edited(measure: Measure, edits: readonly Edit[]): Measure {
  const writes = edits.filter((edit) => 'to' in edit)
  // Two moves may take the same row away.
  const removals = [
    ...new Map(
      edits.filter((edit) => 'remove' in edit).map((edit) => [edit.path.join('.'), edit]),
    ).values(),
  ].toSorted((a, b) => (positionOf(b) ?? 0) - (positionOf(a) ?? 0))
  return [...writes, ...removals].reduce<unknown>(
    (record, edit) => withEdit(record, edit.path, edit),
    measure,
  ) as Measure
}

const positionOf = ({ path }: Edit): number | undefined => {
  const last = path.at(-1)
  return typeof last === 'number' ? last : undefined
}

function withEdit(holder: unknown, [key, ...rest]: Path, edit: Edit): unknown {
  if (key === undefined) return 'to' in edit ? edit.to : undefined
  if (typeof key === 'number') {
    const items = Array.isArray(holder) ? (holder as readonly unknown[]) : []
    if (rest.length === 0 && 'remove' in edit) return items.filter((_, i) => i !== key)
    return items.map((item, i) => (i === key ? withEdit(item, rest, edit) : item))
  }
  const object = (holder ?? {}) as Readonly<Record<string, unknown>>
  if (rest.length === 0 && 'remove' in edit) {
    const { [key]: _, ...others } = object
    return others
  }
  return { ...object, [key]: withEdit(object[key], rest, edit) }
}
