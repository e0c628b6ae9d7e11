import { autocompletion } from '@codemirror/autocomplete'
import { yaml } from '@codemirror/lang-yaml'
import { syntaxHighlighting } from '@codemirror/language'
import { linter, lintGutter } from '@codemirror/lint'
import { classHighlighter } from '@lezer/highlight'
import { basicSetup, EditorView } from 'codemirror'
import { parseDocument } from 'yaml'
import { reportOn } from '../src/evaluate/report.ts'
import { lawUnder } from '../src/explore/compare.ts'
import { questionsOn } from '../src/explore/questions.ts'
import { bundledLaw } from '../src/law/bundled-law.ts'
import { bundledScenarios } from '../src/law/bundled-scenarios-read.ts'
import type { Law } from '../src/law/link.ts'
import { parseMeasures } from '../src/measure/parse.ts'
import type { Measure } from '../src/measure/schema/measure.ts'
import { renderHtml } from '../src/render/html.ts'
import { kinds, kindWord } from '../src/render/kind-word.ts'
import { complete } from './completion.ts'
import { examples } from './examples.ts'
import { fromFragment, toFragment } from './state.ts'
import type { State } from './state.ts'

const $ = <T extends HTMLElement>(id: string) => document.getElementById(id) as T
const fields = {
  example: $<HTMLSelectElement>('example'),
  asOf: $<HTMLInputElement>('as-of'),
  actor: $<HTMLInputElement>('actor'),
  towards: $<HTMLInputElement>('towards'),
  instrument: $<HTMLSelectElement>('instrument'),
  scenario: $<HTMLSelectElement>('scenario'),
  reading: $<HTMLSelectElement>('reading'),
}
const said = $('said')
const law = bundledLaw()
const scenarios = bundledScenarios()

const options = (select: HTMLSelectElement, list: readonly (readonly [string, string])[]) =>
  select.replaceChildren(...list.map(([value, text]) => new Option(text, value)))
options(
  fields.example,
  examples.map(({ id, title }) => [id, title]),
)
options(fields.instrument, [
  ['', 'all that bind'],
  ['wto', 'all of the WTO'],
  ...law.rulebook.instruments.map(({ instrument: i }) => [i.id, i.cite] as const),
])
options(fields.scenario, [
  ['', 'the law as it stands'],
  ...scenarios.map((s) => [s.id, s.title] as const),
])
options(fields.reading, [
  ['', 'defaults'],
  ...law.rulebook.readings.flatMap((r) =>
    Object.keys(r.positions)
      .filter((p) => p !== r.default)
      .map((p) => [`${r.id}=${p}`, `${r.id}: ${p}`] as const),
  ),
])

const editor = new EditorView({
  parent: $('editor'),
  extensions: [
    basicSetup,
    yaml(),
    // Colours are the style sheet's: they have to be read in the dark as well.
    syntaxHighlighting(classHighlighter),
    EditorView.darkTheme.of(matchMedia('(prefers-color-scheme: dark)').matches),
    autocompletion({ override: [complete] }),
    lintGutter(),
    linter(
      ({ state }) =>
        defectsIn(state.doc.toString()).map(({ at, message, severity }) => {
          const line = state.doc.line(Math.min(at?.line ?? 1, state.doc.lines))
          const from = Math.min(line.from + (at?.column ?? 1) - 1, line.to)
          const [word = ''] = /^[^\s:,}\]]+/.exec(state.doc.sliceString(from, line.to)) ?? []
          return { from, to: from + word.length, severity, message }
        }),
      { delay: 150 },
    ),
    EditorView.updateListener.of(({ docChanged }) => docChanged && soon()),
    EditorView.contentAttributes.of({ 'aria-label': 'The measure, as YAML' }),
  ],
})

// Who moves by keyboard scrolls it too.
editor.scrollDOM.tabIndex = 0

function defectsIn(text: string) {
  const { measures, diagnostics } = parseMeasures(text)
  return [...diagnostics, ...measures.flatMap((m) => m.outcome.diagnostics)]
}

let waiting: ReturnType<typeof setTimeout> | undefined
function soon(): void {
  clearTimeout(waiting)
  waiting = setTimeout(show, 120)
}

const linked = new Map<string, Law>()
/** The law under the chosen reform; linking it takes a moment, so each is kept. */
function chosenLaw(asOf: string): Law {
  const scenario = scenarios.find((s) => s.id === fields.scenario.value)
  if (scenario === undefined) return law
  const key = `${scenario.id} ${asOf}`
  const found = linked.get(key) ?? lawUnder(law, scenario, asOf)
  linked.set(key, found)
  return found
}

function applied() {
  const [reading, position] = fields.reading.value.split('=')
  return {
    asOf: fields.asOf.value,
    ...(/^([A-Z]{3}|EU)$/.test(fields.towards.value) ? { towards: fields.towards.value } : {}),
    ...(fields.instrument.value === '' ? {} : { instruments: [fields.instrument.value] }),
    ...(reading && position ? { readings: { [reading]: position } } : {}),
  }
}

let page = ''
function show(): void {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(fields.asOf.value)) return
  const { measures, diagnostics } = parseMeasures(editor.state.doc.toString())
  const under = chosenLaw(fields.asOf.value)
  const answers = measures.map(({ outcome, id }) =>
    outcome.ok
      ? {
          id,
          file: 'the editor',
          report: reportOn(under, outcome.value, applied(), outcome.diagnostics),
        }
      : { id, file: 'the editor', diagnostics: outcome.diagnostics },
  )
  page = renderHtml(
    diagnostics.length > 0
      ? [{ id: undefined, file: 'the editor', diagnostics }, ...answers]
      : answers,
  )
  const frame = $<HTMLIFrameElement>('report')
  const top = frame.contentWindow?.scrollY ?? 0
  frame.onload = () => frame.contentWindow?.scrollTo(0, top)
  frame.srcdoc = page
  const findings = answers.flatMap((a) => ('report' in a ? (a.report?.findings ?? []) : []))
  said.textContent = answers.some((a) => 'report' in a)
    ? kinds
        .map((kind) => ({ kind, n: findings.filter((f) => f.kind === kind).length }))
        .map(({ kind, n }) => `${n} ${kindWord(kind, n)}`)
        .join(', ')
    : 'The record is not valid: see the marks in the editor.'
  const [first] = measures
  if (first?.outcome.ok === true) {
    fields.actor.value = first.outcome.value.actor.member
    if ($<HTMLDetailsElement>('asked').open) ask(under, first.outcome.value)
  }
}

/** Questions as a form: an answer is written where it belongs in the text, comments and order kept. */
function ask(under: Law, measure: Measure): void {
  const questions = questionsOn(under, measure, applied()).filter((q) => q.decides.length > 0)
  $('questions').replaceChildren(
    ...questions.slice(0, 8).map((question) => {
      const set = document.createElement('fieldset')
      const legend = document.createElement('legend')
      legend.textContent = `${question.ask.split('\n')[0] ?? ''} (ask: ${question.knows})`
      // What decides nothing, and all codes of a set at once, are for the editor.
      const choices = question.answers.filter((a) => a.changes.length > 0 && a.says.length < 40)
      const buttons = choices.map(({ value, says, changes }) => {
        const button = document.createElement('button')
        button.type = 'button'
        button.textContent = says
        button.title = changes.map((c) => `${c.citation}: ${c.to?.kind ?? 'no finding'}`).join('; ')
        button.onclick = () => write(question.path, value)
        return button
      })
      const small = document.createElement('small')
      small.textContent = question.path.join('.')
      set.append(legend, ...buttons, small)
      return set
    }),
  )
}

function write(path: readonly (string | number)[], value: unknown): void {
  const document = parseDocument(editor.state.doc.toString())
  document.setIn(path, document.createNode(value))
  fill(document.toString())
}

const fill = (text: string) =>
  editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: text } })

fields.example.onchange = () => {
  const example = examples.find((e) => e.id === fields.example.value)
  if (example === undefined) return
  fields.asOf.value = example.asOf
  fill(example.text)
}
for (const field of [
  fields.asOf,
  fields.towards,
  fields.instrument,
  fields.scenario,
  fields.reading,
])
  field.onchange = show
fields.actor.onchange = () => {
  if (/^([A-Z]{3}|EU)$/.test(fields.actor.value)) write(['actor', 'member'], fields.actor.value)
}
$<HTMLDetailsElement>('asked').ontoggle = show
$('share').onclick = async () => {
  const state: State = {
    text: editor.state.doc.toString(),
    asOf: fields.asOf.value,
    towards: fields.towards.value,
    instrument: fields.instrument.value,
    scenario: fields.scenario.value,
    reading: fields.reading.value,
  }
  location.hash = await toFragment(state)
  await navigator.clipboard?.writeText(location.href).catch(() => undefined)
  said.textContent =
    'The address of this page now holds the measure and the options: copy it to share.'
}
$('download').onclick = () => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([page], { type: 'text/html' }))
  link.download = 'policyspace-report.html'
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 1000)
}

const shared = await fromFragment(location.hash.slice(1))
if (shared === undefined) {
  fields.example.dispatchEvent(new Event('change'))
} else {
  fields.asOf.value = shared.asOf
  fields.towards.value = shared.towards
  fields.instrument.value = shared.instrument
  fields.scenario.value = shared.scenario
  fields.reading.value = shared.reading
  fill(shared.text)
}
