import type { FindingKind } from '../finding/types.ts'

/** The kinds of findings, the gravest first. */
export const kinds = ['conflict', 'constraint', 'flexibility'] as const

/** A kind as one speaks of so many of it. */
export const kindWord = (kind: FindingKind, n: number): string =>
  n === 1 ? kind : kind === 'flexibility' ? 'flexibilities' : `${kind}s`
