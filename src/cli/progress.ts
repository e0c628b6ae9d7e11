/** How far a long run is: one line that is written over, and only where a person looks on. */
export function progressOn(what: string): { readonly step: () => void; readonly end: () => void } {
  const { stderr } = process
  if (stderr.isTTY !== true) return { step: () => {}, end: () => {} }
  let done = 0
  let shown = 0
  return {
    step: () => {
      done++
      const now = Date.now()
      if (now - shown < 200) return
      shown = now
      stderr.write(`\r${done} ${what}`)
    },
    end: () => void stderr.write('\r\u001b[K'),
  }
}
