import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/setup/fail-on-console.ts'],
    // One core would be left idle: nothing else waits for it.
    maxWorkers: '100%',
    testTimeout: 60_000,
    // Packing and installing the built package takes longer than a test.
    hookTimeout: 180_000,
    coverage: { include: ['src/**'], exclude: ['src/law/bundled*', 'src/**/generated/**'] },
  },
})
