import type { Scenario } from './scenario.ts'
import {
  answerCode,
  confirm,
  createTotpUser,
  enterPassword,
  outcomeOf,
  refusalOf,
  remember,
  respond,
  setUpTotp,
  startSrp,
  toBrowser,
} from './steps.ts'

const session = (why: string) =>
  `NotAuthorizedException: Invalid session for the user${why}.`

/** Users with an authenticator app. */
export const codeScenarios: Scenario[] = [
  {
    rule: 'A remembered device replaces the code',
    expected: 'DEVICE_SRP_AUTH',
    async run(world) {
      const user = await createTotpUser(world)
      const { deviceKey } = await remember(world, user)
      const { prove } = await startSrp(world, user)
      const { ChallengeName } = await prove({ DEVICE_KEY: deviceKey })
      return ChallengeName ?? 'tokens'
    },
  },
  {
    rule: 'A device that was remembered before the user had a code',
    expected: 'SOFTWARE_TOKEN_MFA',
    turned: {
      by: { rules: { codeOnceAfterMfaIsOn: false } },
      to: 'DEVICE_SRP_AUTH',
    },
    async run(world) {
      const browser = await remember(world, await world.createUser())
      await setUpTotp(world, browser)
      const { prove } = await startSrp(world, browser.user)
      const { ChallengeName } = await prove({ DEVICE_KEY: browser.deviceKey })
      return ChallengeName ?? 'tokens'
    },
  },
  {
    rule: 'A remembered device that replaces no code, after the code',
    pool: 'unchallenged',
    expected: 'tokens',
    turned: {
      by: { rules: { deviceProofAfterCode: true } },
      to: 'DEVICE_SRP_AUTH',
    },
    async run(world) {
      const user = await createTotpUser(world, 'unchallenged')
      const { deviceKey } = await remember(world, user)
      const { prove } = await startSrp(world, user)
      const asked = await prove({ DEVICE_KEY: deviceKey })
      const answer = await answerCode(world, user, asked)
      return answer.ChallengeName ?? 'tokens'
    },
  },
  {
    rule: 'A code a second time',
    expected:
      'ExpiredCodeException: Your software token has already been used once.',
    async run(world) {
      const user = await createTotpUser(world)
      const code = await world.takeCode(user)
      await answerCode(world, user, await enterPassword(world, user), code)
      const again = await enterPassword(world, user)
      return outcomeOf(answerCode(world, user, again, code))
    },
  },
  {
    rule: 'The code that VerifySoftwareToken took',
    expected: 'ExpiredCodeException',
    async run(world) {
      const user = await createTotpUser(world)
      const away = user.lastPeriod - Math.floor(world.clock.now() / 30_000)
      const asked = await enterPassword(world, user)
      const code = world.codeOf(user, away)
      return refusalOf(answerCode(world, user, asked, code))
    },
  },
  {
    rule: 'The code of the period before',
    expected: 'done',
    async run(world) {
      const user = await createTotpUser(world)
      await world.clock.wait(60_000, 'for periods without a used code')
      const asked = await enterPassword(world, user)
      return refusalOf(answerCode(world, user, asked, world.codeOf(user, -1)))
    },
  },
  {
    rule: 'The code of the next period',
    expected: 'done',
    async run(world) {
      const user = await createTotpUser(world)
      await world.clock.wait(60_000, 'for periods without a used code')
      const asked = await enterPassword(world, user)
      return refusalOf(answerCode(world, user, asked, world.codeOf(user, 1)))
    },
  },
  {
    rule: 'A code of letters for VerifySoftwareToken',
    expected: 'InvalidParameterException',
    async run(world) {
      const user = await world.createUser()
      const { accessToken } = toBrowser(user, await enterPassword(world, user))
      const AccessToken = accessToken
      await world.send('AssociateSoftwareToken', { AccessToken })
      return refusalOf(
        world.send('VerifySoftwareToken', { AccessToken, UserCode: 'letter' }),
      )
    },
  },
  {
    rule: 'The device of a code that was answered by the e-mail address',
    expected: 'InvalidParameterException: Invalid device key given.',
    async run(world) {
      const user = await createTotpUser(world)
      const asked = await enterPassword(world, user)
      const answer = await respond(
        world,
        user,
        'SOFTWARE_TOKEN_MFA',
        {
          USERNAME: user.username,
          SOFTWARE_TOKEN_MFA_CODE: await world.takeCode(user),
        },
        asked.Session,
      )
      return outcomeOf(confirm(world, toBrowser(user, answer)))
    },
  },
  {
    rule: 'A Session a second time',
    expected: session(', session can only be used once'),
    async run(world) {
      const user = await createTotpUser(world)
      const asked = await enterPassword(world, user)
      await answerCode(world, user, asked)
      return outcomeOf(answerCode(world, user, asked))
    },
  },
  {
    rule: 'A Session after three minutes',
    expected: session(', session is expired'),
    async run(world) {
      const user = await createTotpUser(world)
      const asked = await enterPassword(world, user)
      await world.clock.wait(181_000, 'for a Session to end')
      return outcomeOf(answerCode(world, user, asked))
    },
  },
]
