import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { sourceFiles } from './ssr/sourceFiles.ts'

const source = fileURLToPath(new URL('../packages/react/src', import.meta.url))

/** Each may import from those before it. */
const rooms = ['client', 'machine', 'register', 'queries', 'hooks', '.']

const roomOf = (file: string) => dirname(relative(source, file))

/** What a file imports of this package, types included. */
function importsOf(file: string) {
  const text = readFileSync(file, 'utf8')
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(
    ([, path = '']) => join(dirname(file), path),
  )
}

const files = sourceFiles('react').filter((file) => !file.endsWith('.test.ts'))

test('in the headless package arrows point one way', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter(
        (imported) =>
          rooms.indexOf(roomOf(imported)) > rooms.indexOf(roomOf(file)),
      )
      .map(
        (imported) =>
          `${relative(source, file)} → ${relative(source, imported)}`,
      ),
  )
  expect(new Set(files.map(roomOf))).toEqual(new Set(rooms))
  expect(wrong).toEqual([])
})

test('in the headless package nothing goes round in a circle, not even a type', () => {
  const done = new Set<string>()
  const circles: string[] = []
  function visit(file: string, way: string[]) {
    if (way.includes(file)) {
      const circle = [...way.slice(way.indexOf(file)), file]
      circles.push(circle.map((one) => relative(source, one)).join(' → '))
      return
    }
    if (done.has(file)) return
    for (const imported of importsOf(file)) visit(imported, [...way, file])
    done.add(file)
  }
  for (const file of files) visit(file, [])
  expect(circles).toEqual([])
})

test('in the headless package nothing is asked of signals that React Native has not', () => {
  const newer = /\.throwIfAborted\(|AbortSignal\.\w+\(/
  const wrong = files.filter((file) => newer.test(readFileSync(file, 'utf8')))
  expect(wrong).toEqual([])
})
