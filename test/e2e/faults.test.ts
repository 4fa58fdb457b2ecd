import type { FaultEffect } from '@cognito-devices/emulator'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openDemo } from './openDemo.ts'

let person: Awaited<ReturnType<typeof openDemo>>

beforeAll(async () => {
  person = await openDemo()
  await person.enterPassword()
  await person.enterCode()
  await person.sees('off')
}, 60_000)

afterAll(() => person.close())

beforeEach(async () => {
  person.demo.emulator.clearFaults()
  if ((await person.toggle.getAttribute('aria-checked')) === 'false') return
  await person.toggle.click()
  await person.sees('off')
})

/** The next write meets this; the person switches on. */
async function switchOn(effect: FaultEffect, times = 1) {
  person.sent.length = 0
  person.demo.emulator.addFault({
    operation: 'UpdateDeviceStatus',
    times,
    effect,
  })
  await person.toggle.click()
}

const serverError: FaultEffect = {
  kind: 'error',
  name: 'InternalErrorException',
}

test('an answer 500 is tried again until it holds', async () => {
  await switchOn(serverError)
  await person.says('Busy.')
  await person.sees('on')
  expect(await person.status()).toEqual(['remembered'])
  expect(person.sent).toHaveLength(2)
})

test('an answer 500 that stays ends with the old status and a way on', async () => {
  await switchOn(serverError, 4)
  await person.says('The service has a problem.')
  await person.sees('off')
  expect(await person.status()).toEqual(['not_remembered'])
  person.demo.emulator.clearFaults()
  await person.row.getByRole('button', { name: 'Try again' }).click()
  await person.sees('on')
  expect(await person.status()).toEqual(['remembered'])
}, 40_000)

test('a firewall’s page is a block with a reference', async () => {
  await switchOn({
    kind: 'response',
    status: 403,
    headers: { 'x-amzn-requestid': '1-abc' },
    body: '<html><body>Request blocked</body></html>',
  })
  await person.says('For support: 1-abc')
  await person.sees('off')
  expect(await person.status()).toEqual(['not_remembered'])
})

test('a throttled write says so and goes on', async () => {
  await switchOn({ kind: 'error', name: 'TooManyRequestsException' })
  await person.says('Busy.')
  expect(await person.toggle.getAttribute('aria-checked')).toBe('true')
  await person.sees('on')
  expect(await person.status()).toEqual(['remembered'])
})

test('a connection dropped before the write: it is read, then sent', async () => {
  await switchOn({ kind: 'drop' })
  await person.sees('on')
  expect(await person.status()).toEqual(['remembered'])
  expect(person.sent).toHaveLength(2)
})

test('a connection dropped after the write: it is read, not sent again', async () => {
  await switchOn({ kind: 'drop', applied: true })
  await person.sees('on')
  expect(await person.status()).toEqual(['remembered'])
  expect(person.sent).toHaveLength(1)
})
