// The chunks are free of side effects, and esbuild would say so of each.
const quietly = (config) => ({ ...config, logLevel: 'error' })

module.exports = [
  {
    name: 'core without the law',
    path: 'dist/core.js',
    limit: '60 kB',
    modifyEsbuildConfig: quietly,
  },
  {
    name: 'record schema and YAML reader',
    path: 'dist/schema.js',
    limit: '125 kB',
    modifyEsbuildConfig: quietly,
  },
]
