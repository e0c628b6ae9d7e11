// The types of `policyspace/law/<instrument>` and `policyspace/law/head`: made by the build, one module each.
import type { LawHead, LawPack } from './law/compose.ts'

/** Of `policyspace/law/head`. */
export declare const head: LawHead
/** Of every other. */
export declare const pack: LawPack
