/** What the page shows: all of it fits into the address, so that a link is the whole of it. */
export interface State {
  readonly text: string
  readonly asOf: string
  readonly towards: string
  readonly instrument: string
  readonly scenario: string
  readonly reading: string
}

/** The state as a fragment of an address, packed. */
export async function toFragment(state: State): Promise<string> {
  const stream = new Blob([JSON.stringify(state)])
    .stream()
    .pipeThrough(new CompressionStream('deflate-raw'))
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer())
  return btoa(Array.from(bytes, (b) => String.fromCharCode(b)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

/** The state out of a fragment; nothing, if it holds none. */
export async function fromFragment(fragment: string): Promise<State | undefined> {
  try {
    const text = atob(fragment.replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(text, (c) => c.charCodeAt(0))
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
    const state = JSON.parse(await new Response(stream).text()) as Partial<State>
    return typeof state.text === 'string' && typeof state.asOf === 'string'
      ? (state as State)
      : undefined
  } catch {
    return undefined
  }
}
