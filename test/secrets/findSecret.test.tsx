import { expect, test } from 'vitest'
import { findSecret } from './findSecret.ts'

const secret = 'MARKER-1'
const find = (value: unknown) => findSecret(value, [secret])

const hidden = Object.defineProperty({}, 'config', {
  value: { token: secret },
  enumerable: false,
})
const circular: { self?: object; list: unknown[] } = { list: [[secret]] }
circular.self = circular
const element = document.createElement('p')
element.title = secret

test.each<[string, unknown, string]>([
  ['a text', `x${secret}x`, ''],
  ['an array', [1, [secret]], '1.0'],
  ['a circle', circular, 'list.0.0'],
  ['a key', { [secret]: 1 }, `[name of ${secret}]`],
  ['a map’s key', new Map([[{ secret }, 1]]), 'key 0.secret'],
  ['a map’s value', new Map([[1, { secret }]]), 'value 0.secret'],
  ['a set', new Set([secret]), 'item 0'],
  ['a message', new Error(secret).message, ''],
  [
    'a cause',
    new Error('x', { cause: new Error('y', { cause: secret }) }),
    'cause.cause',
  ],
  ['a hidden property', hidden, 'config.token'],
  ['a function’s property', Object.assign(() => {}, { secret }), 'secret'],
  ['base64', btoa(secret), ''],
  ['a page', { element }, 'element.outerHTML'],
])('finds a secret in %s', (_, value, path) => {
  expect(find(value)).toContain(path)
})

test('finds nothing where nothing is', () => {
  expect(
    find({ a: [new Error('x'), new Map([['k', null]]), undefined] }),
  ).toEqual([])
})
