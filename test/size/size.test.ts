import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { type OutputChunk, rolldown } from 'rolldown'
import { expect, test } from 'vitest'

const packages = {
  react: '@cognito-devices/react',
  amplify: '@cognito-devices/react/amplify',
  ui: '@cognito-devices/ui',
}

const from = (name: keyof typeof packages, what: string) =>
  `export ${what} from '${packages[name]}'\n`

const gzipped = (text: string) => gzipSync(text, { level: 9 }).length

const entry = `${import.meta.dirname}/entry.ts`

/** The chunks that Vite's bundler makes for an app that has the peers already. */
async function bundle(source: string) {
  const app = await rolldown({
    input: entry,
    // As Vite has it: what the entry and its chunk share stands in the entry.
    preserveEntrySignatures: 'allow-extension',
    // The peers; and the list's parser, which is counted apart.
    external: [/^react/, /^@tanstack\//, /^aws-amplify/, 'bowser'],
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? source : null),
      },
    ],
    transform: { jsx: { runtime: 'automatic' }, target: 'es2022' },
    logLevel: 'silent',
  })
  const { output } = await app.generate({
    format: 'esm',
    minify: true,
    // As in an app; a library keeps the bundler's own.
    comments: false,
  })
  return output.filter((each): each is OutputChunk => each.type === 'chunk')
}

/**
 * Files that a page fetches only for what it uses: why a code was asked all the same,
 * after a sign-in that asked; and the end of trust, where the provider has `trust`.
 */
const apart = /describeStillAsked|followTrust/
const isApart = (file: string) => apart.test(file)

const sizeOf = (files: Iterable<OutputChunk>) =>
  [...files].reduce((total, { code }) => total + gzipped(code), 0)

/** What an app is sent more: each file is compressed by itself, as servers do. */
async function measure(source: string) {
  const chunks = await bundle(source)
  /** The files that come with this one, and all of those it may fetch. */
  function filesOf(chunk: OutputChunk | undefined, isAll: boolean) {
    const files = new Set<OutputChunk>()
    function follow(name: string) {
      const each = chunks.find(({ fileName }) => fileName === name)
      if (!each || files.has(each) || (isApart(name) && each !== chunk)) return
      files.add(each)
      each.imports.forEach(follow)
      if (isAll) each.dynamicImports.forEach(follow)
    }
    follow(chunk?.fileName ?? '')
    return files
  }
  const entry = chunks.find(({ isEntry }) => isEntry)
  const all = filesOf(entry, true)
  return {
    first: sizeOf(filesOf(entry, false)),
    all: sizeOf(all),
    files: all.size,
    apart: (name: string) => {
      const chunk = chunks.find(({ fileName }) => fileName.includes(name))
      return sizeOf([...filesOf(chunk, true)].filter((each) => !all.has(each)))
    },
  }
}

/** The sum alone: esbuild cuts chunks otherwise. */
async function measureWithEsbuild(source: string) {
  const { metafile, outputFiles } = await build({
    stdin: { contents: source, resolveDir: import.meta.dirname },
    bundle: true,
    splitting: true,
    outdir: import.meta.dirname,
    write: false,
    metafile: true,
    format: 'esm',
    jsx: 'automatic',
    minify: true,
    legalComments: 'none',
    target: 'es2022',
    external: ['react', 'react-dom', '@tanstack/*', 'aws-amplify', 'bowser'],
  })
  // It makes files of what nothing that is left imports, too.
  const outputs = Object.entries(metafile.outputs)
  const sent = new Set(
    outputs.flatMap(([path, { entryPoint }]) =>
      entryPoint === '<stdin>' ? [path] : [],
    ),
  )
  for (const path of sent)
    for (const next of metafile.outputs[path]?.imports ?? [])
      if (!next.external && !isApart(next.path)) sent.add(next.path)
  return outputFiles
    .filter(({ path }) => [...sent].some((each) => path.endsWith(each)))
    .reduce((total, { text }) => total + gzipped(text), 0)
}

const atRoot =
  from('react', '{ DevicesProvider }') +
  from('amplify', '{ createAmplifyDeviceClient }')

const toggle = from('ui', '{ DeviceErrorPrompt, RememberedDeviceToggle }')

/**
 * `bytes`: gzip, of all files. A page that has the provider alone fetches only the
 * first of them, and has no limit for the rest. esbuild cuts more files, which compress
 * less well. Doors for what comes in and the hiding of secrets stand with the client:
 * 2 kB of it, and its three calls for sessions are half a kB. The toggle's controller,
 * with a message for each state, is 2 kB. The list finds and filters, and removes several
 * in one run: 3 kB, of which a third are texts. The write path as one machine, with its
 * journal, its permissions and its clicks before it has come, is 4 kB more than the writer
 * that it replaced. Trust is half a kB of the write path, and 0.6 kB of words and dates in
 * the toggle, and the name that a person gave to another browser 0.4 kB. The review has rows
 * with dates, a list for who just tidies, and a run that waits for a connection, is kept at
 * each step and is found again: 3 kB.
 */
const budgets: [
  name: string,
  source: string,
  limits: { bytes: number; files: number; esbuild?: number },
][] = [
  [
    'provider and client, at the root of an app',
    atRoot,
    { bytes: 6_200, files: 1 },
  ],
  [
    'with the hooks of a switch',
    atRoot + from('react', '{ useCurrentDevice, useUpdateDeviceStatus }'),
    { bytes: 20_000, files: 2, esbuild: 22_400 },
  ],
  [
    'with the hooks of a switch, and all of sessions',
    atRoot +
      from('react', '{ useCurrentDevice, useUpdateDeviceStatus }') +
      from(
        'react',
        '{ useEndOtherSessions, useEndSession, useSessions, useSignOutEverywhere }',
      ),
    { bytes: 22_300, files: 2, esbuild: 25_300 },
  ],
  [
    'with the hooks of a switch, and those of trust',
    atRoot +
      from(
        'react',
        '{ useCurrentDevice, useDeviceTrust, useUpdateDeviceStatus }',
      ),
    { bytes: 20_400, files: 2, esbuild: 22_900 },
  ],
  [
    'with the hooks of a switch, and those of names',
    atRoot +
      from(
        'react',
        '{ useCurrentDevice, useDeviceNames, useRenameDevice, useUpdateDeviceStatus }',
      ),
    { bytes: 21_300, files: 2, esbuild: 24_100 },
  ],
  [
    'the toggle with its prompts and its English',
    atRoot + toggle,
    { bytes: 28_100, files: 2, esbuild: 33_200 },
  ],
  [
    'the list',
    atRoot + from('ui', '{ DeviceList }'),
    { bytes: 42_100, files: 2, esbuild: 49_100 },
  ],
  [
    'the list of sessions',
    atRoot + from('ui', '{ SessionList }'),
    { bytes: 32_500, files: 2, esbuild: 38_200 },
  ],
  [
    'the review',
    atRoot + from('ui', '{ AccountReview }'),
    { bytes: 38_600, files: 2, esbuild: 45_200 },
  ],
  [
    'everything that both entries export',
    from('react', '*') + from('ui', '*'),
    { bytes: 62_100, files: 2, esbuild: 69_800 },
  ],
]

test.each(budgets)('%s: its bytes are kept', async (name, source, limits) => {
  const { all, files, first } = await measure(source)
  const bytes = limits.esbuild ? all : first
  const byEsbuild = await measureWithEsbuild(source)
  console.info(
    `${name}: ${bytes} of ${limits.bytes} B gzip as sent, in ${files} of ${limits.files} files; ${first} B in those that come first; esbuild: ${byEsbuild} B in all`,
  )
  expect(bytes).toBeLessThanOrEqual(limits.bytes)
  expect(files).toBeLessThanOrEqual(limits.files)
  if (limits.esbuild) expect(byEsbuild).toBeLessThanOrEqual(limits.esbuild)
})

test.each([
  ['why a code is asked all the same', toggle, 'describeStillAsked', 1_700],
  ['trust, on a page that shows no device', atRoot, 'followTrust', 13_400],
])('%s: it is fetched apart', async (name, source, file, limit) => {
  const bytes = (await measure(source)).apart(file)
  console.info(`${name}: ${bytes} of ${limit} B gzip`)
  expect(bytes).toBeGreaterThan(0)
  expect(bytes).toBeLessThanOrEqual(limit)
})
