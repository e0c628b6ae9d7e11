import type { Verdict } from '../condition/block.ts'
import { statusOf } from '../finding/status.ts'
import type { Grounds, Status } from '../finding/status.ts'
import type { LinkedProvision } from '../law/link.ts'
import type { View } from '../law/link-provision.ts'
import type { Applied } from './apply.ts'
import { isRaisedOn } from './raised.ts'

/** Out of force nothing else is asked. */
const lapsed: Judged = {
  status: 'out-of-force',
  onRecord: 'not-met',
  scope: 'undetermined',
}

/** What the table says of a provision on one row. */
export interface Judged {
  readonly status: Status
  readonly onRecord: Verdict
  readonly scope: Verdict
}

/** Reads status and record off the table. Findings and ledger ask alike: a row is judged once. */
export function judge(
  applied: Applied,
  linked: LinkedProvision,
  { view, row }: { view: View; row: number },
): Judged {
  const known = applied.judged.get(view) ?? []
  applied.judged.set(view, known)
  return (known[row] ??= judgeRow(applied, linked, { view, row }))
}

function judgeRow(
  applied: Applied,
  linked: LinkedProvision,
  { view, row }: { view: View; row: number },
): Judged {
  const { says } = applied
  if (says(view.inForce, row) === 'not-met') return lapsed
  const grounds = new GroundsOnRow(applied, linked, { view, row })
  return { status: statusOf(grounds), onRecord: says(view.record, row), scope: grounds.scope }
}

/** What a status is read off, each looked up when it is asked for: mostly the first few settle it. */
class GroundsOnRow implements Grounds {
  private readonly applied: Applied
  private readonly linked: LinkedProvision
  private readonly at: { readonly view: View; readonly row: number }

  constructor(applied: Applied, linked: LinkedProvision, at: { view: View; row: number }) {
    this.applied = applied
    this.linked = linked
    this.at = at
  }

  get inForce() {
    return this.says('inForce')
  }

  get scope() {
    return this.says('scope')
  }

  get known() {
    return this.says('known')
  }

  get primaFacie() {
    return this.says('primaFacie')
  }

  get test() {
    return this.says('test')
  }

  get raised() {
    return isRaisedOn(this.applied, this.linked, this.at)
  }

  get defended() {
    return this.says('defended') === 'met'
  }

  private says(node: 'inForce' | 'scope' | 'known' | 'primaFacie' | 'test' | 'defended') {
    return this.applied.says(this.at.view[node], this.at.row)
  }
}
