import { defineConfig } from 'tsup'
import type { Options } from 'tsup'

const common: Options = {
  format: 'esm',
  target: ['node20', 'es2022'],
  splitting: true,
  // tsc writes the declarations: tsup cannot with TypeScript 7.
  dts: false,
  // By default tsup strips `node:`, which Deno and edge runtimes require.
  removeNodeProtocol: false,
}

export default defineConfig([
  {
    ...common,
    entry: {
      index: 'src/index.ts',
      core: 'src/core.ts',
      explore: 'src/explore.ts',
      import: 'src/import.ts',
      render: 'src/render.ts',
      schema: 'src/schema.ts',
    },
  },
  {
    ...common,
    // One folder deep, so that every chunk finds the law beside it.
    outDir: 'dist/node',
    entry: { entry: 'src/index.ts', index: 'src/node/index.ts', main: 'src/cli/main.ts' },
    esbuildPlugins: [
      {
        name: 'law-from-files',
        setup: (build) => {
          build.onResolve({ filter: /^\.\/bundled\.ts$/ }, ({ resolveDir }) => ({
            path: `${resolveDir.replace(/law$/, 'node')}/bundled.ts`,
          }))
        },
      },
    ],
  },
])
