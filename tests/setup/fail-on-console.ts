import { afterAll, afterEach, expect } from 'vitest'

// A library that writes to the console speaks past its caller: every such call fails the test.
const written: unknown[][] = []

for (const method of ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const) {
  console[method] = (...args: unknown[]) => void written.push([method, ...args])
}

const expectSilence = () => expect(written.splice(0), 'written to the console').toEqual([])

afterEach(expectSilence)
// Modules also write while they load, outside of any test.
afterAll(expectSilence)
