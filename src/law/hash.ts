/** A short, stable fingerprint of plain data: 64 bits of FNV-1a in hexadecimal. Not for secrets. */
export function fingerprint(value: unknown): string {
  const text = JSON.stringify(value)
  let low = 0x811c9dc5
  let high = 0x01000193
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    low = Math.imul(low ^ unit, 0x01000193)
    high = Math.imul(high ^ (unit + i), 0x85ebca6b)
  }
  return [low, high].map((n) => (n >>> 0).toString(16).padStart(8, '0')).join('')
}
