import { cpSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { policyspace, rules } from './command.ts'

const law = (...args: readonly string[]) => policyspace(['law', ...args])

describe('law list', () => {
  it('names every provision with its kind and citation', async () => {
    expect(await law('list', '--rules', rules)).toEqual({
      code: 0,
      err: '',
      out: `demo.x.1.1                   constraint   Examples Agreement, Article 1.1
demo.x.1.2                   constraint   Examples Agreement, Article 1.2
demo.x.2                     flexibility  Examples Agreement, Article 2
demo.y.1                     constraint   Examples Protocol, Article 1
`,
    })
  })

  it('keeps to --instrument, and refuses one that is not there', async () => {
    const { out } = await law('list', '--rules', rules, '--instrument', 'demo.y')
    expect(out.trimEnd().split('\n')).toHaveLength(1)
    const wrong = await law('list', '--rules', rules, '--instrument', 'demo.z')
    expect(wrong).toMatchObject({ code: 2, out: '' })
    expect(wrong.err).toContain('no instrument is called `demo.z`')
  })

  it('lists the bundled law', async () => {
    const { code, out } = await law('list')
    expect(code).toBe(0)
    expect(out).toMatch(/^wto\.scm\.3\.1\.b +constraint +SCM Agreement, Article 3\.1\(b\)$/m)
  })
})

describe('law show', () => {
  it('shows a provision, what it asks and what stands against it', async () => {
    expect((await law('show', 'demo.x.1.1', '--rules', rules)).out)
      .toBe(`Examples Agreement, Article 1.1
demo.x.1.1 · constraint (prohibits) · rules/x/article-01.yaml · recalled
Support is not to be tied to exporting.
  in force 2000-01-01 to now
  - the condition is attached to the support
  - it asks for exports
Defeated by
  - demo.x.2 justifies it (contested)
  · DS999: Invented holding.
Leaves out: Ties in fact.
`)
  })

  it('shows what a flexibility stands against', async () => {
    expect((await law('show', 'wto.gatt.xx.d')).out).toContain(`Defeats
  - every constraint of wto.gatt (justifies)
  - every constraint of wto.scm (justifies; contested)
`)
  })

  it('keeps within 80 columns', async () => {
    const { out } = await law('show', 'wto.scm.27.2.a')
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  })

  it('shows a provision of a pack', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'policyspace-'))
    cpSync('fixtures/rules-small/x/instrument.yaml', join(folder, 'instrument.yaml'))
    writeFileSync(
      join(folder, 'article-09.yaml'),
      `article: "9"
title: Added
provisions:
  - id: demo.x.9
    pinpoint: "9"
    kind: constraint
    effect: prohibits
    topics: [tariffs]
    summary: No duty is charged.
    elements:
      duty: { label: a duty is charged, test: { "==": [{ var: border.form }, duty] } }
    checked: { text: recalled }
`,
    )
    expect(await law('list', '--pack', folder, '--instrument', 'demo.x')).toMatchObject({
      err: '',
      out: expect.stringMatching(/^demo\.x\.9 /) as string,
    })
    expect((await law('show', 'demo.x.9', '--pack', folder)).out).toContain('No duty is charged.')
  })

  it('wants a provision that there is', async () => {
    expect((await law('show', '--rules', rules)).err).toContain('show takes a provision')
    const { code, err } = await law('show', 'demo.x.1.3', '--rules', rules)
    expect(code).toBe(2)
    expect(err).toContain('no provision is called `demo.x.1.3`: did you mean `demo.x.1.1`?')
  })
})

describe('law limbs', () => {
  it('lays agreements side by side, limb by limb, within 80 columns', async () => {
    const { code, out } = await law('limbs', '--instrument', 'cptpp,rcep')
    expect(code).toBe(0)
    expect(out).toMatch(/^royalty +9\.10\.1\(i\) +10\.6\.1\(h\)\*$/m)
    expect(out).toMatch(/^technology-preference +9\.10\.1\(h\)\(i\), 9\.10\.1\(h\)\(ii\) +–$/m)
    expect(out).toContain('cptpp 9.10.3(a): An advantage may depend on')
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  })

  it('writes a table for a paper', async () => {
    const { out } = await law('limbs', '--instrument', 'ceta,eu-jpn', '--format', 'markdown')
    expect(out).toContain('| headquarters | – | 8.11.1(h) |')
  })
})

describe('law lint', () => {
  it('passes sound rules, also from a part of them', async () => {
    for (const folder of [rules, `${rules}/`, `${rules}/x`]) {
      const { code, out, err } = await law('lint', folder)
      expect({ code, err }).toEqual({ code: 0, err: '' })
      expect(out).toMatch(/^4 provisions of 2 instruments link into \d+ nodes\n$/)
    }
  })

  it('refuses a folder without rules', async () => {
    expect(await law('lint', 'src')).toEqual({
      code: 2,
      out: '',
      err: 'src: error no-rules: no instrument.yaml stands under `src`\n',
    })
  })
})

describe('law test', () => {
  it('runs the cases of a file', async () => {
    expect(await law('test', `${rules}/x/article-01.cases.yaml`)).toEqual({
      code: 0,
      out: '2 passed, 0 failed\n',
      err: '',
    })
  })

  it('tells what came otherwise than expected', async () => {
    expect(await law('test', rules)).toEqual({
      code: 1,
      out: `✗ x/article-02.cases.yaml: expected in vain (demo.x.2)
    status: expected established, found not-raised
    element needed: expected met, found undetermined
2 passed, 1 failed
`,
      err: '',
    })
  })

  it('refuses where there are no cases', async () => {
    const { code, out, err } = await law('test', `${rules}/y`)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('no cases stand under')
  })
})

describe('law coverage', () => {
  it('accounts for every article', async () => {
    expect((await law('coverage', '--rules', rules)).out)
      .toBe(`Agreement on Examples: 2 of 3 articles encoded
  1                  2 provisions, partly recalled
  2                  1 provision, recalled
  3                  institutional: Sets up a committee.
Protocol on Examples: 1 of 1 articles encoded
  1                  1 provision, recalled
`)
    const { out } = await law('coverage', '--rules', rules, '--instrument', 'demo.y')
    expect(out).toMatch(/^Protocol on Examples/)
  })
})

it('law alone, or with a part that there is not, is wrong use', async () => {
  expect((await law()).err).toBe(
    'policyspace: law takes one of: list, show, lint, test, coverage, limbs, scenarios\n',
  )
  const { code, err } = await law('shwo')
  expect(code).toBe(2)
  expect(err).toBe('policyspace: `shwo` is no part of law: did you mean `show`?\n')
})
