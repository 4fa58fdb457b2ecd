import type { QueryClient } from '@tanstack/react-query'
import { throwIfAborted } from '../client/aborts.ts'
import type { DeviceClient } from '../client/DeviceClient.ts'
import { readSessionClient } from '../client/readSessionClient.ts'
import { toDeviceError } from '../client/toDeviceError.ts'
import { backoff } from '../machine/backoff.ts'
import { pause } from '../machine/pause.ts'
import type { DeviceRegister } from './createDeviceRegister.ts'
import { runInSession } from './sessionRun.ts'

const maxAttempts = 4

/**
 * After an attempt that nobody answered it is sent again: a token that is refused
 * then has ended with all others.
 *
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GlobalSignOut.html
 */
export async function signOutEverywhere(
  queryClient: QueryClient,
  client: DeviceClient,
  register: DeviceRegister,
): Promise<void> {
  const calls = readSessionClient(client)
  await runInSession(
    queryClient,
    client,
    register,
    async ({ permit, signal }) => {
      const { userId } = register.session()
      let isDoubtful = false
      for (let attempt = 1; ; attempt++) {
        await permit({ kind: 'signOutEverywhere', cause: 'click' })
        try {
          return await calls.signOutEverywhere({ signal, userId })
        } catch (thrown) {
          throwIfAborted(signal)
          const error = toDeviceError(thrown)
          if (
            isDoubtful &&
            error.code === 'NotAuthorized' &&
            error.recovery === 'sign-in'
          )
            return
          if (!error.retryable || attempt === maxAttempts) throw error
          isDoubtful ||= error.failure === 'unanswered'
          await pause(backoff(attempt - 1, Math.random()), signal)
        }
      }
    },
  )
}
