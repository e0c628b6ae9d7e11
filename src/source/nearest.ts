import { closestMatch } from 'leven'

/** What was meant by a name that nobody knows, if anything comes near. */
export function nearest(found: string, known: readonly string[]): string | undefined {
  const name = found.toLowerCase().replace(/[\s_]+/g, '-')
  return closestMatch(name, [...known], { maxDistance: Math.max(2, Math.floor(name.length / 3)) })
}

/** The names that share a word with one that nobody knows. */
export function kindred(found: string, known: readonly string[]): readonly string[] {
  const words = wordsOf(found)
  return known.filter((name) => wordsOf(name).some((word) => words.includes(word)))
}

/** The names that are explained with all the words of one that nobody knows. */
export function meaning(
  found: string,
  known: readonly string[],
  means: Readonly<Record<string, string>>,
): readonly string[] {
  const words = wordsOf(found)
  return known.filter((name) => {
    const explained = wordsOf(means[name] ?? '')
    return words.length > 0 && words.every((word) => explained.includes(word))
  })
}

/** Words that tell something: `of` and `to` do not. */
const wordsOf = (name: string) =>
  name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 2)

/** The end of a complaint about a name: a guess, or what is known, at most `most` of it. */
export function whatIsKnown(found: string, known: readonly string[], most = 12): string {
  const near = nearest(found, known)
  if (near !== undefined) return `: did you mean \`${near}\`?`
  return known.length === 0 || most === 0 ? '' : `; these are: ${shortened(known, most)}`
}

/** The first of many, and that there are more. */
export const shortened = (names: readonly string[], most = 12): string =>
  names.length > most ? `${names.slice(0, most).join(', ')}, ...` : names.join(', ')
