import { jurisdictionNames } from './jurisdiction-names.ts'

/** Whose measure it is, as a data set names it. */
export type Named =
  | { readonly member: string; readonly part?: string }
  | { readonly group: string }
  | undefined

const codes = new Map(
  Object.entries(jurisdictionNames).flatMap(([code, names]) =>
    [code, ...names].map((name) => [plain(name), code] as const),
  ),
)

/** Unions that are bound by no WTO agreement themselves: their members are. */
const groups = new Set(
  ['SACU', 'MERCOSUR', 'Eurasian Economic Union', 'EAEU', 'GCC', 'ECOWAS', 'CARICOM', 'EFTA'].map(
    plain,
  ),
)

/** Reads `Japan`, `JPN`, `United States of America/State of Vermont`, `China (Guangdong Province)`. */
export function memberNamed(name: string): Named {
  const whole = codes.get(plain(name))
  if (whole !== undefined) return { member: whole }
  if (groups.has(plain(name))) return { group: name }
  const [, state = '', slashed, bracketed] = /^([^/(]+?)\s*(?:\/\s*(.+)|\((.+)\))$/.exec(name) ?? []
  const member = codes.get(plain(state))
  const part = slashed ?? bracketed
  return member === undefined || part === undefined ? undefined : { member, part }
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/^the /, '')
    .trim()
}
