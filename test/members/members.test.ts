import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createEmulator, type Emulator } from '@cognito-devices/emulator'
import { beforeAll, expect, test } from 'vitest'
import {
  inputOf,
  listMembers,
  type Operation,
  operations,
} from '../schemas/schema.ts'
import { findMember, type Handling, members } from './members.ts'

const root = `${import.meta.dirname}/../..`

let emulator: Emulator
let cases: (Operation & { member: string; key: string; handling: Handling })[]
const unlisted: string[] = []

beforeAll(async () => {
  emulator = createEmulator()
  cases = []
  for (const operation of operations) {
    const { name, input } = operation
    if ((await refusalOf(name, {})).name === 'UnknownOperationException') {
      continue
    }
    for (const member of listMembers(input)) {
      const found = findMember(name, member)
      if (found) cases.push({ ...operation, member, ...found })
      else unlisted.push(`${name} ${member}`)
    }
  }
})

async function refusalOf(operation: string, input: object) {
  return emulator.send(operation, input).then(
    () => ({ name: '', message: '' }),
    ({ name, message }: Error) => ({ name, message }),
  )
}

const of = (handling: Handling) =>
  cases.filter((each) => each.handling === handling)

test('every member that AWS lists is accounted for, and no other', () => {
  expect(cases.length).toBeGreaterThan(300)
  expect(unlisted).toEqual([])
  const met = new Set(cases.map(({ key }) => key))
  expect(Object.keys(members).filter((key) => !met.has(key))).toEqual([])
})

test('what is honoured names a test that shows it', () => {
  const source = `${root}/packages/emulator/src/`
  const text = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => readFileSync(source + file, 'utf8'))
    .join('\n')
  const missing = Object.entries(members).filter(
    ([, handling]) =>
      typeof handling === 'object' && !text.includes(`'${handling.honoured}'`),
  )
  expect(missing).toEqual([])
})

test('what is refused is refused by name', async () => {
  for (const { name, member, input } of of('refused')) {
    const [path = ''] = member.split('.')
    expect(
      await refusalOf(name, inputOf({ input }, member)),
      `${name} ${member}`,
    ).toEqual({
      name: 'InvalidParameterException',
      message: `The emulator has no ${path} of ${name}.`,
    })
  }
})

test('what is logged is in the log', async () => {
  for (const { name, member, input } of of('logged')) {
    const sent = inputOf({ input }, member)
    await refusalOf(name, sent)
    const [path = ''] = member.split('.')
    expect(emulator.log.at(-1)?.request, `${name} ${member}`).toHaveProperty(
      path,
    )
  }
})

type Pool = { UserPool: { Id: string } & Record<string, unknown> }
type Client = { UserPoolClient: Record<string, unknown> }

const createPool = async (input: object = {}) =>
  (await emulator.send<Pool>('CreateUserPool', { PoolName: 'any', ...input }))
    .UserPool

const describePool = async (UserPoolId: string) =>
  (await emulator.send<Pool>('DescribeUserPool', { UserPoolId })).UserPool

/** How each operation that keeps something gives it back. */
const readers: Record<string, (input: object) => Promise<object>> = {
  async CreateUserPool(input) {
    const { Id } = await createPool(input)
    const { Name, ...pool } = await describePool(Id)
    return { ...pool, PoolName: Name }
  },
  async UpdateUserPool(input) {
    const { Id } = await createPool()
    await emulator.send('UpdateUserPool', { UserPoolId: Id, ...input })
    const { Name, ...pool } = await describePool(Id)
    return { ...pool, PoolName: Name }
  },
  async CreateUserPoolClient(input) {
    const { Id } = await createPool()
    const { UserPoolClient } = await emulator.send<Client>(
      'CreateUserPoolClient',
      { UserPoolId: Id, ClientName: 'any', ...input },
    )
    return UserPoolClient
  },
  async UpdateUserPoolClient(input) {
    const { Id } = await createPool()
    const { UserPoolClient } = await emulator.send<Client>(
      'CreateUserPoolClient',
      { UserPoolId: Id, ClientName: 'before' },
    )
    const client = { UserPoolId: Id, ClientId: UserPoolClient.ClientId }
    await emulator.send('UpdateUserPoolClient', { ...client, ...input })
    const read = await emulator.send<Client>('DescribeUserPoolClient', client)
    return read.UserPoolClient
  },
  async SetUserPoolMfaConfig(input) {
    const { Id } = await createPool()
    return emulator.send('SetUserPoolMfaConfig', { UserPoolId: Id, ...input })
  },
}

test('what is kept is given back', async () => {
  for (const { name, member, input } of of('kept')) {
    const sent = inputOf({ input }, member)
    expect(await readers[name]?.(sent), `${name} ${member}`).toMatchObject(sent)
  }
})

/** The README's table, from the table of this test. */
function writeTable(): string {
  const rows: [string, (handling: Handling) => boolean][] = [
    ['honoured', (handling) => typeof handling === 'object'],
    ['kept, and given back as it came', (handling) => handling === 'kept'],
    ['refused by name', (handling) => handling === 'refused'],
    [
      'taken, and to be seen in the log alone',
      (handling) => handling === 'logged',
    ],
  ]
  const lines = rows.map(([what, isIt]) => {
    const keys = Object.entries(members).filter(([, it]) => isIt(it))
    const names = keys.map(([key]) => `\`${key.replace(' ', ': ')}\``)
    return `| ${what} | ${names.sort().join(', ')} |`
  })
  return ['| What | Members |', '| --- | --- |', ...lines].join('\n')
}

test('the README has the table', () => {
  const file = `${root}/packages/emulator/README.md`
  const text = readFileSync(file, 'utf8')
  const [start, end] = ['<!-- members -->', '<!-- /members -->']
  const [before = '', rest = ''] = text.split(start)
  const [, after = ''] = rest.split(end)
  const wanted = `${before}${start}\n\n${writeTable()}\n\n${end}${after}`
  // `UPDATE_README=1 npx vitest run test/members` writes it.
  if (process.env.UPDATE_README) writeFileSync(file, wanted)
  expect(readFileSync(file, 'utf8')).toBe(wanted)
})
