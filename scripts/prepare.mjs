// After `npm ci` the law is bundled. Whoever installs from git, as pre-commit does, gets what this leaves, so there all
// is built; and there `npm install -g` forgets the tools that it takes.
import { execSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const run = (command) => execSync(command, { stdio: 'inherit' })
const hasTools = existsSync('node_modules/.bin/tsx')
const fromGit = process.env['npm_package_resolved'] !== undefined || !hasTools

if (!hasTools) run('npm ci --global=false --include=dev --ignore-scripts')
run(fromGit ? 'npm run --global=false build' : 'npx --no-install tsx scripts/bundle-rules.ts')
