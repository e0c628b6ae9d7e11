import { packed } from './bundled.ts'
import type { Law } from './link.ts'
import { unpackLaw } from './pack.ts'

const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined
  return () => (made ??= make())
}

/** The law that ships with the package, linked when it was built. */
export const bundledLaw: () => Law = once(() => unpackLaw(packed()))
