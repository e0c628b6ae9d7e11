import type { NumberRange } from '../facts/fact.ts'
import { derivedFacts, subtract } from './derive.ts'
import type { Measure } from './schema/measure.ts'

type Plain = Readonly<Record<string, unknown>>

/**
 * The record as rules read it: what is written, what is derived from it, and what the law adds (`law`, `reading`, what
 * is owed to whom a comparison puts at a disadvantage). Rows are its lists' items; nothing of one item is copied to
 * another.
 */
export function factRecord(measure: Measure, law: Plain, relations: Relations): Plain {
  let record: Plain = {
    ...measure,
    ...law,
    ...comparisonsOf(measure, relations),
    ...conditionsOf(measure, relations),
    ...servicesOf(measure),
    ...procurementOf(measure),
  }
  for (const { fact, minuend, subtrahend } of derivedFacts) {
    const [section = '', ...path] = fact.id.split('.')
    const held = record[section]
    const add = (holder: unknown) =>
      withDifference(holder, path.join('.'), {
        minuend: last(minuend),
        subtrahend: last(subtrahend),
      })
    if (Array.isArray(held)) record = { ...record, [section]: held.map(add) }
    else if (held !== undefined) record = { ...record, [section]: add(held) }
  }
  return record
}

/** What the law knows of the countries that rows name. */
export interface Relations {
  /** Made where there are comparisons: whether instruments are owed to whom one puts at a disadvantage. */
  readonly owedFor: () => (comparison: Comparison) => Plain
  /** Whether the counterpart is one of some countries. */
  readonly isWithin: (region: readonly string[] | undefined) => boolean
}

type Comparison = NonNullable<Measure['comparisons']>[number]

/** Comparisons, each with the instruments that are owed to whom it puts at a disadvantage. */
function comparisonsOf({ comparisons }: Measure, { owedFor }: Relations): Plain {
  if (comparisons === undefined) return {}
  const owed = owedFor()
  return { comparisons: comparisons.map((one) => ({ ...one, owed: owed(one) })) }
}

/** Conditions, each with whether what it favours is favoured in the counterpart too. */
const conditionsOf = ({ conditions }: Measure, { isWithin }: Relations): Plain =>
  conditions === undefined
    ? {}
    : {
        conditions: conditions.map((one) => ({ ...one, 'within-region': isWithin(one.region) })),
      }

/** Services, each with whether support is all that restricts it: an exception for subsidies clears nothing else. */
function servicesOf({ services, incomplete }: Measure): Plain {
  if (services === undefined) return {}
  const mayHoldMore = incomplete?.includes('services.restriction') === true
  return {
    services: services.map((service) => {
      const { restriction } = service
      if (restriction === undefined) return service
      const alone = restriction.length === 1 && restriction[0] === 'subsidy'
      return alone && mayHoldMore ? service : { ...service, 'subsidy-alone': alone }
    }),
  }
}

/** The agreements on government procurement are among those under which it is covered, or none of them is. */
function procurementOf({ procurement, incomplete }: Measure): Plain {
  const under = procurement?.['covered-under']
  const isOpen = incomplete?.includes('procurement.covered-under') === true
  if (under === undefined || isOpen || procurement?.covered !== undefined) return {}
  const covered = under.some((instrument) => /(^|\.)gpa/.test(instrument))
  return { procurement: { ...procurement, covered } }
}

const last = (id: string) => id.split('.').slice(1).join('.')

function withDifference(
  holder: unknown,
  name: string,
  { minuend, subtrahend }: { minuend: string; subtrahend: string },
): unknown {
  const values = holder as Record<string, number | NumberRange | undefined>
  const a = values[minuend]
  const b = values[subtrahend]
  return a === undefined || b === undefined ? holder : { ...values, [name]: subtract(a, b) }
}
