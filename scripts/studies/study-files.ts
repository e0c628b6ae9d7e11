import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { reportOn } from '../../src/evaluate/report.ts'
import { alternativesTo } from '../../src/explore/alternatives.ts'
import { compareDates, compareScenario } from '../../src/explore/compare.ts'
import { families } from '../../src/explore/families/index.ts'
import { policySpace } from '../../src/explore/policy-space.ts'
import { questionsOn } from '../../src/explore/questions.ts'
import { redesign } from '../../src/explore/redesign.ts'
import type { Finding } from '../../src/finding/types.ts'
import { bundledLaw } from '../../src/law/bundled-law.ts'
import { bundledScenarios } from '../../src/law/bundled-scenarios-read.ts'
import type { Law } from '../../src/law/link.ts'
import { parseMeasures } from '../../src/measure/parse.ts'
import type { Measure } from '../../src/measure/schema/measure.ts'
import { documentMarkdown } from '../../src/render/document.ts'
import type { Block, Document } from '../../src/render/document.ts'
import { datesPage, questionsPage, scenarioPage, spacePage } from '../../src/render/explored.ts'
import { redesignPage } from '../../src/render/redesign-page.ts'
import { renderMatrixSvg } from '../../src/render/matrix-svg.ts'
import type { Study } from './studies.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The files of a study: the text, and the picture that it shows. */
export function studyFiles(study: Study): readonly (readonly [string, string])[] {
  const law = lawOf(study)
  const measures = study.measures.map(([folder, name]) => measureIn(folder, name))
  const space = policySpace(
    law,
    study.viewpoints,
    families.filter((f) => study.families.includes(f.id)),
  )
  const page: Document = [
    { heading: study.title, level: 1 },
    ...study.said.map((text): Block => ({ text })),
    {
      text: `Made by \`npm run studies\` from the records in \`fixtures/\` and the law in \`rules/\`. A first reading made by software, not legal advice.`,
    },
    ...measures.flatMap((measure) => chapter(law, measure, study)),
    { heading: 'What is open, conditional and closed', level: 2 },
  ]
  const picture = `![Policy space](${study.id}.svg)\n\n`
  const matrix = spacePage(space).slice(1)
  return [
    [`${study.id}.md`, `${documentMarkdown(page)}\n${picture}${documentMarkdown(matrix)}`],
    [`${study.id}.svg`, renderMatrixSvg(space)],
  ]
}

/** The law as it stands, or with the assumed graduation: a list is data that is read when a record is judged. */
function lawOf({ graduation }: Study): Law {
  const law = bundledLaw()
  if (graduation === undefined) return law
  const { membership } = law.rulebook
  const listed = membership['least-developed'].map((m) =>
    m.member === graduation.member ? { ...m, until: graduation.on } : m,
  )
  return {
    ...law,
    rulebook: { ...law.rulebook, membership: { ...membership, 'least-developed': listed } },
  }
}

function measureIn(folder: string, name: string): Measure {
  const [parsed] = parseMeasures(
    readFileSync(`${root}fixtures/${folder}/${name}.measure.yaml`, 'utf8'),
  ).measures
  if (parsed?.outcome.ok !== true) throw new Error(`${name} is not valid`)
  return parsed.outcome.value
}

function chapter(law: Law, measure: Measure, study: Study): Document {
  const options = { asOf: study.asOf }
  const report = reportOn(law, measure, options)
  const found = redesign(law, measure, options)
  const questions = questionsOn(law, measure, options)
  const scenarios = bundledScenarios().filter((s) => study.scenarios.includes(s.id))
  return [
    { heading: measure.title, level: 2 },
    { text: measure.description ?? '' },
    { text: `Under the law of ${study.asOf}, ${report.bound.length} instruments bind.` },
    report.findings.length === 0 ? { text: 'No finding.' } : { list: report.findings.map(said) },
    ...(study.graduation === undefined
      ? []
      : below(
          datesPage(
            '',
            study.graduation.compare,
            compareDates(law, measure, { dates: study.graduation.compare }),
          ),
        )),
    ...below(questionsPage('', questions.filter((q) => q.decides.length > 0).slice(0, 4))),
    ...below(redesignPage('', found, alternativesTo(law, measure, options))),
    ...scenarios.flatMap((scenario) =>
      below(
        scenarioPage(
          '',
          compareScenario(law, measure, {
            asOf: later(study.asOf, scenario.effective.from),
            scenario,
          }),
        ),
      ),
    ),
  ]
}

/** A reform is tried on the first day on which it would be in force. */
const later = (a: string, b: string) => (a > b ? a : b)

const said = ({ kind, citation, status, openDefences, defeatedBy }: Finding) => ({
  text: `${kind}: ${citation.text} (${status})${citation.checked === 'recalled' ? ', recalled' : ''}`,
  below: [
    ...(defeatedBy.length === 0
      ? []
      : [{ text: `defeated by ${defeatedBy.map((d) => d.citation).join('; ')}` }]),
    ...(openDefences.length === 0 ? [] : [{ text: `${openDefences.length} defences are open` }]),
  ],
})

/** A page without its title, its headings one level down. */
const below = (page: Document): Document =>
  page
    .filter((block) => !('heading' in block && block.level === 1))
    .map((block): Block => ('heading' in block ? { ...block, level: 3 } : block))
