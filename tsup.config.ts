import { defineConfig } from 'tsup'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    core: 'src/core.ts',
    explore: 'src/explore.ts',
    import: 'src/import.ts',
    render: 'src/render.ts',
    schema: 'src/schema.ts',
    'node/index': 'src/node/index.ts',
    'cli/main': 'src/cli/main.ts',
  },
  format: 'esm',
  target: ['node20', 'es2022'],
  splitting: true,
  clean: true,
  // tsc writes the declarations: tsup cannot with TypeScript 7.
  dts: false,
  // By default tsup strips `node:`, which Deno and edge runtimes require.
  removeNodeProtocol: false,
})
