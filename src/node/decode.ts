/** Bytes as text, or why they are none and where. */
export type Decoded =
  | { readonly text: string }
  | { readonly reason: string; readonly line: number; readonly column: number }

/** Reads UTF-8 strictly: a letter that is lost in silence would be lost in the report too. */
export function decode(bytes: Uint8Array): Decoded {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return { reason: 'the file is UTF-16: save it as UTF-8', line: 1, column: 1 }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch {
    const before = new TextDecoder().decode(bytes).split('\ufffd', 1)[0] ?? ''
    const lines = before.split('\n')
    const reason = bytes.includes(0)
      ? 'the file is no text'
      : 'here stands a letter that is no UTF-8: save the file as UTF-8'
    return { reason, line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
  }
}
