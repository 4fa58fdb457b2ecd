import { gzipSync } from 'node:zlib'
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

/** What the app gets more, in bytes: at once, and in chunks that come later. */
async function measure(source: string) {
  const chunks = await bundle(source)
  const eager = new Set<OutputChunk>()
  function follow(chunk: OutputChunk | undefined) {
    if (!chunk || eager.has(chunk)) return
    eager.add(chunk)
    for (const name of chunk.imports)
      follow(chunks.find(({ fileName }) => fileName === name))
  }
  follow(chunks.find(({ isEntry }) => isEntry))
  const sizeOf = (isEager: boolean) =>
    gzipped(
      chunks
        .filter((chunk) => eager.has(chunk) === isEager)
        .map(({ code }) => code)
        .join('\n'),
    )
  return { atOnce: sizeOf(true), later: sizeOf(false) }
}

const atRoot =
  from('react', '{ DevicesProvider }') +
  from('amplify', '{ createAmplifyDeviceClient }')

/**
 * `atOnce`: what a page has to fetch before it renders, client and components
 * whole, since a part that came later made the switch later too. `later`: the write
 * path, fetched beside the first session.
 */
const budgets: [name: string, source: string, atOnce: number, later: number][] =
  [
    ['provider and client, at the root of an app', atRoot, 4_500, 6_000],
    [
      'with the hooks of a switch',
      atRoot + from('react', '{ useCurrentDevice, useUpdateDeviceStatus }'),
      6_000,
      5_800,
    ],
    [
      'the toggle with its prompts and its English',
      atRoot + from('ui', '{ DeviceErrorPrompt, RememberedDeviceToggle }'),
      11_500,
      5_900,
    ],
    [
      'everything that both entries export',
      from('react', '*') + from('ui', '*'),
      19_500,
      6_000,
    ],
  ]

test.each(budgets)(
  '%s: its bytes are kept',
  async (name, source, atOnce, later) => {
    const bytes = await measure(source)
    console.info(
      `${name}: ${bytes.atOnce} of ${atOnce} B gzip at once, ${bytes.later} of ${later} B later`,
    )
    expect(bytes.atOnce).toBeLessThanOrEqual(atOnce)
    expect(bytes.later).toBeLessThanOrEqual(later)
  },
)
