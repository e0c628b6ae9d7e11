import type { PackedLaw } from './pack.ts'
export const packed = (): PackedLaw => JSON.parse('{}') as PackedLaw
