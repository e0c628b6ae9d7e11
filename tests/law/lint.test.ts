import { describe, expect, it } from 'vitest'
import type { Rulebook } from '../../src/law/rulebook.ts'
import { book, complaints, linked } from '../support/book.ts'
import type { Said } from '../support/book.ts'

const file = 'one/article-01.yaml'
const yes = { '==': [{ var: 'access.automatic' }, true] }
const row = { '==': [{ var: 'conditions.bite' }, 'mandatory'] }
const plain = (id: string, more: Partial<Said> = {}): Said => ({
  id,
  elements: { is: { test: yes } },
  ...more,
})
const barred = (id: string, more: Partial<Said> = {}): Said =>
  plain(id, { kind: 'constraint', effect: 'prohibits', ...more })

type Wrong = readonly [
  string,
  Rulebook,
  readonly (readonly [string, readonly (string | number)[]])[],
]
const at = (...path: (string | number)[]) => [file, 'provisions', ...path]

const wrong: readonly Wrong[] = [
  [
    'an id that stands twice',
    book([plain('a.one.1'), plain('a.one.1')]),
    [['duplicate-id', at(1, 'id')]],
  ],
  ['an id of another instrument', book([plain('b.two.1')]), [['foreign-id', at(0, 'id')]]],
  [
    'a value that has the id of a provision',
    book([plain('a.one.1')], {
      values: [{ id: 'a.one.1', pinpoint: '1', entries: [{ from: '1995-01-01', value: 1 }] }],
    }),
    [['duplicate-id', at(0, 'id')]],
  ],
  [
    'a conflict clause under a reading that there is not',
    book([plain('a.one.1')], {
      instrument: {
        relations: [
          { to: 'wto', kind: 'prevails-over', under: { reading: 'narow', position: 'yes' } },
          { to: 'wto', kind: 'yields-to', under: { reading: 'narrow', position: 'maybe' } },
        ],
      },
      readings: [
        {
          id: 'narrow',
          question: 'Is it?',
          default: 'yes',
          positions: { yes: { says: 'Yes.', cite: 'A' } },
        },
      ],
    }),
    [
      ['unknown-reading', ['one/instrument.yaml', 'relations', 0, 'under']],
      ['unknown-position', ['one/instrument.yaml', 'relations', 1, 'under']],
    ],
  ],
  [
    'a default that is no position',
    book([], {
      readings: [
        { id: 'r', question: '?', default: 'z', positions: { x: { says: 'x', cite: 'x' } } },
      ],
    }),
    [['unknown-position', ['readings.yaml', 'readings', 0, 'default']]],
  ],
  [
    'a constraint without effect',
    book([plain('a.one.1', { kind: 'constraint' })]),
    [['no-effect', at(0)]],
  ],
  [
    'a definition with an effect',
    book([plain('a.one.1', { effect: 'limits' })]),
    [['stray-effect', at(0, 'effect')]],
  ],
  [
    'a headroom that is no fact',
    book([plain('a.one.1', { headroom: 'room' })]),
    [['unknown-fact', at(0, 'headroom')]],
  ],
  [
    'a headroom that is no number',
    book([plain('a.one.1', { headroom: 'access.automatic' })]),
    [['type-mismatch', at(0, 'headroom')]],
  ],
  [
    'a scope of no element',
    book([plain('a.one.1', { applies: 'was' })]),
    [['unknown-element', at(0, 'applies')]],
  ],
  [
    'a formula of no element',
    book([plain('a.one.1', { holds: { all: ['is', { not: 'was' }] } })]),
    [['unknown-element', at(0, 'holds')]],
  ],
  [
    'an element that nothing names',
    book([plain('a.one.1', { elements: { is: { test: yes }, was: { test: yes } }, holds: 'is' })]),
    [['unused-element', at(0, 'elements', 'was')]],
  ],
  [
    'a reference to nothing',
    book([
      plain('a.one.1', {
        elements: { is: { meets: ['a.one.2', 'a.one.1'] }, was: { result: 'a.one.3' } },
      }),
    ]),
    [
      ['unknown-provision', at(0, 'elements', 'is', 'meets')],
      ['unknown-provision', at(0, 'elements', 'was', 'result')],
    ],
  ],
  [
    'an edge to nothing',
    book([plain('a.one.1', { defeats: [{ provision: 'a.one.2', as: 'excludes' }] })]),
    [['unknown-provision', at(0, 'defeats', 0, 'provision')]],
  ],
  [
    'an edge to no constraint',
    book([plain('a.one.1', { defeats: [{ 'constraints-of': 'a.one', as: 'excludes' }] })]),
    [['unknown-provision', at(0, 'defeats', 0, 'constraints-of')]],
  ],
  [
    'a defeater on the rows of another list',
    book([
      plain('a.one.1', { each: 'conditions', defeats: [{ provision: 'a.one.2', as: 'excludes' }] }),
      plain('a.one.2', { each: 'comparisons' }),
    ]),
    [['wrong-rows', at(0, 'defeats', 0)]],
  ],
  [
    'a defeater on rows of what is judged as a whole',
    book([
      plain('a.one.1', { each: 'conditions', defeats: [{ provision: 'a.one.2', as: 'excludes' }] }),
      plain('a.one.2'),
    ]),
    [['wrong-rows', at(0, 'defeats', 0)]],
  ],
  [
    'a fact of rows asked of the record',
    book([plain('a.one.1', { elements: { is: { test: row } } })]),
    [['wrong-rows', at(0, 'elements', 'is', 'test')]],
  ],
  [
    // Whoever reads it from rows first must not hide that it cannot be judged on the record.
    'a fact of rows asked of the record by what rows refer to',
    book([
      plain('a.one.1', { each: 'conditions', elements: { is: { meets: 'a.one.2' } } }),
      plain('a.one.2', { elements: { is: { test: row } } }),
    ]),
    [['wrong-rows', at(1, 'elements', 'is', 'test')]],
  ],
  [
    'a guard on rows of what is judged as a whole',
    book([
      plain('a.one.1', { each: 'conditions' }),
      plain('a.one.2'),
      plain('a.one.3', {
        defeats: [
          { provision: 'a.one.1', as: 'excludes' },
          { provision: 'a.one.2', as: 'excludes', when: row },
        ],
      }),
    ]),
    [['wrong-rows', at(2, 'defeats', 1, 'when')]],
  ],
  [
    'a test that cannot be read',
    book([
      plain('a.one.1', {
        elements: { is: { test: { and: [yes, { '<': [{ var: 'from' }, 1] }] } } },
      }),
    ]),
    [['type-mismatch', at(0, 'elements', 'is', 'test', 'and', 1, '<', 1)]],
  ],
  [
    'a span that is empty',
    book([
      plain('a.one.1', {
        force: [{ from: '1995-01-01' }, { from: '2000-01-01', until: '2000-01-01' }],
      }),
    ]),
    [['empty-span', at(0, 'force', 1, 'until')]],
  ],
  [
    'a value for no time',
    book([], {
      values: [
        {
          id: 'a.one.v',
          pinpoint: '1',
          entries: [{ from: '2000-01-01', until: '1999-01-01', value: 1 }],
        },
      ],
    }),
    [['empty-span', [file, 'values', 0, 'entries', 0, 'until']]],
  ],
  [
    'a class of actors that cannot be read',
    book([
      plain('a.one.1', {
        force: [{ from: '1995-01-01', when: { '==': [{ var: 'law.wealth' }, 1] } }],
      }),
    ]),
    [['unknown-fact', at(0, 'force', 0, 'when', '==', 0, 'var')]],
  ],
  [
    'parties of nothing',
    book([], { instrument: { parties: { of: 'c.three' } } }),
    [['unknown-instrument', ['one/instrument.yaml', 'parties', 'of']]],
  ],
]

describe('a rulebook that cannot be linked', () => {
  it.each(wrong)('%s', (_, rulebook, expected) => {
    expect(complaints(rulebook)).toEqual(expected.map(([code, path]) => ({ code, path })))
  })
  it('tells of parties that lead back to where they began', () => {
    const rulebook = book([], {
      instrument: { parties: { of: 'b.two' } },
      others: [{ id: 'b.two', parties: { of: 'a.one' } }],
    })
    expect(complaints(rulebook).map((d) => d.code)).toContain('cycle')
  })
})

const meets = (id: string, target: string, more: Partial<Said> = {}): Said =>
  plain(id, { elements: { is: { meets: target } }, ...more })

const circular: readonly (readonly [string, readonly Said[]])[] = [
  ['a provision that reads itself', [meets('a.one.1', 'a.one.1')]],
  ['two that read each other', [meets('a.one.1', 'a.one.2'), meets('a.one.2', 'a.one.1')]],
  [
    'a defeater that reads what it excludes',
    [
      plain('a.one.1'),
      meets('a.one.2', 'a.one.1', { defeats: [{ provision: 'a.one.1', as: 'excludes' }] }),
    ],
  ],
  [
    'a defeater that reads the result of what it justifies',
    [
      plain('a.one.1'),
      plain('a.one.2', {
        elements: { is: { result: 'a.one.1' } },
        defeats: [{ provision: 'a.one.1', as: 'justifies' }],
      }),
    ],
  ],
  [
    'two that defeat each other',
    [
      plain('a.one.1', { defeats: [{ provision: 'a.one.2', as: 'justifies' }] }),
      plain('a.one.2', { defeats: [{ provision: 'a.one.1', as: 'justifies' }] }),
    ],
  ],
  [
    'an exception to all constraints that reads one of them as law in force',
    [
      barred('a.one.1'),
      plain('a.one.2', {
        elements: { is: { result: 'a.one.1' } },
        defeats: [{ 'constraints-of': 'a.one', as: 'disapplies' }],
      }),
    ],
  ],
  [
    'a longer way round, over references and defeat',
    [
      meets('a.one.1', 'a.one.2'),
      plain('a.one.2'),
      meets('a.one.3', 'a.one.1', { defeats: [{ provision: 'a.one.2', as: 'excludes' }] }),
    ],
  ],
]

const straight: readonly (readonly [string, readonly Said[]])[] = [
  [
    'a defeater that reads the description of what it justifies',
    [
      plain('a.one.1'),
      meets('a.one.2', 'a.one.1', { defeats: [{ provision: 'a.one.1', as: 'justifies' }] }),
    ],
  ],
  [
    'one that reads the description of a provision which its own description disapplies',
    [
      plain('a.one.1'),
      meets('a.one.2', 'a.one.1', { defeats: [{ provision: 'a.one.1', as: 'disapplies' }] }),
      meets('a.one.3', 'a.one.1'),
    ],
  ],
  [
    'two ways to the same provision',
    [
      meets('a.one.1', 'a.one.2'),
      meets('a.one.2', 'a.one.3'),
      plain('a.one.3'),
      meets('a.one.4', 'a.one.3'),
    ],
  ],
]

describe('a cycle', () => {
  it.each(circular)('%s', (_, said) => {
    const found = complaints(book(said))
    expect(found.map((d) => d.code)).toEqual(['cycle'])
    // It points to a provision that is on the cycle.
    expect(found[0]?.path.slice(0, 2)).toEqual([file, 'provisions'])
  })
  it.each(straight)('none: %s', (_, said) => {
    expect(complaints(book(said))).toEqual([])
    expect(linked(book(said)).provisions).toHaveLength(said.length)
  })
})
