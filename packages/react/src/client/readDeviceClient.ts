import { throwIfAborted } from './aborts.ts'
import { callHost } from './callHost.ts'
import type {
  CallOptions,
  DeviceClient,
  GetDeviceInput,
} from './DeviceClient.ts'
import { DeviceError, isDeviceError } from './DeviceError.ts'
import { isEmptyObject, membersOf } from './isObject.ts'
import type { ReadAnswer } from './readAnswer.ts'
import { readDevice } from './readDevice.ts'
import { readDevicePage } from './readDevicePage.ts'
import { readDeviceSession } from './readDeviceSession.ts'
import { readDeviceKey } from './readText.ts'
import { toDeviceError } from './toDeviceError.ts'
import type { Device } from './types.ts'
import { withinLimit } from './withinLimit.ts'

type Method = Exclude<keyof DeviceClient, 'subscribeSession'>

/** Milliseconds. A client's own limit should be shorter. */
const limit = 60_000

const nonsense = (method: string) =>
  new DeviceError(
    'InternalError',
    `${method} of the DeviceClient gave what it may not give: see docs/own-server.md.`,
  )

/** The answer to a write is nothing or an empty object, as Cognito's is. */
export const isDone = (answer: unknown) =>
  answer === undefined ||
  answer === null ||
  answer === '' ||
  isEmptyObject(answer)

function readPage(answer: unknown, includeIpAddress?: boolean) {
  const { devices, paginationToken } = membersOf(answer)
  return readDevicePage(devices, paginationToken, (each) =>
    readDevice(each, includeIpAddress),
  )
}

/** A device counts only for the key that was asked for. */
function readOne(
  answer: unknown,
  deviceKey: string,
  includeIpAddress: boolean | undefined,
): Device | undefined {
  const device = readDevice(answer, includeIpAddress)
  return device?.deviceKey === deviceKey ? device : undefined
}

const readAnybody = (answer: unknown) =>
  answer === undefined || answer === null ? null : readDeviceSession(answer)

/**
 * Calls the client, for at most a minute, and reads its answer. Only `getSession` takes
 * no input.
 */
export async function askClient<Value>(
  client: DeviceClient,
  method: Method,
  input: (CallOptions & { deviceKey?: string }) | undefined,
  read: ReadAnswer<Value>,
): Promise<Value> {
  try {
    const call: unknown = client[method]
    if (typeof call !== 'function')
      throw new DeviceError('Unknown', `The DeviceClient has no ${method}.`)
    if (input && 'deviceKey' in input && !readDeviceKey(input.deviceKey))
      throw new DeviceError('InvalidParameter', 'This is no device key.')
    const answer = await withinLimit(limit, input?.signal, (signal) =>
      call.call(client, input && { ...input, signal }),
    )
    const value = read(answer)
    if (value !== undefined && value !== false) return value
  } catch (thrown) {
    throwIfAborted(input?.signal)
    throw toDeviceError(thrown)
  }
  throw nonsense(method)
}

function createDoor(client: DeviceClient): DeviceClient {
  return {
    listDevices: (input) =>
      askClient(client, 'listDevices', input, (page) =>
        readPage(page, input.includeIpAddress),
      ),
    getDevice: (input) =>
      askClient(client, 'getDevice', input, (device) =>
        readOne(device, input.deviceKey, input.includeIpAddress),
      ),
    async updateDeviceStatus(input) {
      await askClient(client, 'updateDeviceStatus', input, isDone)
    },
    async forgetDevice(input) {
      await askClient(client, 'forgetDevice', input, isDone)
    },
    getSession: () => askClient(client, 'getSession', undefined, readAnybody),
    subscribeSession(listener) {
      let stop: unknown
      let isOpen = true
      callHost(() => {
        stop = client.subscribeSession(() => isOpen && listener())
      })
      return () => {
        isOpen = false
        callHost(() => typeof stop === 'function' && stop())
      }
    },
  }
}

const doors = new WeakMap<DeviceClient, DeviceClient>()

/**
 * The only way in which a client is called, whoever wrote it. Its answers are
 * read once, here: dates as epoch milliseconds, devices with a key, a session
 * with its user. Whatever it throws becomes a `DeviceError`. A call ends within
 * a minute, and at once when its signal is aborted.
 */
export function readDeviceClient(client: DeviceClient): DeviceClient {
  const door = doors.get(client) ?? createDoor(client)
  doors.set(client, door)
  doors.set(door, door)
  return door
}

/** The device, or null if the service does not show it. */
export async function findDevice(client: DeviceClient, input: GetDeviceInput) {
  try {
    return await readDeviceClient(client).getDevice(input)
  } catch (error) {
    if (isDeviceError(error) && error.code === 'ResourceNotFound') return null
    throw error
  }
}
