import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { families } from '../../src/explore/families/index.ts'
import { policySpace } from '../../src/explore/policy-space.ts'
import { judgeProgramme } from '../../src/explore/programme.ts'
import { bundledLaw } from '../../src/law/bundled-law.ts'
import type { Law } from '../../src/law/link.ts'
import { parseMeasures } from '../../src/measure/parse.ts'
import type { Measure } from '../../src/measure/schema/measure.ts'
import { documentMarkdown } from '../../src/render/document.ts'
import type { Block, Document } from '../../src/render/document.ts'
import { programmePage } from '../../src/render/explored.ts'
import { spacePage } from '../../src/render/space-page.ts'
import { renderMatrixSvg } from '../../src/render/matrix-svg.ts'
import { below, chapter } from './chapter.ts'
import { reformsOf } from './reforms.ts'
import type { Reform } from './reforms.ts'
import { studies } from './studies.ts'
import type { Study } from './studies.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The files of all studies, by name. */
export function allStudyFiles(): ReadonlyMap<string, string> {
  const law = bundledLaw()
  const reforms = reformsOf(law, [...new Set(studies.flatMap((s) => s.scenarios))])
  return new Map(studies.flatMap((study) => studyFiles(study, law, reforms)))
}

/** The files of a study: the text, and the picture that it shows. */
function studyFiles(
  study: Study,
  today: Law,
  known: readonly Reform[],
): readonly (readonly [string, string])[] {
  const law = graduated(today, study)
  const reforms = known
    .filter(({ scenario }) => study.scenarios.includes(scenario.id))
    .map(({ scenario, reformed }) => ({ scenario, reformed: graduated(reformed, study) }))
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
      text: `Made by \`npm run studies\` from the records in \`fixtures/\` and the law in \`rules/\`. A first reading made by software, not legal advice: where nothing was found, nothing is cleared.`,
    },
    ...measures.flatMap((measure) => chapter({ law, reforms, study }, measure)),
    ...(measures.length > 1 ? together(law, measures, study) : []),
    { heading: 'What is open, conditional and closed', level: 2 },
  ]
  const picture = `![What is open, conditional and closed](${study.id}.svg)\n\n`
  const matrix = spacePage(space).slice(1)
  return [
    [`${study.id}.md`, `${documentMarkdown(page)}\n${picture}${documentMarkdown(matrix)}`],
    [`${study.id}.svg`, renderMatrixSvg(space)],
  ]
}

/** What the measures of one plan come to together; each by itself has been told. */
const together = (law: Law, measures: readonly Measure[], { asOf }: Study): Document => [
  { heading: 'The measures together', level: 2 },
  ...below(programmePage(judgeProgramme(law, measures, { asOf }))),
]

/** The law as it stands, or with the assumed graduation: a list is data that is read when a record is judged. */
function graduated(law: Law, { graduation }: Study): Law {
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
