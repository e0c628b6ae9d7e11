import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { limbs, performanceArticles } from '../../src/explore/limbs.ts'
import type { Limb, PerformanceArticle } from '../../src/explore/limbs.ts'
import { bundledLaw } from '../../src/law/bundled-law.ts'
import { documentText } from '../../src/render/document.ts'
import { limbsPage } from '../../src/render/limbs.ts'
import { plain } from '../../src/render/layout.ts'

const law = bundledLaw()
const articles = performanceArticles(law)
const find = (id: string) => articles.find((a) => a.instrument === id)

/** The letters of the lists of an article, as its text has them: by paragraph and limb. */
type Lists = Readonly<Partial<Record<Limb, string>>>
interface AsWritten {
  readonly article: string
  readonly mandatory: Lists
  readonly advantage: Lists
  /** What the text says may be asked. */
  readonly permitted: readonly string[]
  /** How the text numbers a letter: 9.10.1(a) or 132(1)(a). */
  readonly paragraph?: (n: number) => string
  readonly advantageIn?: number
}

const seven: Lists = {
  export: 'a',
  content: 'b',
  purchase: 'c',
  balance: 'd',
  sales: 'e',
  technology: 'f',
  'exclusive-supply': 'g',
}
const four: Lists = { content: 'a', purchase: 'b', balance: 'c', sales: 'd' }
const bracketed = (n: number) => `(${n})`

// Read from the texts where these are at hand; the others as they are recalled.
const asWritten: Readonly<Record<string, AsWritten>> = {
  nafta: {
    article: '1106',
    mandatory: seven,
    advantage: four,
    permitted: ['1106.4'],
    advantageIn: 3,
  },
  'kor-usa': {
    article: '11.8',
    mandatory: seven,
    advantage: four,
    permitted: ['11.8.3(a)', '11.8.1'],
  },
  ceta: { article: '8.5', mandatory: seven, advantage: four, permitted: ['8.5.3'] },
  'pacific-alliance': { article: '10.8', mandatory: seven, advantage: four, permitted: ['10.8.3'] },
  cptpp: {
    article: '9.10',
    mandatory: { ...seven, 'technology-preference': 'h(i) h(ii)', royalty: 'i' },
    advantage: four,
    permitted: ['9.10.3(a)', '9.10.4'],
  },
  usmca: {
    article: '14.10',
    mandatory: { ...seven, 'technology-preference': 'h(i) h(ii)', royalty: 'i' },
    advantage: { ...four, 'technology-preference': 'e(i) e(ii)' },
    permitted: ['14.10.3(a)'],
  },
  rcep: {
    article: '10.6',
    mandatory: { ...seven, royalty: 'h' },
    advantage: four,
    permitted: ['10.6.3(a)'],
  },
  'us-model-bit': {
    article: '8',
    mandatory: { ...seven, 'technology-preference': 'h(i) h(ii)' },
    advantage: four,
    permitted: ['8.3(a)'],
  },
  ...Object.fromEntries(
    ['eu-jpn', 'gbr-jpn'].map((id): [string, AsWritten] => [
      id,
      {
        article: '8.11',
        mandatory: {
          ...seven,
          'export-limit': 'f',
          technology: 'g',
          headquarters: 'h',
          nationals: 'i',
          research: 'j',
          'exclusive-supply': 'k',
          royalty: 'l',
        },
        advantage: { ...four, 'export-limit': 'e' },
        permitted: ['8.11.3'],
      },
    ]),
  ),
  'eu-gbr': {
    article: '132',
    mandatory: { ...seven, headquarters: 'h', nationals: 'i', 'export-limit': 'j' },
    advantage: { ...four, 'export-limit': 'e' },
    permitted: ['132(3)'],
    paragraph: bracketed,
  },
  'eu-nzl': {
    article: '10.9',
    mandatory: { ...seven, headquarters: 'h', nationals: 'i', research: 'j', 'export-limit': 'k' },
    advantage: { ...four, 'export-limit': 'e' },
    permitted: ['10.9(3)'],
    paragraph: bracketed,
  },
  ...Object.fromEntries(
    ['eu-vnm', 'gbr-vnm'].map((id): [string, AsWritten] => [
      id,
      { article: '8.8', mandatory: seven, advantage: four, permitted: ['8.8.3'] },
    ]),
  ),
}

const dotted = (n: number) => `.${n}`

/** The pinpoints that a limb has in the article, as written. */
const expected = (
  { article, paragraph = dotted }: AsWritten,
  n: number,
  letters: string | undefined,
): readonly string[] =>
  (letters ?? '')
    .split(' ')
    .filter((letter) => letter !== '')
    .map((letter) => `${article}${paragraph(n)}${letter.replace(/^[a-z]/, '($&)')}`)

describe('performance requirements, limb by limb', () => {
  it.each(Object.entries(asWritten))('%s has the limbs that its text has', (id, written) => {
    const { mandatory, advantage, permitted } = find(id) as PerformanceArticle
    const inArticle = (places: readonly { pinpoint: string }[] = []) =>
      places.map((p) => p.pinpoint).filter((p) => p.startsWith(written.article))
    for (const limb of limbs) {
      expect({ [limb]: inArticle(mandatory[limb]) }).toEqual({
        [limb]: expected(written, 1, written.mandatory[limb]),
      })
      expect({ [limb]: inArticle(advantage[limb]) }).toEqual({
        [limb]: expected(written, written.advantageIn ?? 2, written.advantage[limb]),
      })
    }
    expect(permitted.map((p) => p.pinpoint)).toEqual(expect.arrayContaining([...written.permitted]))
  })

  it('leaves out no agreement that has such an article', () => {
    const titled = law.rulebook.instruments.filter(({ articles: files }) =>
      files.some(({ article }) => /performance requirements/i.test(article.title)),
    )
    const ids = titled.map(({ instrument }) => instrument.id)
    expect(ids).toEqual(expect.arrayContaining(Object.keys(asWritten)))
    expect(articles.map((a) => a.instrument)).toEqual(expect.arrayContaining(ids))
  })

  const pairs = articles.flatMap((first, i) =>
    articles.slice(i + 1).map((second) => [first, second] as const),
  )
  it('sets any two of them side by side, each limb that either has on one line', () => {
    for (const pair of pairs) {
      const text = documentText(limbsPage(pair), { ...plain, width: 400 })
      for (const { of, limb, places } of pair.flatMap(limbsIn).filter((l) => l.places.length > 0))
        expect(
          text
            .split('\n')
            .some((line) => line.startsWith(`${limb} `) && places.every((p) => line.includes(p))),
          `${pair.map((a) => a.instrument).join(' and ')}: ${limb}, ${of}`,
        ).toBe(true)
    }
  })
})

const limbsIn = (article: PerformanceArticle) =>
  (['mandatory', 'advantage'] as const).flatMap((of) =>
    limbs.map((limb) => ({ of, limb, places: (article[of][limb] ?? []).map((p) => p.pinpoint) })),
  )

// The texts of the treaties are not part of the project. Where they are at hand, the letter at each pinpoint is read.
const texts = fileURLToPath(new URL('../../../shared/treaties/', import.meta.url))

interface IndexedArticle {
  readonly number: string
  readonly file: string
  readonly line: number
  readonly paragraphs: readonly string[]
}
interface Indexed {
  readonly id: string
  readonly articles: readonly IndexedArticle[]
}

/** Words that a passage on the limb has to have, in English or Spanish. */
const speaksOf: Readonly<Record<Limb, RegExp>> = {
  export: /\bexport(ar)?\b.*(level|nivel)/is,
  content: /domestic (content|origin)|contenido nacional|local content/is,
  purchase: /purchase|adquirir|local content/is,
  balance: /import.*(export|foreign exchange|divisas)/is,
  sales: /restrict.*sales|restringir las ventas/is,
  technology: /transfer.*technology|transferir.*tecnolog|offset/is,
  'exclusive-supply': /exclusive(ly)?|exclusivamente/is,
  'technology-preference': /technology/is,
  royalty: /royalty/is,
  'export-limit': /restrict exportation|(exportation|sale) .*for export/is,
  headquarters: /headquarters/is,
  nationals: /hire .*nationals/is,
  research: /research and development/is,
  other: /offset|partnerships/is,
}

describe.skipIf(!existsSync(`${texts}index.json`))('against the texts', () => {
  const indexed: readonly Indexed[] = existsSync(`${texts}index.json`)
    ? (JSON.parse(readFileSync(`${texts}index.json`, 'utf8')) as { instruments: Indexed[] })
        .instruments
    : []
  // The CPTPP takes the text over from the TPP.
  const bookOf = (id: string) => {
    const known = law.rulebook.instruments.find(({ instrument }) => instrument.id === id)
    const name = known?.instrument.pinpoints
    return indexed.find((one) => one.id === (name === 'cptpp' ? 'tpp' : name))
  }
  const checked = articles.flatMap((a) =>
    (['mandatory', 'advantage'] as const).flatMap((of) =>
      limbs.flatMap((limb) =>
        (a[of][limb] ?? [])
          .filter((p) => p.checked === 'text')
          .map((p) => [a.instrument, p.pinpoint, limb] as const),
      ),
    ),
  )

  it('has enough of them to read', () => {
    expect(new Set(checked.map(([id]) => id)).size).toBeGreaterThanOrEqual(8)
    expect(checked.length).toBeGreaterThanOrEqual(90)
  })

  it.each(checked)('%s %s is about %s', (id, pinpoint, limb) => {
    expect(passageAt(bookOf(id), pinpoint)).toMatch(speaksOf[limb])
  })

  it.each(Object.keys(asWritten).filter((id) => checked.some(([one]) => one === id)))(
    '%s: no letter of its lists is missing',
    (id) => {
      const { article, advantageIn = 2 } = asWritten[id] as AsWritten
      const known = find(id) as PerformanceArticle
      const ours = [known.mandatory, known.advantage].flatMap((of) =>
        Object.values(of).flatMap((places) => places.map((p) => p.pinpoint)),
      )
      const written = bookOf(id)?.articles.find((a) => a.number === article)?.paragraphs ?? []
      const letters = written.filter(
        (label) =>
          /^\d+\([a-z]\)$/.test(label) && ['1', String(advantageIn)].includes(label[0] ?? ''),
      )
      expect(letters.length).toBeGreaterThanOrEqual(11)
      for (const label of letters)
        expect(
          ours.some((p) => p.startsWith(`${article}.${label}`)),
          label,
        ).toBe(true)
    },
  )
})

/** The words at a pinpoint: of its article, its paragraph, its letter. */
function passageAt(book: Indexed | undefined, pinpoint: string): string {
  if (book === undefined) throw new Error(`no text for ${pinpoint}`)
  const article = book.articles
    .filter((a) => pinpoint === a.number || /^[.: (]/.test(pinpoint.slice(a.number.length)))
    .filter((a) => pinpoint.startsWith(a.number))
    .toSorted((a, b) => b.number.length - a.number.length)[0]
  if (article === undefined) throw new Error(`no article for ${pinpoint}`)
  const rest = pinpoint.slice(article.number.length)
  const next = book.articles
    .filter((a) => a.file === article.file && a.line > article.line)
    .map((a) => a.line)
  const whole = readFileSync(`${texts}${article.file}`, 'utf8')
    .split('\n')
    .slice(article.line - 1, next.length === 0 ? undefined : Math.min(...next) - 1)
    .join('\n')
  const paragraph = /(?:^|[.: ])(\d+)/.exec(rest)?.[1]
  const letter = /\(([a-z])\)/.exec(rest)?.[1]
  const within =
    paragraph === undefined
      ? whole
      : partOf(whole, (n) => `(?:${article.number}\\.)?${n}\\.`, Number(paragraph))
  return letter === undefined
    ? within
    : partOf(within, (n) => `\\(?${String.fromCodePoint(96 + n)}\\)`, letter.charCodeAt(0) - 96)
}

/** The nth part of a numbered text: numbers count only in their order, so that (i) after (h) is a letter. */
function partOf(text: string, label: (n: number) => string, wanted: number): string {
  let rest = text
  for (let n = 1; n <= wanted; n += 1) {
    const start = new RegExp(`^\\s*${label(n)}(?=\\s)`, 'm').exec(rest)
    if (start === null) throw new Error(`no part ${n}`)
    rest = rest.slice(start.index)
  }
  const end = new RegExp(`^\\s*${label(wanted + 1)}(?=\\s)`, 'm').exec(rest)
  return end === null ? rest : rest.slice(0, end.index)
}
