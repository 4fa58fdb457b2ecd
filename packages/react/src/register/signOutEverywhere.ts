import type { QueryClient } from '@tanstack/react-query'
import { throwIfAborted } from '../client/aborts.ts'
import type { CallOptions, DeviceClient } from '../client/DeviceClient.ts'
import { readSessionClient } from '../client/readSessionClient.ts'
import { toDeviceError } from '../client/toDeviceError.ts'
import { backoff } from '../machine/backoff.ts'
import { pause } from '../machine/pause.ts'
import type { DeviceRegister } from './createDeviceRegister.ts'
import { runInSession } from './sessionRun.ts'

const maxAttempts = 4

/**
 * If an attempt gets no answer, it is sent again. If the token is then refused,
 * it has ended with all others.
 *
 * @see
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GlobalSignOut.html
 */
export async function sendSignOutEverywhere(
  client: DeviceClient,
  input: CallOptions & { signal: AbortSignal },
  permit: (attempt: number) => Promise<unknown>,
) {
  const calls = readSessionClient(client)
  let isDoubtful = false
  for (let attempt = 1; ; attempt++) {
    await permit(attempt)
    try {
      return await calls.signOutEverywhere(input)
    } catch (thrown) {
      throwIfAborted(input.signal)
      const error = toDeviceError(thrown)
      const isSignedOut =
        error.code === 'NotAuthorized' && error.recovery === 'sign-in'
      if (isDoubtful && isSignedOut) return
      if (!error.retryable || attempt === maxAttempts) throw error
      isDoubtful ||= error.failure === 'unanswered'
      await pause(backoff(attempt - 1, Math.random()), input.signal)
    }
  }
}

export async function signOutEverywhere(
  queryClient: QueryClient,
  client: DeviceClient,
  register: DeviceRegister,
): Promise<void> {
  const { userId } = register.session()
  await runInSession(queryClient, client, register, ({ permit, signal }) =>
    sendSignOutEverywhere(client, { signal, userId }, () =>
      permit({ kind: 'signOutEverywhere', cause: 'click' }),
    ),
  )
}
