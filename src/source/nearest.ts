import { closest, distance } from 'fastest-levenshtein'

/** What was meant by a name that nobody knows, if anything comes near. */
export function nearest(found: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined
  const near = closest(found, [...known])
  return distance(found, near) <= Math.max(2, found.length / 3) ? near : undefined
}

/** The end of a complaint about a name: a guess, or what is known, at most `most` of it. */
export function whatIsKnown(found: string, known: readonly string[], most = 12): string {
  const near = nearest(found, known)
  if (near !== undefined) return `: did you mean \`${near}\`?`
  return known.length === 0 || most === 0 ? '' : `; these are: ${shortened(known, most)}`
}

/** The first of many, and that there are more. */
export const shortened = (names: readonly string[], most = 12): string =>
  names.length > most ? `${names.slice(0, most).join(', ')}, ...` : names.join(', ')
