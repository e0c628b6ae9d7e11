/** A name as SQL writes it: facts have dots and dashes. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** A text as SQL writes it. */
export const text = (value: string): string => `'${value.replaceAll("'", "''")}'`
