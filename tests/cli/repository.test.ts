import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

// A repository of ten measures, two of them bad: one in law, one as a record. Run as people run it.

const tsx = resolve('node_modules/tsx/dist/cli.mjs')
const main = resolve('src/cli/main.ts')

interface Told {
  readonly towards: string
  readonly readings: Readonly<Record<string, string>>
  readonly findings: readonly { readonly instrument: string }[]
  readonly ledger: readonly { readonly instrument: string }[]
}

function repository(): string {
  const folder = mkdtempSync(join(tmpdir(), 'policyspace-'))
  cpSync('fixtures/repository', folder, { recursive: true })
  return folder
}

function run(folder: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, main, ...args], {
    cwd: folder,
    maxBuffer: 64 * 1024 * 1024,
    encoding: 'utf8',
  })
  return { code: status, out: stdout, err: stderr }
}

describe('a repository of measures', () => {
  it('needs no argument: the configuration says what to check', () => {
    const folder = repository()
    const { code, out, err } = run(folder, 'check')
    expect(code).toBe(1)
    expect(err).toMatch(
      /07-broken\.measure\.yaml:7:9: error unknown-value: .*did you mean `guarantee`/,
    )
    expect(err).toMatch(/07-broken\.measure\.yaml:8:1: error unknown-key: .*did you mean `access`/)
    expect(out).toMatch(/CONFLICT {2}SCM Agreement, Article 3\.1\(b\)/)
    // The configuration is found from a folder below as well.
    expect(run(join(folder, 'measures'), 'check').code).toBe(1)
  })

  it('lets what is known pass, and nothing new', () => {
    const folder = repository()
    const broken = join(folder, 'measures/07-broken.measure.yaml')
    writeFileSync(
      broken,
      readFileSync(broken, 'utf8').replace('garantee', 'guarantee').replace('acces:', 'access:'),
    )
    expect(run(folder, 'check').code).toBe(1)
    const written = run(folder, 'check', '--write-baseline', 'known.json')
    expect([written.code, written.err]).toEqual([
      0,
      expect.stringMatching(/findings written down as known/),
    ])
    const known = run(folder, 'check', '--baseline', 'known.json')
    expect([known.code, known.err]).toEqual([
      0,
      expect.stringMatching(/\d+ known findings left out/),
    ])
    const tariff = join(folder, 'measures/05-tariff.measure.yaml')
    writeFileSync(
      tariff,
      readFileSync(tariff, 'utf8').replace('applied-duty: 2', 'applied-duty: 20'),
    )
    const fresh = run(folder, 'check', '--baseline', 'known.json', '--format', 'json')
    expect(fresh.code).toBe(1)
    const conflicts = (
      JSON.parse(fresh.out) as { measures: { id: string; findings: { kind: string }[] }[] }
    ).measures
      .filter((m) => m.findings.some((f) => f.kind === 'conflict'))
      .map((m) => m.id)
    expect(conflicts).toEqual(['tariff'])
  })

  it('says where a configuration is wrong', () => {
    const folder = repository()
    writeFileSync(join(folder, 'policyspace.yaml'), "as-of: '2024-13-01'\nfail-onn: conflict\n")
    const { code, err } = run(folder, 'check')
    expect(code).toBe(2)
    expect(err).toMatch(/policyspace\.yaml:1:8: error .*/)
    expect(err).toMatch(/policyspace\.yaml:2:1: error unknown-key: .*did you mean `fail-on`/)
  })

  it('runs as the GitHub action runs it', () => {
    const folder = repository()
    const shim = join(folder, 'policyspace')
    writeFileSync(shim, `#!/bin/sh\nexec '${process.execPath}' '${tsx}' '${main}' "$@"\n`)
    chmodSync(shim, 0o755)
    const { status, stdout } = spawnSync('bash', [resolve('scripts/action.sh')], {
      cwd: folder,
      maxBuffer: 64 * 1024 * 1024,
      encoding: 'utf8',
      env: { ...process.env, POLICYSPACE: shim, SARIF: 'out.sarif', AS_OF: '2024-06-01' },
    })
    expect(status).toBe(1)
    expect(stdout).toMatch(/^::error file=measures\/04-content/m)
    const log = JSON.parse(readFileSync(join(folder, 'out.sarif'), 'utf8')) as { version: string }
    expect(log.version).toBe('2.1.0')
  })

  it('the action runs the version that it is part of', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
    expect(readFileSync('action.yml', 'utf8')).toContain(
      `The version of policyspace\n    default: '${version}'`,
    )
  })

  it('takes every key of the configuration, each as the option of its name', () => {
    const folder = repository()
    const file = join(folder, 'policyspace.yaml')
    const json = (...args: readonly string[]) => {
      const { code, out, err } = run(folder, 'check', '--format', 'json', ...args)
      expect(err).not.toContain('policyspace:')
      return { code, ...(JSON.parse(out) as { asOf: string; measures: Told[] }) }
    }
    writeFileSync(
      file,
      `paths: ['measures/04-*.measure.yaml']
as-of: '2019-06-01'
towards: JPN
instruments: [wto.scm, wto.trims]
readings: { public-body: control }
fail-on: never
`,
    )
    const { code, asOf, measures } = json()
    expect([code, asOf, measures.length]).toEqual([0, '2019-06-01', 1])
    const [measure] = measures
    expect(measure?.towards).toBe('JPN')
    expect(measure?.readings['public-body']).toBe('control')
    expect(new Set(measure?.findings.map((f) => f.instrument))).toEqual(
      new Set(['wto.scm', 'wto.trims']),
    )
    // The command line prevails.
    expect(json('--fail-on', 'conflict', '--as-of', '2020-01-01')).toMatchObject({
      code: 1,
      asOf: '2020-01-01',
    })
    cpSync('fixtures/rules-small', join(folder, 'law'), { recursive: true })
    writeFileSync(
      file,
      "paths: [measures/04-content.measure.yaml]\nas-of: '2024-06-01'\nrules: law\n",
    )
    expect(json().measures[0]?.ledger.map((e) => e.instrument)).not.toContain('wto.scm')
  })

  it('begins with `init`, which overwrites nothing', () => {
    const folder = mkdtempSync(join(tmpdir(), 'policyspace-'))
    expect(run(folder, 'init').out.match(/^written/gm)).toHaveLength(4)
    expect(run(folder, 'init').out.match(/^kept/gm)).toHaveLength(4)
    const { code, out } = run(folder, 'check')
    expect(code).toBe(0)
    expect(out).toMatch(/1 constraint/)
    // What the configuration offers in comments can be used as it stands, but for files that are not there.
    const config = join(folder, 'policyspace.yaml')
    const offered = readFileSync(config, 'utf8').replaceAll(
      /^# (?=towards|instruments|readings)/gm,
      '',
    )
    expect(offered.match(/^(towards|instruments|readings):/gm)).toHaveLength(3)
    writeFileSync(config, offered)
    expect(run(folder, 'check')).toMatchObject({ code: 0, err: '' })
  })
})
