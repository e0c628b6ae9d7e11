import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { commands } from '../../src/cli/run.ts'
import { measure, policyspace, rules, spawned, spawnedInto, stackTrace } from './command.ts'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

describe('help and version', () => {
  it.each(['--help', '-h', 'help'])('%s tells every command and the exit codes', async (flag) => {
    const { code, out, err } = await policyspace([flag])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    for (const name of ['validate', 'check', 'explain', 'law', 'schema'])
      expect(out).toContain(`  policyspace ${name} `)
    expect(out).toContain('Exit: 0 nothing at or above --fail-on')
  })

  it('a command has help of its own', async () => {
    const { code, out } = await policyspace(['check', '--help'])
    expect(code).toBe(0)
    expect(out).toContain('[--fail-on conflict|constraint|undetermined|never]')
    expect(out).toMatch(/^ {2}--towards +the counterpart/m)
  })

  it.each(Object.keys(commands))('%s explains each of its options in 80 columns', async (name) => {
    const { code, out } = await policyspace([name, '--help'])
    expect(code).toBe(0)
    const named = new Set(commands[name]?.usage.match(/--[a-z-]+/g))
    for (const option of named) expect(out).toMatch(new RegExp(`^  ${option} +\\S`, 'm'))
    const long = out.split('\n').filter((line) => line.length > 80)
    expect(long).toEqual([])
  })

  it.each(['--version', '-v'])('%s is the version of the package', async (flag) => {
    expect(await policyspace([flag])).toEqual({ code: 0, out: `${version}\n`, err: '' })
  })

  it('no command is wrong use, with help', async () => {
    expect(await policyspace([])).toMatchObject({ code: 2 })
  })
})

describe('a command that there is not', () => {
  it.each([
    ['chekc', 'no command is called `chekc`: did you mean `check`?'],
    ['frobnicate', 'no command is called `frobnicate`; these are: validate, check, explain'],
    // Nor is what every object inherits.
    ['constructor', 'no command is called `constructor`'],
  ])('%s', async (name, message) => {
    const { code, out, err } = await policyspace([name])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(`policyspace: ${message}`)
  })
})

it('schema is JSON Schema of the record', async () => {
  const { code, out, err } = await policyspace(['schema'])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const { $schema, properties } = JSON.parse(out) as { $schema: string; properties: object }
  expect($schema).toContain('json-schema.org')
  expect(Object.keys(properties)).toContain('conditions')
  expect((await policyspace(['schema', '--rules', 'x'])).code).toBe(2)
})

describe('the process', () => {
  it('keeps the answer and the rest apart, without colour', () => {
    const { code, out, err } = spawned(
      ['check', '--rules', rules, '--format', 'json', '-'],
      '{"a":1}',
    )
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ measures: [{ file: '<stdin>', ok: false }] })
    expect(err).toContain('<stdin>:1:2: error unknown-key: ')
    const text = spawned(['check', '--rules', rules, '--as-of', '2024-06-01', measure('quota')])
    expect(text.code).toBe(0)
    expect(text.out).not.toContain('\u001b')
    expect(text.err).toBe('')
  })

  it('ends quietly when nobody reads on', () => {
    // The schema is longer than a pipe holds, so that writing it fails.
    const { out, err } = spawnedInto('head -c 1', ['schema'])
    expect(out).toBe('{')
    expect(err).not.toMatch(stackTrace)
  })

  it('ends with 2 on wrong use', () => {
    const { code, out, err } = spawned(['check', '--rules', 'nowhere', 'x.yaml'])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('nowhere: error no-rules: ')
    expect(err).not.toMatch(stackTrace)
  })
})

describe('wrong use is said in one line', () => {
  it.each([
    [['space', 'USA', '--at', 'x'], '`x` is no calendar day: write YYYY-MM-DD'],
    [['check', 'x.yaml', '--ledger=1'], '`--ledger` takes no value'],
    [['check', measure('quota'), '--baseline', 'README.md'], 'the baseline `README.md` is no JSON'],
    [['init', 'README.md'], 'cannot be written (ENOTDIR)'],
    [['facts', 'zzz'], 'no fact speaks of `zzz`'],
  ])('%j', async (args, message) => {
    const { code, out, err } = await policyspace(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(message)
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(err).not.toContain('defect of policyspace')
  })
})
