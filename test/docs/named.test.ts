import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { published } from '../../scripts/pack.mjs'
import { root } from './readPages.ts'

const isPage = (path: string) =>
  /\.md$|llms\.txt$/.test(path) && !/node_modules|dist\//.test(path)

const pages = ['docs', ...published.map((name) => `packages/${name}`)]
  .flatMap((folder) =>
    readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
      .filter(isPage)
      .map((path) => `${folder}/${path}`),
  )
  .concat(readdirSync(root).filter(isPage))
  .map((path) => ({ path, text: readFileSync(`${root}${path}`, 'utf8') }))

test('what the threat model names as a test is one, with that name', () => {
  const { text = '' } = pages.find(({ path }) => path === 'SECURITY.md') ?? {}
  const rows = text.split('\n').filter((line) => /^\| (?!who \|)/.test(line))
  const cells = rows.map((row) => row.split(' | ').at(-1)?.slice(0, -2) ?? '')
  const named = cells.flatMap((cell) => [
    ...cell.matchAll(/`([^`]+)`: (.+?)(?=; `|$)/g),
  ])
  const missing = named.filter(
    ([, path, name = '']) =>
      !readFileSync(`${root}${path}`, 'utf8').includes(`'${name}',`),
  )
  expect(missing.map(([found]) => found)).toEqual([])
  expect(rows.length).toBeGreaterThan(10)
  // Only a frame is somebody else's to forbid.
  const unshown = cells.filter((cell) => !/`test\/|`packages\//.test(cell))
  expect(unshown).toEqual(['said in [security](docs/security.md#your-page)'])
})

test('a size is told in the tables, where a command prints it, and nowhere else', () => {
  const sizes = pages.flatMap(({ path, text }) =>
    [...text.matchAll(/[\d.,]+ ?(?:kB|×)(?!\w)/g)].map(
      ([size]) => `${path}: ${size}`,
    ),
  )
  // A limit, which test/theming/size.test.ts holds.
  expect(sizes).toEqual(['docs/theming.md: 6 kB'])
})

test('each table names the command that prints it, and what it was run with', () => {
  const text = readFileSync(`${root}test/bench/RESULTS.md`, 'utf8')
  const [, ...tables] = text.split(/^## /m)
  const bench = readFileSync(`${root}test/bench/bench.ts`, 'utf8')
  const commands = tables.map(
    (table) =>
      /^`npm run bench -- (\w+)`, at [0-9a-f]{7,}.*, Node .+, Chromium .+/m.exec(
        table,
      )?.[1],
  )
  expect(tables.length).toBeGreaterThan(11)
  expect(commands.filter((part) => !bench.includes(`  ${part}: `))).toEqual([])
})

const { devDependencies, scripts } = JSON.parse(
  readFileSync(`${root}package.json`, 'utf8'),
)

test('what a page names of this repository is there', () => {
  const places = pages.flatMap(({ path, text }) =>
    [...text.matchAll(/`((?:test|packages|stories|scripts|docs)\/[\w./-]+)`/g)]
      .filter(([, place = '']) => !existsSync(`${root}${place}`))
      .map(([, place]) => `${path}: ${place}`),
  )
  expect(pages.length).toBeGreaterThan(25)
  expect(places).toEqual([])
})

test('each script that a page tells to run is one', () => {
  const unknown = pages.flatMap(({ path, text }) =>
    [...text.matchAll(/npm run ([\w:]+)/g)]
      .filter(
        ([, name = '']) => !(name in scripts) && !path.includes('examples'),
      )
      .map(([, name]) => `${path}: ${name}`),
  )
  expect(unknown).toEqual([])
})

/** In the lockfile, so that nothing is fetched. */
const installed = ['vitest', 'playwright', 'changeset', 'pnpm@12.21.0']

test('no page tells to fetch and run a name that is not ours, or not yet', () => {
  const wrong = pages.flatMap(({ path, text }) => [
    // `--no` runs what is installed, and fetches nothing. Without `--` after it, npm takes
    // the command's own options.
    ...[...text.matchAll(/\bnpx --no (?!-- ).*/g)].map(
      ([found]) => `${path}: ${found}`,
    ),
    ...[...text.matchAll(/\bnpx (?:--yes )?(?!--no )([@\w./-]+)/g)]
      .filter(
        ([, name = '']) =>
          !installed.includes(name) && !(name in devDependencies),
      )
      .map(([found]) => `${path}: ${found}`),
    ...[
      ...text.matchAll(
        /\b(?:npm|pnpm|yarn) (?:install|add|i)((?: [@\w./-]+)+)/g,
      ),
    ]
      .flatMap(([, words = '']) => words.trim().split(' '))
      .filter((word) => !/^-|\.tgz$/.test(word) && !(word in devDependencies))
      .concat(
        [
          ...text.matchAll(
            /install [^\n]*(@cognito-devices\/\w+)(?![\w.-]*\.tgz)/g,
          ),
        ].map(([, name = '']) => name),
      )
      .map((name) => `${path}: install ${name}`),
  ])
  expect(wrong).toEqual([])
})
