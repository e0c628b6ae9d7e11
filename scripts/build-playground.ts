// Builds the playground into one file that needs no server: .cache/playground/index.html. With --serve, serves it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { parseMeasures } from '../src/measure/parse.ts'

const here = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const chosen = [
  ['repository', '08-site', '2024-06-01'],
  ['disputes', 'ds412-ontario-feed-in-tariff', '2012-01-01'],
  ['disputes', 'ds592-nickel-export-ban', '2021-01-01'],
  ['disputes', 'ds46-proex-interest-equalisation', '1998-01-01'],
  ['disputes', 'ds583-medicines-localisation', '2021-01-01'],
  ['repository', '04-content', '2024-06-01'],
] as const

const examples = chosen.map(([folder, name, asOf]) => {
  const path =
    folder === 'repository' ? `fixtures/repository/measures/${name}` : `fixtures/${folder}/${name}`
  const text = readFileSync(here(`${path}.measure.yaml`), 'utf8')
  const [parsed] = parseMeasures(text).measures
  if (parsed?.outcome.ok !== true) throw new Error(`${name} is not valid`)
  return { id: parsed.outcome.value.id, title: parsed.outcome.value.title, asOf, text }
})

const { outputFiles } = await build({
  entryPoints: [here('playground/main.ts')],
  bundle: true,
  minify: true,
  write: false,
  format: 'esm',
  target: 'es2022',
  define: { EXAMPLES: JSON.stringify(examples) },
})
const script = (outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script')
const page = readFileSync(here('playground/index.html'), 'utf8')
  .replace('/* style */', () => readFileSync(here('playground/style.css'), 'utf8'))
  .replace('<script>', '<script type="module">')
  .replace('/* script */', () => script)
mkdirSync(here('.cache/playground'), { recursive: true })
writeFileSync(here('.cache/playground/index.html'), page)
process.stdout.write(
  `.cache/playground/index.html: ${Math.round(page.length / 1024)} kB, opens without a server\n`,
)

if (process.argv.includes('--serve')) {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(page)
  })
  server.listen(4173, '127.0.0.1', () => process.stdout.write('http://127.0.0.1:4173\n'))
}
