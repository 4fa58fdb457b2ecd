import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const read = (path: string) =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

/** The members of a type as they stand in its file, with what is said of each. */
function membersOf(path: string, type: string) {
  const [, body = ''] =
    new RegExp(`export type ${type} = .*?\\{\\n(.*?)\\n\\}`, 's').exec(
      read(path),
    ) ?? []
  const member = /(?:\/\*\*(?<doc>.*?)\*\/\s*)?(?<name>\w+)\??: (?<of>[^\n]+)/gs
  return [...body.matchAll(member)].map(({ groups }) => ({
    name: groups?.name,
    type: groups?.of,
    isTime: /epoch milliseconds/i.test(groups?.doc ?? ''),
  }))
}

/** The rows of the table: field, type, and the rest. */
function rowsOf(page: string) {
  const row = /^\| `(\w+)` \| `(.+?)` \| (.+) \|$/gm
  return [...page.matchAll(row)].map(([, name, type, rest = '']) => ({
    name,
    type: type?.replaceAll('\\|', '|'),
    isTime: rest === 'epoch milliseconds',
  }))
}

test('the guide has each field of a device, with its type and its unit', () => {
  const fields = [
    ...membersOf('packages/react/src/client/types.ts', 'Device'),
    ...membersOf('packages/react/src/register/mergeDevice.ts', 'UserDevice'),
  ]
  expect(fields.length).toBeGreaterThan(10)
  expect(rowsOf(read('docs/own-rows.md'))).toEqual(fields)
})
