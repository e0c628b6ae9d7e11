/**
 * The same text as the engine keeps it for keys of objects. A `Map` finds such a key by identity; one that was cut
 * out of another text is compared letter by letter each time.
 */
export const interned = (text: string): string => Object.keys({ [text]: true })[0] ?? text
