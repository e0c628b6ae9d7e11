import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'tsup'
import type { Options } from 'tsup'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/** What is generated as an object is built as a text of JSON, which an engine parses several times faster. */
const parsedJson: Plugin = {
  name: 'parsed-json',
  setup: (build) => {
    build.onLoad({ filter: /\/generated\/\w+\.ts$/ }, ({ path }) => {
      const contents = readFileSync(path, 'utf8').replace(
        /(?<== |=> \()[[{].*[\]}]/s,
        (json) => `JSON.parse(${JSON.stringify(JSON.stringify(JSON.parse(json)))})`,
      )
      return { contents, loader: 'ts' }
    })
  },
}

/** Node reads the law from files. */
const lawFromFiles: Plugin = {
  name: 'law-from-files',
  setup: (build) => {
    build.onResolve({ filter: /^\.\/bundled\.ts$/ }, ({ resolveDir }) => ({
      path: `${resolveDir.replace(/law$/, 'node')}/bundled.ts`,
    }))
  },
}

/** What ships for browsers is one module; for Node it is sixty, and loading those takes longer than a check. */
const yamlInOne: Plugin = {
  name: 'yaml-in-one',
  setup: (build) => {
    build.onResolve({ filter: /^yaml$/ }, () => ({
      path: fileURLToPath(new URL('node_modules/yaml/browser/index.js', import.meta.url)),
    }))
  },
}

/** What `check` loads only when it is asked for, by the name that the build gives it. */
const onRequest = {
  baseline: 'src/cli/baseline.ts',
  compare: 'src/explore/compare.ts',
  'config-file': 'src/cli/config-file.ts',
  formats: 'src/cli/formats.ts',
  json: 'src/render/json.ts',
  link: 'src/law/link.ts',
  'lint-scenario': 'src/law/lint-scenario.ts',
  'read-rules': 'src/node/read-rules.ts',
  'scenario-source': 'src/cli/scenario-source.ts',
}

/** Leaves modules of ours that are loaded on request where the build puts them. */
const loadedBeside = (names: readonly string[]): Plugin => ({
  name: 'loaded-beside',
  setup: (build) => {
    build.onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ kind, path }) => {
      const name = path.replace(/^.*\/|\.ts$/g, '')
      return kind === 'dynamic-import' && names.includes(name)
        ? { path: `./${name}.js`, external: true }
        : undefined
    })
  },
})

const common: Options = {
  format: 'esm',
  target: ['node20', 'es2022'],
  splitting: true,
  // tsc writes the declarations: tsup cannot with TypeScript 7.
  dts: false,
  // By default tsup strips `node:`, which Deno and edge runtimes require.
  removeNodeProtocol: false,
  esbuildPlugins: [parsedJson],
}

const forNode = {
  ...common,
  // One folder deep, so that every chunk finds the law beside it.
  outDir: 'dist/node',
  noExternal: ['leven', 'yaml'],
  esbuildPlugins: [parsedJson, lawFromFiles, yamlInOne],
  // Every start reads it: half as much to read is a few milliseconds less.
  minify: true,
} satisfies Options

export default defineConfig([
  {
    ...common,
    entry: {
      index: 'src/index.ts',
      core: 'src/core.ts',
      explore: 'src/explore.ts',
      guidelines: 'src/guidelines.ts',
      import: 'src/import.ts',
      render: 'src/render.ts',
      schema: 'src/schema.ts',
    },
  },
  // In one file: to look up a dozen costs as much as to read them.
  { ...forNode, splitting: false, entry: { entry: 'src/index.ts' } },
  // The command that is run most, in one file too: it is mostly start.
  {
    ...forNode,
    splitting: false,
    entry: { check: 'src/cli/check.ts' },
    esbuildPlugins: [...forNode.esbuildPlugins, loadedBeside(Object.keys(onRequest))],
  },
  {
    ...forNode,
    entry: { index: 'src/node/index.ts', main: 'src/cli/main.ts', ...onRequest },
    esbuildPlugins: [...forNode.esbuildPlugins, loadedBeside(['check'])],
  },
])
