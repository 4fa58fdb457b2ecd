// `npm run registry`: a shadcn registry of the kit's views, made from the views. An
// item's files import the public controllers and the host's own shadcn parts.
import { execFileSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, extname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const source = join(root, 'packages/ui/src')
const ui = '@cognito-devices/ui'

/** Where the items go. They are part of ui's tarball. */
const folder = resolve(process.argv[2] ?? join(root, 'packages/ui/registry'))

const views = [
  {
    name: 'remembered-device-toggle',
    title: 'Remembered device toggle',
    description: 'The switch "Remember this browser", with what comes of it.',
    file: 'RememberedDeviceToggle/RememberedDeviceToggle.tsx',
  },
  {
    name: 'device-list',
    title: 'Device list',
    description:
      'Every browser of the user, with its switch and the way to remove it.',
    file: 'DeviceList/DeviceList.tsx',
  },
  {
    name: 'session-list',
    title: 'Session list',
    description: 'Where the user is signed in, and the way to end it.',
    file: 'SessionList/SessionList.tsx',
  },
  {
    name: 'account-review',
    title: 'Account review',
    description: '"It wasn’t me": steps that make an account safe.',
    file: 'AccountReview/AccountReview.tsx',
  },
  {
    name: 'remember-device-prompt',
    title: 'Remember device prompt',
    description: 'Asks after a sign-in whether to remember this browser.',
    file: 'RememberDevice/RememberDevicePrompt.tsx',
  },
  {
    name: 'remember-device-checkbox',
    title: 'Remember device checkbox',
    description: '"Remember this browser", to stand beside the password.',
    file: 'RememberDevice/RememberDeviceCheckbox.tsx',
  },
]

/** The host has these parts of its own, and they replace the kit's. */
const replaced = new Map([
  ['Button.tsx', 'scripts/registry/Button.tsx'],
  [
    'RememberedDeviceToggle/DeviceSwitch.tsx',
    'scripts/registry/DeviceSwitch.tsx',
  ],
])

/** These are behaviour rather than markup, so they stay in the package. */
const kept = new Set([
  'AccountReview/ReviewDialogs.tsx',
  'DeviceList/DeviceDialogs.tsx',
  'ForgetDeviceDialog/ForgetDeviceDialog.tsx',
  'SessionList/SessionDialogs.tsx',
])

const entry = readFileSync(join(source, 'index.ts'), 'utf8')
const publicNames = new Set(
  [...entry.matchAll(/export (?:type )?\{([^}]*)\}/g)].flatMap(
    ([, names = '']) => namesIn(names),
  ),
)

/** @type {Map<string, { code: string, next: Set<string> }>} */
const copies = new Map()
for (const { file } of views) copy(file)
const code = format()

const items = views.map(({ file, ...about }) => toItem(about, file))
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
for (const item of items)
  write(`${item.name}.json`, {
    $schema: 'https://ui.shadcn.com/schema/registry-item.json',
    ...item,
  })
write('registry.json', {
  $schema: 'https://ui.shadcn.com/schema/registry.json',
  name: 'cognito-devices',
  homepage: `https://www.npmjs.com/package/${ui}`,
  items: items.map(({ files, ...item }) => ({
    ...item,
    files: files.map(({ content: _, ...file }) => file),
  })),
})

/**
 * @param {{ name: string, title: string, description: string }} about
 * @param {string} file
 */
function toItem(about, file) {
  const files = [...reach(file)].map((path) => ({
    path: `components/cognito-devices/${basename(path)}`,
    type: 'registry:component',
    content: code.get(path) ?? '',
  }))
  const parts = files.flatMap(({ content }) => [
    ...content.matchAll(/@\/components\/ui\/(\w+)'/g),
  ])
  return {
    ...about,
    type: 'registry:component',
    // A copy fits the version that it was made from.
    dependencies: [versioned('react'), versioned('ui')],
    registryDependencies: parts.map(([, name]) => name).sort(),
    // Over Tailwind's base, and under its utilities.
    css: { [`@import "${ui}/styles.css" layer(components)`]: {} },
    files,
  }
}

/** @param {'react' | 'ui'} name */
function versioned(name) {
  const path = join(root, 'packages', name, 'package.json')
  const { version } = JSON.parse(readFileSync(path, 'utf8'))
  return `@cognito-devices/${name}@^${version}`
}

/**
 * A view and all that it renders.
 * @param {string} file
 * @param {Set<string>} [reached]
 */
function reach(file, reached = new Set()) {
  if (reached.has(file)) return reached
  reached.add(file)
  for (const next of copies.get(file)?.next ?? []) reach(next, reached)
  return reached
}

/**
 * Turns a view, and the views that it imports, into what a host gets.
 * @param {string} file
 */
function copy(file) {
  if (copies.has(file)) return
  const own = replaced.get(file)
  const text = readFileSync(join(own ? root : source, own ?? file), 'utf8')
  const next = new Set()
  const code = text
    .replace(
      /^import (type )?\{([^}]*)\} from '(\.[^']*)'$/gm,
      (_, isType = '', names, path) => {
        const target = join(dirname(file), path)
        // The host's own, which lets the last of two classes win.
        if (target === 'classes.ts') return "import { cn } from '@/lib/utils'"
        if (extname(target) !== '.tsx' || kept.has(target)) {
          for (const name of namesIn(names)) assertPublic(name, file)
          return `import ${isType}{${names}} from '${ui}'`
        }
        next.add(target)
        return `import ${isType}{${names}} from './${basename(target, '.tsx')}'`
      },
    )
    .replaceAll(/\bclasses\(/g, 'cn(')
    // The props that the host's switch takes, rather than a native button's.
    .replaceAll('.getSwitchProps()', '.getSwitchPartProps()')
  copies.set(file, { code, next })
  for (const each of next) copy(each)
}

/**
 * @param {string} name
 * @param {string} file
 */
function assertPublic(name, file) {
  if (publicNames.has(name)) return
  throw new Error(
    `${file} imports ${name}, which ${ui} does not export, so a copy of it in a host cannot. Export it, or move it into the view.`,
  )
}

/** @param {string} list */
function namesIn(list) {
  return list
    .split(',')
    .map((name) => name.trim().replace(/^type /, ''))
    .filter(Boolean)
}

/** The code of all copies, with their imports in order. */
function format() {
  const place = mkdtempSync(join(tmpdir(), 'cognito-devices-registry-'))
  try {
    const paths = [...copies].map(([file, { code }]) => {
      const path = join(place, basename(file))
      writeFileSync(path, code)
      return /** @type {const} */ ([file, path])
    })
    execFileSync(
      join(root, 'node_modules/.bin/biome'),
      ['check', '--write', '--vcs-enabled=false', `--config-path=${root}`, '.'],
      { cwd: place, stdio: 'pipe' },
    )
    return new Map(
      paths.map(([file, path]) => [file, readFileSync(path, 'utf8')]),
    )
  } finally {
    rmSync(place, { recursive: true })
  }
}

/**
 * @param {string} name
 * @param {unknown} value
 */
function write(name, value) {
  writeFileSync(join(folder, name), `${JSON.stringify(value, null, 2)}\n`)
}
