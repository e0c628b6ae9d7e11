import * as z from 'zod'
import { memberCode } from '../facts/member.ts'

const words = z.string().min(1)
const code = z.string().regex(memberCode)
const sure = z.enum(['confirmed', 'two-sources', 'one-source', 'memory']).optional()

const Listed = z.strictObject({
  member: code,
  name: words,
  from: z.iso.date(),
  until: z.iso.date().optional(),
  sure,
  note: words.optional(),
})

/** membership.yaml: who is a Member, and which status lists hold whom, with dates. */
export const Membership = z.strictObject({
  source: words,
  members: z.array(Listed),
  'least-developed': z.array(Listed),
  'annex-vii-b': z.array(
    z.strictObject({
      member: code,
      name: words,
      graduated: z.iso.date().nullable(),
      sure,
      note: words.optional(),
    }),
  ),
  unions: z
    .array(Listed.extend({ union: code, name: words.optional() }))
    .meta({ description: 'Who belongs to a union that is a party in its own name, and when.' })
    .optional(),
  acceding: z
    .array(z.strictObject({ member: code, name: words, since: z.int(), sure }))
    .meta({
      description: 'Governments that negotiate their accession, since the year of the application.',
    })
    .optional(),
  development: z.array(
    z.strictObject({
      member: code,
      status: z.enum(['developed', 'developing']),
      sure,
      note: words.optional(),
    }),
  ),
})
export type Membership = z.infer<typeof Membership>
