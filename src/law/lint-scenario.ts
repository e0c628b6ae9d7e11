import { whatIsKnown } from '../source/nearest.ts'
import type { Diagnostic, Path } from '../source/diagnostic.ts'
import { provisionsOf, valuesOf } from './rulebook.ts'
import type { Rulebook } from './rulebook.ts'
import type { Scenario } from './scenario.ts'

/** What is wrong with a scenario beside its schema, before it is laid over the law. Paths begin with its file. */
export function lintScenario(
  rulebook: Rulebook,
  scenario: Scenario,
  file: string,
): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  const report = (code: string, message: string, path: Path) =>
    void diagnostics.push({ code, severity: 'error', message, path: [file, ...path] })
  const added = (scenario.provisions ?? []).map((p) => p.id)
  const provisions = [...provisionsOf(rulebook).keys()]
  const values = [...valuesOf(rulebook).keys()]
  const require = (id: string, known: readonly string[], path: Path) => {
    if (!known.includes(id))
      report('unknown-provision', `nothing is called \`${id}\`${whatIsKnown(id, known, 0)}`, path)
  }
  scenario.force?.forEach((f, i) => require(f.provision, provisions, ['force', i, 'provision']))
  scenario.values?.forEach((v, i) => require(v.id, values, ['values', i, 'id']))
  scenario.extends?.forEach((e, i) => {
    require(e.provision, provisions, ['extends', i, 'provision'])
    require(e.by, added, ['extends', i, 'by'])
    const element = provisionsOf(rulebook).get(e.provision)?.provision.elements[e.element]
    if (element !== undefined && element.test !== undefined)
      report(
        'not-extensible',
        `\`${e.element}\` reads facts, not provisions: nothing can be added to it`,
        ['extends', i, 'element'],
      )
  })
  scenario['does-not-touch']?.forEach((id, i) => require(id, provisions, ['does-not-touch', i]))
  scenario.provisions?.forEach(({ id }, i) => {
    if (!rulebook.instruments.some(({ instrument }) => id.startsWith(`${instrument.id}.`)))
      report('foreign-id', `\`${id}\` begins with the id of no instrument`, ['provisions', i, 'id'])
  })
  lintReadings(rulebook, scenario, report)
  if (scenario.modality === 'waiver' && scenario.effective.until === undefined)
    report('waiver-without-end', 'a waiver ends: WTO Agreement IX:4 asks for a date', ['effective'])
  return diagnostics
}

type Report = (code: string, message: string, path: Path) => void

function lintReadings(rulebook: Rulebook, scenario: Scenario, report: Report): void {
  for (const [id, position] of Object.entries(scenario.readings ?? {})) {
    const reading = rulebook.readings.find((r) => r.id === id)
    if (reading === undefined)
      report('unknown-reading', `no reading is called \`${id}\``, ['readings', id])
    else if (!Object.hasOwn(reading.positions, position))
      report('unknown-position', `\`${position}\` is no position of \`${id}\``, ['readings', id])
  }
  if (scenario.readings !== undefined && scenario.beneficiaries !== undefined)
    report(
      'reading-for-some',
      'a reading holds for all: name no beneficiaries, or add an exception instead',
      ['readings'],
    )
}
