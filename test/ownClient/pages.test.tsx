import { createCognitoDeviceClient, useDevices } from '@cognito-devices/react'
import { waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { renderHookWithDevices } from '../support/renderHookWithDevices.tsx'

type Page = { Devices?: unknown; PaginationToken?: unknown }

const claims = { sub: 'ada', iss: 'https://x/us-east-1_A', username: 'ada' }
const keys = (...names: string[]) =>
  names.map((name) => ({ DeviceKey: `us-east-1_${name}` }))

/** The list over a service that pages in its own way. */
function openPages(answer: (token: string | undefined, count: number) => Page) {
  const fetch = vi.fn(async (_input: unknown, init?: RequestInit) => {
    const { PaginationToken } = JSON.parse(String(init?.body))
    const page = answer(PaginationToken, fetch.mock.calls.length)
    return new Response(JSON.stringify(page))
  })
  const client = createCognitoDeviceClient({
    region: 'us-east-1',
    getAccessToken: async () => `h.${btoa(JSON.stringify(claims))}.s`,
    fetch,
  })
  const { result } = renderHookWithDevices(client, useDevices)
  const listed = async () => {
    await waitFor(() => expect(result.current.data).toBeDefined())
    return result.current.data?.map(({ deviceKey }) =>
      deviceKey.replace('us-east-1_', ''),
    )
  }
  return { fetch, listed, result }
}

test('a token that comes again ends the list', async () => {
  const { fetch, listed } = openPages((token) => ({
    Devices: keys(token ? 'b' : 'a'),
    PaginationToken: 'again',
  }))
  expect(await listed()).toEqual(['a', 'b'])
  expect(fetch).toHaveBeenCalledTimes(2)
})

test('tokens that lead round in a circle end the list', async () => {
  const { fetch, listed } = openPages((token = '0') => ({
    Devices: keys(token),
    PaginationToken: String(((Number(token) + 1) % 3) + 1),
  }))
  expect(await listed()).toEqual(['0', '1', '2', '3'])
  expect(fetch.mock.calls.length).toBeLessThan(6)
})

test('a device on two pages is one row', async () => {
  const { listed } = openPages((token) =>
    token
      ? { Devices: keys('b', 'c', 'b') }
      : { Devices: keys('a', 'b'), PaginationToken: 'two' },
  )
  expect(await listed()).toEqual(['a', 'b', 'c'])
})

test('devices that are null are none', async () => {
  const { listed } = openPages(() => ({ Devices: null }))
  expect(await listed()).toEqual([])
})

test('what is no device is left out', async () => {
  const { listed } = openPages(() => ({
    Devices: [...keys('a'), null, 'b', {}, { DeviceKey: 7 }],
  }))
  expect(await listed()).toEqual(['a'])
})

test('dates and names that make no sense are not there', async () => {
  const { listed, result } = openPages(() => ({
    Devices: [
      {
        ...keys('a')[0],
        DeviceAttributes: [null, { Name: 'device_name', Value: 5 }],
        DeviceCreateDate: 1e20,
        DeviceLastModifiedDate: -1e12,
        DeviceLastAuthenticatedDate: null,
      },
    ],
  }))
  await listed()
  expect(result.current.data?.[0]).toMatchObject({
    name: undefined,
    createdAt: undefined,
    lastModifiedAt: undefined,
    lastAuthenticatedAt: undefined,
  })
})

test.each<[string, Page]>([
  ['without its member', {}],
  ['whose member is no list', { Devices: 'none' }],
  ['whose token is no text', { Devices: [], PaginationToken: 7 }],
])('a page %s is an error that says so', async (_, page) => {
  const { result } = openPages(() => page)
  await waitFor(() => expect(result.current.failureReason).not.toBeNull())
  expect(result.current.failureReason).toMatchObject({
    code: 'InternalError',
    message: expect.stringContaining('none that Cognito gives to this call'),
  })
})

test('a list whose tokens never end is an error', async () => {
  const { fetch, result } = openPages((_, count) => ({
    Devices: [],
    PaginationToken: `token ${count}`,
  }))
  await waitFor(() => expect(result.current.failureReason).not.toBeNull())
  expect(result.current.failureReason?.message).toContain('do not end')
  expect(fetch.mock.calls.length).toBeLessThanOrEqual(1_001)
})
