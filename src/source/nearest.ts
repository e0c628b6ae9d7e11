import { closestMatch } from 'leven'

/** What was meant by a name that nobody knows, if anything comes near. */
export const nearest = (found: string, known: readonly string[]): string | undefined =>
  closestMatch(found, [...known], { maxDistance: Math.max(2, Math.floor(found.length / 3)) })

/** The end of a complaint about a name: a guess, or what is known, at most `most` of it. */
export function whatIsKnown(found: string, known: readonly string[], most = 12): string {
  const near = nearest(found, known)
  if (near !== undefined) return `: did you mean \`${near}\`?`
  return known.length === 0 || most === 0 ? '' : `; these are: ${shortened(known, most)}`
}

/** The first of many, and that there are more. */
export const shortened = (names: readonly string[], most = 12): string =>
  names.length > most ? `${names.slice(0, most).join(', ')}, ...` : names.join(', ')
