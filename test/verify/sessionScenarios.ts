import type { Scenario } from './scenario.ts'
import {
  adminOf,
  confirm,
  enterPassword,
  nameOf,
  outcomeOf,
  refresh,
  refusalOf,
  remember,
  signIn,
  startSrp,
} from './steps.ts'
import type { User, World } from './world.ts'

const invalidToken = 'NotAuthorizedException: Invalid Refresh Token.'
const revoked = 'NotAuthorizedException: Access Token has been revoked'

const look = (world: World, AccessToken: string) =>
  outcomeOf(world.send('GetUser', { AccessToken }))

const nobody = ({ pool }: User) => ({
  UserPoolId: pool.userPoolId,
  ClientId: pool.clientId,
  Username: `nobody-${crypto.randomUUID()}@example.com`,
})

/** Tokens, proofs and refusals. */
export const sessionScenarios: Scenario[] = [
  {
    rule: 'PASSWORD_VERIFIER and its Session',
    expected: 'none',
    turned: { by: { rules: { passwordVerifierSession: true } }, to: 'one' },
    async run(world) {
      const { challenge } = await startSrp(world, await world.createUser())
      return challenge.Session ? 'one' : 'none'
    },
  },
  {
    rule: 'The same proof a second time',
    expected: 'NotAuthorizedException: Incorrect username or password.',
    turned: { by: { rules: { secretBlockOnce: false } }, to: 'done' },
    async run(world) {
      const { prove } = await startSrp(world, await world.createUser())
      await prove()
      return outcomeOf(prove())
    },
  },
  {
    rule: 'The access token of a first sign-in names its device',
    expected: 'it does',
    async run(world) {
      const browser = await signIn(world, await world.createUser())
      const [, payload = ''] = browser.accessToken.split('.')
      const claims = JSON.parse(Buffer.from(payload, 'base64url').toString())
      return claims.device_key === browser.deviceKey ? 'it does' : 'it does not'
    },
  },
  {
    rule: 'A refresh before ConfirmDevice',
    expected: invalidToken,
    async run(world) {
      const browser = await signIn(world, await world.createUser())
      return outcomeOf(refresh(world, browser))
    },
  },
  {
    rule: 'A refresh with the device key, and without',
    expected: `done Then: ${invalidToken}`,
    async run(world) {
      const browser = await signIn(world, await world.createUser())
      await confirm(world, browser)
      const first = await outcomeOf(refresh(world, browser))
      return `${first} Then: ${await outcomeOf(refresh(world, browser, {}))}`
    },
  },
  {
    rule: 'A refresh after ForgetDevice, and the access token',
    expected: `${invalidToken} Then: done`,
    turned: {
      by: {
        rules: { forgottenDeviceRefresh: 'Refresh Token has been revoked' },
      },
      to: 'NotAuthorizedException: Refresh Token has been revoked Then: done',
    },
    async run(world) {
      const browser = await remember(world, await world.createUser())
      await world.send('ForgetDevice', nameOf(browser))
      const first = await outcomeOf(refresh(world, browser))
      return `${first} Then: ${await look(world, browser.accessToken)}`
    },
  },
  {
    rule: 'A refresh after a user was disabled and enabled, and the access token',
    expected: `done Then: ${revoked}`,
    turned: {
      by: { rules: { disablingEndsRefresh: true } },
      to: `NotAuthorizedException: Refresh Token has been revoked Then: ${revoked}`,
    },
    async run(world) {
      const browser = await remember(world, await world.createUser())
      await world.send('AdminDisableUser', adminOf(browser.user))
      await world.send('AdminEnableUser', adminOf(browser.user))
      const first = await outcomeOf(refresh(world, browser))
      return `${first} Then: ${await look(world, browser.accessToken)}`
    },
  },
  {
    rule: 'An access token after a global sign-out',
    expected: revoked,
    async run(world) {
      const { accessToken } = await signIn(world, await world.createUser())
      await world.send('GlobalSignOut', { AccessToken: accessToken })
      return look(world, accessToken)
    },
  },
  {
    rule: 'RevokeToken of an access token',
    expected: 'UnsupportedTokenTypeException',
    async run(world) {
      const { accessToken, user } = await signIn(
        world,
        await world.createUser(),
      )
      return refusalOf(
        world.send('RevokeToken', {
          ClientId: user.pool.clientId,
          Token: accessToken,
        }),
      )
    },
  },
  {
    rule: 'GetUser after a reset by an administrator',
    expected: 'PasswordResetRequiredException',
    async run(world) {
      const { accessToken, user } = await signIn(
        world,
        await world.createUser(),
      )
      await world.send('AdminResetUserPassword', adminOf(user))
      return refusalOf(world.send('GetUser', { AccessToken: accessToken }))
    },
  },
  {
    rule: 'AssociateSoftwareToken after a reset by an administrator',
    expected: 'NotAuthorizedException',
    async run(world) {
      const { accessToken, user } = await signIn(
        world,
        await world.createUser(),
      )
      await world.send('AdminResetUserPassword', adminOf(user))
      const AccessToken = accessToken
      return refusalOf(world.send('AssociateSoftwareToken', { AccessToken }))
    },
  },
  {
    rule: 'GlobalSignOut of a user who was deleted',
    expected: 'NotAuthorizedException',
    async run(world) {
      const { accessToken, user } = await signIn(
        world,
        await world.createUser(),
      )
      await world.send('AdminDeleteUser', adminOf(user))
      return refusalOf(
        world.send('GlobalSignOut', { AccessToken: accessToken }),
      )
    },
  },
  {
    rule: 'AdminListDevices of nobody',
    expected: 'ResourceNotFoundException',
    async run(world) {
      const { ClientId: _, ...user } = nobody(await world.createUser())
      return refusalOf(world.send('AdminListDevices', user))
    },
  },
  {
    rule: 'ForgotPassword of nobody',
    expected:
      'UserNotFoundException: Username/client id combination not found.',
    async run(world) {
      const { UserPoolId: _, ...user } = nobody(await world.createUser())
      return outcomeOf(world.send('ForgotPassword', user))
    },
  },
  {
    rule: 'SignUp of a name that exists',
    expected: 'UsernameExistsException: User already exists',
    async run(world) {
      const { username, password, pool } = await world.createUser()
      return outcomeOf(
        world.send('SignUp', {
          ClientId: pool.clientId,
          Username: username,
          Password: password,
        }),
      )
    },
  },
  {
    rule: 'AdminCreateUser of a name that exists',
    expected: 'UsernameExistsException: User account already exists',
    async run(world) {
      const user = await world.createUser()
      return outcomeOf(world.send('AdminCreateUser', adminOf(user)))
    },
  },
  {
    rule: 'The fifth wrong password, and the right one at once',
    expected: 'NotAuthorizedException: Password attempts exceeded',
    async run(world) {
      const user = await world.createUser()
      for (let count = 0; count < 5; count++) {
        await outcomeOf(enterPassword(world, { ...user, password: 'Wrong-1' }))
      }
      return outcomeOf(enterPassword(world, user))
    },
  },
  {
    rule: 'ListUserSessions where sessions are not tracked',
    expected: 'OperationNotEnabledException',
    turned: { by: { rules: { sessionTrackingOff: 'empty' } }, to: 'done' },
    async run(world) {
      const { accessToken } = await signIn(world, await world.createUser())
      return refusalOf(
        world.send('ListUserSessions', { AccessToken: accessToken }),
      )
    },
  },
]
