import { describe, expect, it } from 'vitest'
import { check } from '../../src/index.ts'
import { bundledLaw } from '../../src/law/bundled-law.ts'

const law = bundledLaw()
const instruments = law.rulebook.instruments.map(({ instrument }) => instrument)

/** The same facts, whoever acts: support for firms that use domestic inputs, and a duty to keep data at home. */
const facts = {
  id: 'same',
  title: 'The same facts',
  type: 'grant',
  support: { form: 'grant', provider: 'government', 'below-market': true },
  access: { 'limited-to': ['industries'] },
  conditions: [
    {
      kind: 'origin',
      bite: 'advantage',
      'attaches-to': 'support',
      favours: 'domestic',
      counts: ['goods'],
    },
  ],
  digital: { 'requires-local-computing': true, 'as-condition-of-business': true },
}

const boundOf = (member: string, asOf: string, towards?: string): readonly string[] =>
  allBound(member, asOf, towards).filter((id) => !id.startsWith('wto.'))

function allBound(member: string, asOf: string, towards?: string): readonly string[] {
  const result = check(
    { ...facts, actor: { member, level: 'central' } },
    { asOf, ...(towards === undefined ? {} : { towards }) },
  )
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics))
  return result.report.bound.map((b) => b.instrument)
}

const dayBefore = (day: string) =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)

describe('selection by country', () => {
  // Everything beyond the WTO, and of the WTO what not every Member is bound by.
  const sets: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
    ['VNM', '2025-06-01', ['cptpp', 'eu-vnm', 'gbr-vnm', 'rcep'], ['wto.accession-vnm']],
    ['CAN', '2025-06-01', ['ceta', 'cptpp', 'usmca'], ['wto.civil-aircraft', 'wto.gpa']],
    ['KEN', '2025-06-01', ['afcfta.goods'], []],
    ['KHM', '2025-06-01', ['rcep'], []],
    [
      'GBR',
      '2019-06-01',
      ['ceta', 'energy-charter', 'eu-dza', 'eu-jpn', 'eu-kor', 'eu-ukr'],
      ['wto.civil-aircraft', 'wto.gpa'],
    ],
    [
      'GBR',
      '2025-06-01',
      // The Energy Charter Treaty ended for it on 27 April.
      ['cptpp', 'eu-gbr', 'gbr-jpn', 'gbr-sgp-dea', 'gbr-ukr', 'gbr-vnm'],
      ['wto.civil-aircraft', 'wto.gpa'],
    ],
    ['CHN', '2025-06-01', ['rcep'], ['wto.accession-chn']],
    ['USA', '2025-06-01', ['bit-usa-ukr', 'kor-usa', 'usmca'], ['wto.civil-aircraft', 'wto.gpa']],
  ]
  const forSome = /^wto\.(accession-|gpa|civil-aircraft|fisheries)/
  // Another part of the protocols of the AfCFTA may be added: they are judged by the family.
  const family = (id: string) => (id.startsWith('afcfta.') ? 'afcfta.goods' : id)

  it.each(sets)('%s on %s', (member, asOf, beyond, within) => {
    expect([...new Set(boundOf(member, asOf).map(family))]).toEqual(beyond)
    expect(allBound(member, asOf).filter((id) => forSome.test(id))).toEqual(within)
    // What every Member is bound by is the same for all.
    expect(allBound(member, asOf)).toEqual(
      expect.arrayContaining(['wto.gatt', 'wto.scm', 'wto.gats']),
    )
  })

  it('no two of them have the same set', () => {
    const found = sets.map(([member, asOf]) => allBound(member, asOf).join(' '))
    expect(new Set(found).size).toBe(sets.length)
  })

  it('towards a counterpart, only what binds the pair', () => {
    expect(boundOf('VNM', '2025-06-01', 'CHN')).toEqual(['rcep'])
    expect(boundOf('GBR', '2025-06-01', 'CAN')).not.toContain('cptpp')
    expect(boundOf('GBR', '2025-06-01', 'JPN')).toContain('cptpp')
    // A member state acts under the agreements of its union, and owes them nothing to its fellow members.
    expect(boundOf('DEU', '2025-06-01', 'CAN')).toContain('ceta')
    expect(boundOf('DEU', '2025-06-01', 'FRA')).toEqual([])
  })
})

describe('force by party, to the day', () => {
  const begins: readonly (readonly [string, string, string])[] = [
    ['cptpp', 'AUS', '2018-12-30'],
    ['cptpp', 'CAN', '2018-12-30'],
    ['cptpp', 'JPN', '2018-12-30'],
    ['cptpp', 'MEX', '2018-12-30'],
    ['cptpp', 'NZL', '2018-12-30'],
    ['cptpp', 'SGP', '2018-12-30'],
    ['cptpp', 'VNM', '2019-01-14'],
    ['cptpp', 'PER', '2021-09-19'],
    ['cptpp', 'MYS', '2022-11-29'],
    ['cptpp', 'CHL', '2023-02-21'],
    ['cptpp', 'BRN', '2023-07-12'],
    ['cptpp', 'GBR', '2024-12-15'],
    ['rcep', 'CHN', '2022-01-01'],
    ['rcep', 'KHM', '2022-01-01'],
    ['rcep', 'KOR', '2022-02-01'],
    ['rcep', 'MYS', '2022-03-18'],
    ['rcep', 'IDN', '2023-01-02'],
    ['rcep', 'PHL', '2023-06-02'],
    ['usmca', 'MEX', '2020-07-01'],
    ['kor-usa', 'USA', '2012-03-15'],
    ['nafta', 'CAN', '1994-01-01'],
    // Applied provisionally from that day.
    ['ceta', 'CAN', '2017-09-21'],
    ['eu-kor', 'KOR', '2011-07-01'],
    ['eu-ukr', 'UKR', '2016-01-01'],
    ['eu-gbr', 'GBR', '2021-01-01'],
    ['eu-jpn', 'JPN', '2019-02-01'],
    ['eu-sgp', 'SGP', '2019-11-21'],
    ['eu-vnm', 'VNM', '2020-08-01'],
    ['eu-nzl', 'NZL', '2024-05-01'],
    ['gbr-jpn', 'GBR', '2021-01-01'],
    ['gbr-vnm', 'VNM', '2021-01-01'],
    ['pacific-alliance', 'PER', '2016-05-01'],
  ]
  it.each(begins)('%s binds %s from %s, and not the day before', (id, member, day) => {
    expect(boundOf(member, dayBefore(day))).not.toContain(id)
    expect(boundOf(member, day)).toContain(id)
  })

  it.each([
    ['nafta', 'USA', '2020-07-01'],
    ['ceta', 'GBR', '2021-01-01'],
    ['eu-jpn', 'GBR', '2021-01-01'],
    ['energy-charter', 'GBR', '2025-04-27'],
  ])('%s binds %s to the day before %s', (id, member, day) => {
    expect(boundOf(member, dayBefore(day))).toContain(id)
    expect(boundOf(member, day)).not.toContain(id)
  })

  it('what of CETA is not applied provisionally binds nobody', () => {
    // Council Decision (EU) 2017/38: of Chapter Eight 8.1 to 8.8, 8.13, 8.15 but for its third paragraph, and 8.16.
    const applied = /^8\.([1-8]|13|15(?!\.3)|16)(?![\d])/
    const chapter = law.provisions.filter(
      ({ instrument, pinpoint }) => instrument.id === 'ceta' && pinpoint.startsWith('8.'),
    )
    const waiting = chapter.filter(({ pinpoint }) => !applied.test(pinpoint))
    expect(waiting.length).toBeGreaterThanOrEqual(3)
    for (const { provision } of chapter)
      expect({ [provision.id]: provision.force?.length !== 0 }).toEqual({
        [provision.id]: applied.test(provision.pinpoint),
      })
  })

  it('between Australia and the United Kingdom nine days later than with others', () => {
    expect(boundOf('GBR', '2024-12-23', 'AUS')).not.toContain('cptpp')
    expect(boundOf('GBR', '2024-12-24', 'AUS')).toContain('cptpp')
  })

  it('what is only adopted or proposed never binds, whoever acts and whenever', () => {
    const waiting = instruments.filter((i) => i.force.length === 0).map(({ id }) => id)
    expect(waiting).toEqual(expect.arrayContaining(['ttip', 'us-model-bit']))
    for (const [member, asOf] of [
      ['USA', '2026-06-01'],
      ['DEU', '2026-06-01'],
      ['KEN', '2026-06-01'],
    ] as const)
      for (const id of waiting) expect(allBound(member, asOf)).not.toContain(id)
  })
})

describe('coverage by chapter', () => {
  const chapters: Readonly<Record<string, number>> = {
    cptpp: 30,
    rcep: 20,
    usmca: 34,
    ceta: 30,
    'eu-jpn': 23,
    'eu-kor': 15,
    'eu-sgp': 16,
    'eu-vnm': 17,
    'eu-nzl': 27,
    'kor-usa': 24,
    'gbr-jpn': 24,
    'pacific-alliance': 19,
  }

  /** Chapters that a label of articles names: `2.5`, `9.1 to 9.3`, `14-17`, `20-24, 26-27`. */
  const chaptersIn = (label: string): readonly number[] =>
    [
      ...label.matchAll(
        /(?<![\d.-])(\d+)(?!\d|-[A-Z])(?:\.\d+)?(?:\s*(?:to|-)\s*(\d+)(?![\d-])(?:\.\d+)?)?/g,
      ),
    ].flatMap(([, from, to = from]) =>
      Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => Number(from) + i),
    )

  it.each(Object.entries(chapters))('%s: each of %i chapters is encoded or told', (id, count) => {
    const encoded = law.rulebook.instruments.find(({ instrument }) => instrument.id === id)
    const told = new Set([
      ...(encoded?.articles ?? []).flatMap(({ article }) => chaptersIn(article.article)),
      ...(encoded?.notEncoded.articles ?? []).flatMap(({ article }) => chaptersIn(article)),
    ])
    const missing = Array.from({ length: count }, (_, i) => i + 1).filter((n) => !told.has(n))
    expect(missing).toEqual([])
  })

  it('reads labels of articles', () => {
    expect(chaptersIn('9.1 to 9.3')).toEqual([9])
    expect(chaptersIn('20-24, 26-27')).toEqual([20, 21, 22, 23, 24, 26, 27])
    expect(chaptersIn('Annex 9-L')).toEqual([])
  })
})

describe('what the CPTPP suspends', () => {
  // The Annex of the CPTPP, item by item. Where a phrase is suspended and the rest stands, the phrase is told.
  const whole: Readonly<Record<number, readonly string[]>> = {
    2: ['9.19.2', '9.22.5', '9.25.2', 'Annex 9-L'],
    3: ['Annex 10-B 5', 'Annex 10-B 6'],
    4: ['Annex 11-E'],
    5: ['13.21.1(d)'],
    6: ['15.8.5'],
    7: '18.37.2 18.46 18.48 18.50 18.51 18.63 18.68 18.69 18.79 18.82 18-E 18-F'
      .split(' ')
      .map((at) => at.replace(/^18-/, 'Annex $&')),
    9: ['Annex 26-A 3'],
  }
  const phrases: Readonly<Record<number, readonly string[]>> = {
    1: ['5.7.1(f)'],
    2: [
      '9.1',
      '9.19.1(a)(i)(B)',
      '9.19.1(a)(i)(C)',
      '9.19.1(b)(i)(B)',
      '9.19.1(b)(i)(C)',
      '9.19.3(b)',
    ],
    4: ['11.2.2(b)'],
    6: ['15.24.2'],
    7: ['18.8', '18.37.4'],
    8: ['20.17.5'],
  }
  const ours = law.provisions.filter(({ instrument }) => instrument.id === 'cptpp')
  const lies = (pinpoint: string, within: string) =>
    pinpoint === within ||
    (pinpoint.startsWith(within) && /^[.(: ]/.test(pinpoint.slice(within.length)))
  const pinpoints = ours.flatMap(({ provision }) => [
    provision.pinpoint,
    ...Object.values(provision.elements).flatMap((e) => e.pinpoint ?? []),
  ])
  const items = Object.entries(whole).flatMap(([item, of]) => of.map((at) => [item, at] as const))

  it.each(items)('item %s: nothing of %s is encoded', (_, at) => {
    expect(pinpoints.filter((pinpoint) => lies(pinpoint, at))).toEqual([])
  })

  it.each([
    ...items,
    ...Object.entries(phrases).flatMap(([i, of]) => of.map((at) => [i, at] as const)),
  ])('item %s: the coverage says that %s is suspended', (item, at) => {
    const { notEncoded } = law.rulebook.instruments.find(
      ({ instrument }) => instrument.id === 'cptpp',
    ) as (typeof law.rulebook.instruments)[number]
    const told = [
      ...notEncoded.articles.map((a) => `${a.article} ${a.reason}`),
      ...ours.map(({ provision: p }) => `${p.pinpoint} ${p['leaves-out'] ?? ''}`),
    ].filter((text) => /suspended by item \d/i.test(text))
    const [article = at] = /\d+(\.\d+|-[A-Z])/.exec(at) ?? []
    // 18.8 is not 18.82.
    const names = new RegExp(`(?<![\\d.])${article.replace('.', '\\.')}(?!\\d)`)
    const named = told.filter((text) => text.includes(`item ${item} `) && names.test(text))
    expect(named).not.toEqual([])
  })

  it('can tell what lies within a suspended provision', () => {
    expect(lies('18.50.1(a)', '18.50')).toBe(true)
    expect(lies('18.5', '18.50')).toBe(false)
    expect(lies('18.500', '18.50')).toBe(false)
  })
})

describe('one agreement and another', () => {
  it('never defeat each other: a permission here is no defence there', () => {
    const crossing = law.provisions.flatMap(({ id: from, instrument }) =>
      (law.graph.targets.get(from) ?? [])
        .filter((target) => {
          const other = law.byId.get(target)?.instrument.id ?? ''
          const family = (id: string) =>
            id.startsWith('wto.') || /^(gatt|gpa)-/.test(id) ? 'wto' : id.split('.')[0]
          return family(other) !== family(instrument.id)
        })
        .map((target) => `${from} → ${target}`),
    )
    expect(crossing).toEqual([])
  })

  it('the advantage list does not reach technology, and RCEP leaves a grant with content alone', () => {
    const judged = (member: string, kind: string) => {
      const result = check(
        {
          ...facts,
          actor: { member, level: 'central' },
          investment: { 'is-investment-measure': true },
          conditions: [
            {
              kind,
              bite: 'advantage',
              'attaches-to': 'support',
              favours: 'domestic',
              counts: ['goods'],
              share: 30,
            },
          ],
        },
        { asOf: '2025-06-01' },
      )
      if (!result.ok) throw new Error(JSON.stringify(result.diagnostics))
      return result.report.findings.filter((f) => f.kind === 'conflict').map((f) => f.provision)
    }
    expect(judged('VNM', 'origin')).toEqual(
      expect.arrayContaining(['cptpp.9.10.2.a', 'cptpp.9.10.2.b']),
    )
    expect(judged('VNM', 'origin').filter((id) => id.startsWith('rcep.10'))).toEqual([])
    expect(judged('VNM', 'technology-transfer').filter((id) => id.startsWith('cptpp.9'))).toEqual(
      [],
    )
  })

  it('what a duty is against one schedule raises nothing under another', () => {
    const result = check(
      {
        id: 'duty',
        title: 'A duty on solar cells',
        type: 'tariff',
        actor: { member: 'USA', level: 'central' },
        border: { side: 'import', form: 'duty' },
        products: [{ 'duty-above-schedule-of': ['usmca'] }],
      },
      { asOf: '2022-01-01' },
    )
    if (!result.ok) throw new Error(JSON.stringify(result.diagnostics))
    const found = result.report.findings.map((f) => f.provision)
    expect(found).toContain('usmca.2.4.2')
    expect(found.filter((id) => id.startsWith('kor-usa.'))).toEqual([])
  })
})
