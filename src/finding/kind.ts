import type { Verdict } from '../condition/block.ts'
import type { Head } from '../law/rulebook.ts'
import type { Status } from './status.ts'
import type { FindingKind } from './types.ts'

const silent: readonly Status[] = ['out-of-force', 'not-applicable', 'not-raised', 'not-encoded']

/**
 * Which kind of finding a constraint is on a row, if it is one at all. The kind follows the record: a prima facie
 * breach is a conflict although defences are open, unless the record excuses it. What asks for best endeavours is not
 * breached by a result.
 */
export function kindOfConstraint(
  { effect, soft }: Pick<Head, 'effect' | 'soft'>,
  { status, onRecord, scope }: { status: Status; onRecord: Verdict; scope: Verdict },
): FindingKind | undefined {
  if (silent.includes(status) || scope !== 'met') return undefined
  if (onRecord === 'met' && effect !== 'exposes' && soft !== true) return 'conflict'
  if (status !== 'not-established') return 'constraint'
  // A limit or duty that is respected is worth knowing; a prohibition that does not bite is not.
  return effect === 'limits' || effect === 'obliges' ? 'constraint' : undefined
}
