import {
  type DeviceClient,
  DeviceError,
  isDeviceError,
} from '@cognito-devices/react'

type Call = { signal?: AbortSignal | undefined; userId?: string | undefined }

async function call(path: string, { signal, ...body }: Call & object) {
  let response: Response
  try {
    response = await fetch(`/api/devices/${path}`, {
      method: 'POST',
      credentials: 'same-origin',
      redirect: 'error',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: signal ?? null,
    })
  } catch (cause) {
    signal?.throwIfAborted()
    throw new DeviceError('Network', 'The server did not answer.', { cause })
  }
  const answer = await response.json().catch(() => undefined)
  signal?.throwIfAborted()
  if (response.ok && answer) return answer
  // For a refusal the server sends { name, message, requestId }. The name is
  // Cognito's exception or a DeviceErrorCode. Without a name the status decides.
  const name = response.ok ? 'InternalError' : (answer?.name ?? '')
  throw new DeviceError(name, answer?.message ?? 'Something else answered.', {
    httpStatus: response.status,
    requestId: answer?.requestId,
  })
}

const listeners = new Set<() => void>()

/** Call this after each sign-in and each sign-out. */
export function sessionChanged() {
  for (const listener of listeners) listener()
}

export const client: DeviceClient = {
  listDevices: (input) => call('list', input),
  getDevice: (input) => call('get', input),
  updateDeviceStatus: (input) => call('update-status', input),
  forgetDevice: (input) => call('forget', input),
  // The server takes user, pool and device key from the token that it has verified.
  getSession: () =>
    call('session', {}).catch((error: unknown) => {
      if (isDeviceError(error) && error.code === 'NotSignedIn') return null
      throw error
    }),
  subscribeSession(listener) {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}
