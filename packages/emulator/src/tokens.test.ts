import { decodeJwt } from 'jose'
import { beforeEach, describe, expect, test } from 'vitest'
import {
  createCaller,
  openSeededPool,
  type SeededPool,
} from '../../../test/support/seededPool.ts'
import { type Emulator, type Seed, seedPool, seedSession } from './index.ts'

const minute = 60_000

let emulator: Emulator
let seed: Seed
let admin: SeededPool['admin']
let createClient: SeededPool['createClient']

const use = (pool: SeededPool) => {
  ;({ emulator, seed, admin, createClient } = pool)
}

beforeEach(async () => {
  use(await openSeededPool({ now: () => 1_795_000_005_000 }))
})

test('the ID token has booleans, and the address of OpenID Connect', async () => {
  await admin('AdminUpdateUserAttributes', {
    UserAttributes: [
      { Name: 'address', Value: '12 St James’s Square' },
      { Name: 'phone_number', Value: '+15550100' },
      { Name: 'phone_number_verified', Value: 'true' },
    ],
  })
  const { idToken } = await seedSession(emulator, seed)
  expect(decodeJwt(idToken)).toMatchObject({
    address: { formatted: '12 St James’s Square' },
    email_verified: true,
    phone_number_verified: true,
  })
})

describe('tokens', () => {
  test.each([
    [{ AccessTokenValidity: 4, IdTokenValidity: 5 }],
    [{ AccessTokenValidity: 5, IdTokenValidity: 1441 }],
    [{ AccessTokenValidity: 5, IdTokenValidity: 5, RefreshTokenValidity: 59 }],
  ])('of %j minutes are refused', async (validity) => {
    const minutes = 'minutes'
    const TokenValidityUnits = {
      AccessToken: minutes,
      IdToken: minutes,
      RefreshToken: minutes,
    }
    await expect(
      createClient({ ...validity, TokenValidityUnits }),
    ).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: 'Invalid range for token validity.',
    })
  })

  test('last as long as their validity says, in its unit', async () => {
    const options = { mfa: 'OFF', tracking: 'off' } as const
    use(createCaller(emulator, await seedPool(emulator, options)))
    seed.clientId = await createClient({
      ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'],
      AccessTokenValidity: 10,
      IdTokenValidity: 2,
      RefreshTokenValidity: 90,
      TokenValidityUnits: {
        AccessToken: 'minutes',
        IdToken: 'hours',
        RefreshToken: 'minutes',
      },
    })
    const { accessToken, idToken, refreshToken } = await seedSession(
      emulator,
      seed,
    )
    const lifetimes = [accessToken, idToken].map((token) => {
      const { exp, iat } = JSON.parse(atob(token.split('.')[1] ?? ''))
      return exp - iat
    })
    expect(lifetimes).toEqual([600, 7200])
    const read = { AccessToken: accessToken }
    emulator.advance(10 * minute - 1)
    await emulator.send('GetUser', read)
    emulator.advance(1)
    await expect(emulator.send('GetUser', read)).rejects.toThrow(
      'Access Token has expired',
    )
    const refresh = () =>
      emulator.send('GetTokensFromRefreshToken', {
        ClientId: seed.clientId,
        RefreshToken: refreshToken,
      })
    await refresh()
    emulator.advance(80 * minute)
    await expect(refresh()).rejects.toThrow('Refresh Token has expired')
  })
})

describe('RevokeToken', () => {
  test('refuses what is no refresh token, and a client that revokes none', async () => {
    const { accessToken, refreshToken } = await seedSession(emulator, seed)
    const revoke = (Token: string, ClientId = seed.clientId) =>
      emulator.send('RevokeToken', { ClientId, Token })
    await expect(revoke(accessToken)).rejects.toMatchObject({
      name: 'UnsupportedTokenTypeException',
    })
    const clientId = await createClient({ EnableTokenRevocation: false })
    await expect(revoke(refreshToken, clientId)).rejects.toMatchObject({
      name: 'UnsupportedOperationException',
    })
    await expect(revoke(refreshToken, 'none')).rejects.toMatchObject({
      name: 'UnauthorizedException',
    })
    await revoke(refreshToken)
  })

  test('is what origin_jti stands for', async () => {
    const claims = async (EnableTokenRevocation: boolean) => {
      seed.clientId = await createClient({
        EnableTokenRevocation,
        ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'],
      })
      const { accessToken } = await seedSession(emulator, seed)
      return JSON.parse(atob(accessToken.split('.')[1] ?? ''))
    }
    expect(await claims(true)).toHaveProperty('origin_jti')
    expect(await claims(false)).not.toHaveProperty('origin_jti')
  })
})
