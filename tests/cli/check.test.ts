import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { plain } from '../../src/render/layout.ts'
import { measure, policyspace, rules } from './command.ts'

const exportGrant = measure('export-grant')
const openGrant = measure('open-grant')
const quota = measure('quota')
const broken = 'fixtures/invalid/measures/wrong-value.measure.yaml'

/** `check` against the small rules on a date. */
const check = (...args: readonly string[]) =>
  policyspace(['check', '--rules', rules, '--as-of', '2024-06-01', ...args])

interface Answer {
  readonly law: { readonly asOf: string; readonly hash: string }
  readonly asOf: string
  readonly measures: readonly {
    readonly id: string
    readonly file: string
    readonly ok: boolean
    readonly findings?: readonly { kind: string; provision: string; citation: { text: string } }[]
    readonly ledger?: readonly { provision: string; instrument: string; status: string }[]
    readonly readings?: Readonly<Record<string, string>>
    readonly warnings?: readonly { code: string }[]
    readonly diagnostics?: readonly { code: string; at: { line: number } }[]
  }[]
}
const answer = (out: string) => JSON.parse(out) as Answer

it.each(['text', 'json'])(
  'tells %s a measure at a time, so that none has to be kept',
  async (format) => {
    const told: string[] = []
    const io = {
      out: (text: string) => void told.push(text),
      err: () => {},
      input: async () => '',
      layout: plain,
    }
    const files = [exportGrant, openGrant, quota]
    await run(
      ['check', ...files, '--rules', rules, '--as-of', '2024-06-01', '--format', format],
      io,
    )
    const titles = told.map((text) =>
      [...text.matchAll(/export-grant|open-grant|quota/g)].map(String),
    )
    expect(titles.filter((found) => new Set(found).size > 1)).toEqual([])
    expect([...new Set(titles.flat())]).toHaveLength(3)
  },
)

describe('the text answer', () => {
  it('says the conflict first, with its citation and its reasons', async () => {
    const { code, out, err } = await check(exportGrant)
    expect(code).toBe(1)
    expect(err).toBe('')
    const [head = '', conflict = '', constraint = '', foot = ''] = out.split('\n\n')
    expect(head).toBe(
      `Grant to firms that export half their output\nexport-grant · CAN, law of 2024-06-01\nbound by Examples Agreement\n${'─'.repeat(80)}\n1 conflict · 1 constraint`,
    )
    expect(conflict).toBe(
      `CONFLICT  Examples Agreement, Article 1.1 (recalled, not checked)
  established on the facts stated
  at conditions[0] (export)
  Support is not to be tied to exporting.
  ✓ the condition is attached to the support
      conditions[0].attaches-to = support
  ✓ it asks for exports
      conditions[0].kind = export
  reading how-wide: narrow (default)`,
    )
    expect(constraint).toContain('CONSTRAINT  Examples Agreement, Article 1.2')
    expect(constraint).toContain('respected on the facts stated')
    expect(foot).toContain('4 provisions considered, 2 without a finding. Law as of 2024-12-31')
    expect(foot.replaceAll('\n', ' ')).toContain('Not legal advice')
  })

  it('asks for what is missing', async () => {
    const { code, out } = await check(openGrant)
    expect(code).toBe(0)
    expect(out).toContain('missing support.intensity: What share of the eligible cost')
    expect(out).toContain('To find out next\n  - What share')
  })

  it('takes silence for no clearance', async () => {
    const { out } = await check(quota)
    expect(out.replaceAll('\n', ' ')).toContain(
      'No finding under the 4 provisions considered. That is not clearance',
    )
  })

  it('has no colour unless the layout has', async () => {
    const coloured = await policyspace(['check', '--rules', rules, exportGrant], {
      layout: { colour: true, width: 80 },
    })
    expect((await check(exportGrant)).out).not.toContain('\u001b')
    expect(coloured.out).toContain('\u001b[31m')
  })
})

describe('--ledger', () => {
  it('lists every provision considered', async () => {
    const { out } = await check(exportGrant, '--ledger')
    expect(out.trimEnd().split('\n').slice(-4)).toEqual([
      'demo.x.1.1  established (established, not-established)',
      'demo.x.1.2  not-established',
      'demo.x.2    not-raised',
      'demo.y.1    out-of-force',
    ])
  })
})

describe('--format json', () => {
  it('holds law, date, findings and ledger', async () => {
    const { code, out, err } = await check('--format', 'json', exportGrant, quota)
    expect(code).toBe(1)
    expect(err).toBe('')
    const { law, asOf, measures } = answer(out)
    expect(law).toEqual({ asOf: '2024-12-31', hash: expect.stringMatching(/^[0-9a-f]{16}$/) })
    expect(asOf).toBe('2024-06-01')
    expect(measures.map(({ id, file, ok }) => ({ id, file, ok }))).toEqual([
      { id: 'export-grant', file: exportGrant, ok: true },
      { id: 'quota', file: quota, ok: true },
    ])
    expect(measures[0]?.findings?.map((f) => [f.kind, f.provision, f.citation.text])).toEqual([
      ['conflict', 'demo.x.1.1', 'Examples Agreement, Article 1.1'],
      ['constraint', 'demo.x.1.2', 'Examples Agreement, Article 1.2'],
    ])
    expect(measures[1]?.findings).toEqual([])
    expect(measures[1]?.ledger).toHaveLength(4)
  })

  it('keeps a record that is invalid, with the reason', async () => {
    const { code, out, err } = await check('--format', 'json', broken, quota)
    expect(code).toBe(1)
    expect(err).toContain(`${broken}:3:7: error unknown-value: `)
    const [first, second] = answer(out).measures
    expect(first).toMatchObject({ id: 'battery-grant', ok: false })
    expect(first?.findings).toBeUndefined()
    expect(first?.diagnostics?.map((d) => [d.code, d.at.line])).toEqual([['unknown-value', 3]])
    expect(second).toMatchObject({ id: 'quota', ok: true })
  })
})

describe('--fail-on', () => {
  it.each([
    ['conflict', exportGrant, 1],
    ['conflict', openGrant, 0],
    ['undetermined', openGrant, 1],
    ['undetermined', quota, 0],
    ['constraint', openGrant, 1],
    ['constraint', quota, 0],
    ['never', exportGrant, 0],
    // What cannot be read is not passed, whatever the threshold.
    ['never', broken, 1],
  ])('%s on %s ends with %i', async (threshold, file, code) => {
    expect((await check('--fail-on', threshold, file)).code).toBe(code)
  })
})

describe('what the law is applied with', () => {
  it('--as-of: the ceiling of that day, and what was in force', async () => {
    const before = answer(
      (await check('--format', 'json', '--as-of', '2010-01-01', exportGrant)).out,
    )
    expect(before.asOf).toBe('2010-01-01')
    expect(before.measures[0]?.ledger?.find((l) => l.provision === 'demo.y.1')?.status).toBe(
      'undetermined',
    )
  })

  it('without --as-of the law of today, and says so', async () => {
    const { out } = await policyspace(['check', '--rules', rules, quota])
    expect(out).toContain(`! no --as-of was given: the law of today, `)
  })

  it('--towards: a stranger to the agreement is owed nothing', async () => {
    expect((await check('--towards', 'JPN', exportGrant)).out).toContain('CAN towards JPN')
    expect((await check('--towards', 'BRA', '--ledger', exportGrant)).out).toMatch(
      /demo\.x\.1\.1 +out-of-force/,
    )
  })

  it('--instrument: only these are considered', async () => {
    const { measures } = answer(
      (await check('--format', 'json', '--instrument', 'demo.y', quota)).out,
    )
    expect(measures[0]?.ledger?.map((l) => l.instrument)).toEqual(['demo.y'])
    const both = await check('--format', 'json', '--instrument', 'demo.y,demo.x', quota)
    expect(answer(both.out).measures[0]?.ledger).toHaveLength(4)
  })

  it('--reading: another position, another answer', async () => {
    const { out } = await check('--reading', 'how-wide=wide', exportGrant)
    expect(out).toContain('established, unless a defence is made out')
    expect(out).toContain('would defeat it if shown: Examples Agreement, Article 2')
  })
})

describe('wrong use', () => {
  it.each([
    [['--as-of', '2024-13-01'], '`2024-13-01` is no calendar day: write YYYY-MM-DD'],
    [['--as-of', 'today'], '`today` is no calendar day'],
    [['--towards', 'jp'], '`jp` is no code of a Member'],
    [['--instrument', 'demo.z'], 'no instrument is called `demo.z`: did you mean `demo.x`?'],
    [['--instrument', 'elsewhere'], 'no instrument is called `elsewhere`; these are: demo'],
    [['--reading', 'how-wide'], '--reading takes name=position, found `how-wide`'],
    [['--reading', 'how-deep=wide'], 'no reading is called `how-deep`; these are: how-wide'],
    [
      ['--reading', 'how-wide=wider'],
      '`wider` is no position of `how-wide`; these are: narrow, wide',
    ],
    [['--format', 'jsn'], '`jsn` is no --format: did you mean `json`?'],
    [['--fail-on', 'all'], '`all` is no --fail-on; these are: conflict, constraint, '],
    [['--rules', 'fixtures/nowhere'], 'the rules in `fixtures/nowhere` cannot be used'],
    [['--ledgr'], '`--ledgr` is no option here: did you mean `--ledger`?'],
    [['--towards'], '`--towards` takes a value'],
  ])('%j ends with 2 and one line', async (args, message) => {
    const { code, out, err } = await check(quota, ...args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(`policyspace: ${message}`)
  })

  it('without a file', async () => {
    expect(await check()).toEqual({
      code: 2,
      out: '',
      err: 'policyspace: name the files to check, `-` for standard input, or `paths` in policyspace.yaml\n',
    })
  })
})

describe('files', () => {
  it('`-` is standard input', async () => {
    const input = readFileSync(exportGrant, 'utf8')
    const { code, out } = await policyspace(['check', '--rules', rules, '-'], { input })
    expect(code).toBe(1)
    expect(out).toContain('CONFLICT  Examples Agreement, Article 1.1')
    const bad = await policyspace(['check', '--rules', rules, '-'], { input: 'id: 3.10\n' })
    expect(bad.code).toBe(1)
    expect(bad.err).toContain('<stdin>:1:5: error unquoted: ')
  })

  it('a pattern stands for all its files, in order', async () => {
    const { out } = await check('--format', 'json', 'fixtures/measures-small/*.measure.yaml')
    expect(answer(out).measures.map((m) => m.id)).toEqual(['export-grant', 'open-grant', 'quota'])
  })

  it.each([
    ['fixtures/measures-small/*.json', 'no-files', 'no file matches'],
    ['fixtures/measures-small', 'unreadable', 'it is a folder: name files or a pattern'],
    ['fixtures/nowhere.yaml', 'unreadable', 'there is no such file'],
  ])('%s is an error, and the others are read', async (file, code, message) => {
    const done = await check('--format', 'json', file, quota)
    expect(done.code).toBe(1)
    expect(done.err).toContain(`${file}: error ${code}: `)
    expect(done.err).toContain(message)
    expect(answer(done.out).measures.map(({ id, ok }) => ({ id, ok }))).toEqual([
      { id: undefined, ok: false },
      { id: 'quota', ok: true },
    ])
  })

  it.each([
    ['letters of another encoding', Buffer.from('id: a\ntitle: Caf\xe9\n', 'latin1'), '2:11'],
    ['UTF-16', Buffer.from('\ufeffid: a\n', 'utf16le'), '1:1'],
    ['no text at all', Buffer.from([0x89, 0x50, 0, 1, 2, 0xff]), '1:1'],
  ])('%s is told of at its place, not read with letters lost', async (_, bytes, place) => {
    const file = join(mkdtempSync(join(tmpdir(), 'policyspace-')), 'x.measure.yaml')
    writeFileSync(file, bytes)
    const { code, out, err } = await check(file)
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain(`x.measure.yaml:${place}: error not-text: `)
  })

  it('says when nothing binds whom it is about: a code may be mistaken', async () => {
    const input = 'id: a\ntitle: A\nactor: { member: GER }\ntype: grant\n'
    const args = ['check', '--as-of', '2024-06-01', '-']
    const { code, out } = await policyspace(args, { input })
    expect(code).toBe(0)
    expect(out).toContain('! no instrument known here binds `GER` on 2024-06-01: is the code')
    const known = await policyspace(args, { input: input.replace('GER', 'DEU') })
    expect(known.out).not.toContain('binds')
  })

  it.each([
    ['json', /"code": "syntax"[^}]*"line": 2/],
    ['sarif', /"ruleId": "record\.syntax"/],
    ['github', /^::error file=.*,line=2,col=8,title=syntax::/m],
    ['junit', /<error message="`\[` opens here and is never closed"/],
    ['csv', /,invalid,.*syntax: /],
    ['markdown', /`syntax`: `\[` opens here/],
    ['html', /2:8 <code>syntax<\/code>/],
  ])('a file that is no YAML is told of in %s', async (format, told) => {
    const input = 'id: a\ntitle: [never closed\n'
    const args = ['check', '--rules', rules, '--format', format, '-']
    const { code, out } = await policyspace(args, { input })
    expect(code).toBe(1)
    expect(out).toMatch(told)
  })
})

describe('what would falsify an answer', () => {
  it('is an id that two files share', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'policyspace-'))
    const [one, two] = [join(folder, 'one.yaml'), join(folder, 'two.yaml')]
    for (const file of [one, two]) writeFileSync(file, readFileSync(exportGrant))
    const { code, err } = await check(one, two, '--fail-on', 'never')
    expect(code).toBe(1)
    expect(err).toMatch(
      /two\.yaml:\d+:\d+: error duplicate-id: `export-grant` is the id of a record/,
    )
  })

  it('is a file that two patterns name: it is read once', async () => {
    const { out } = await check(exportGrant, `./${exportGrant}`, '--format', 'json')
    expect(answer(out).measures).toHaveLength(1)
  })

  it('is a pack that is not there', async () => {
    const { code, err } = await check(exportGrant, '--pack', 'not-there')
    expect(code).toBe(2)
    expect(err).toContain('no instrument.yaml stands under `not-there`')
  })

  it.each(['sarif', 'junit', 'github'])(
    'is silence in %s about a code that nothing binds',
    async (format) => {
      const { err } = await check(exportGrant, '--towards', 'XXX', '--format', format)
      expect(err).toContain('no instrument known here binds `CAN` towards `XXX`')
    },
  )
})
