/** A record to begin with. */
export interface Example {
  readonly id: string
  readonly title: string
  readonly asOf: string
  readonly text: string
}

/** Put in when the page is built, from `fixtures/`. */
declare const EXAMPLES: readonly Example[]

export const examples: readonly Example[] = EXAMPLES
