import { packed, parts } from './bundled.ts'
import type { Law } from './link.ts'
import { unpackLaw } from './unpack.ts'

let law: Law | undefined

/** The law that ships with the package, linked when it was built. */
export const bundledLaw = (): Law => (law ??= unpackLaw(packed(), parts))
