import type { Report } from '../finding/types.ts'

/** The ledger as a table: every provision considered and where it stands. */
export function renderLedger({ ledger }: Report): string {
  const wide = Math.max(0, ...ledger.map(({ provision }) => provision.length))
  return ledger
    .map(({ provision, status, rows }) => {
      const several =
        rows !== undefined && rows.length > 1 ? ` (${rows.map((r) => r.status).join(', ')})` : ''
      return `${provision.padEnd(wide)}  ${status}${several}\n`
    })
    .join('')
}
