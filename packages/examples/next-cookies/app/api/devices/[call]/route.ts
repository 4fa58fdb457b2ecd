import {
  type DeviceClient,
  DeviceError,
  isDeviceError,
} from '@cognito-devices/react'
import { createClient } from '../../../server/session'

type Body = Record<string, unknown>
type Call = (client: DeviceClient, userId: string, body: Body) => unknown

function readKey({ deviceKey }: Body) {
  const isKey = typeof deviceKey === 'string' && deviceKey.length <= 55
  if (isKey && /^[\w-]+_[0-9a-f-]+$/.test(deviceKey)) return deviceKey
  throw new DeviceError('InvalidParameter', 'No key of a device was sent.')
}

function readStatus({ status }: Body) {
  if (status === 'remembered' || status === 'not_remembered') return status
  throw new DeviceError('InvalidParameter', 'No status was sent.')
}

/** What the page may ask for. Nothing else of what it sends goes on to Cognito. */
const calls = new Map<string, Call>(
  Object.entries({
    list: (client, userId, { limit, paginationToken }) =>
      client.listDevices({
        userId,
        ...(typeof limit === 'number' && { limit }),
        ...(typeof paginationToken === 'string' && { paginationToken }),
      }),
    get: (client, userId, body) =>
      client.getDevice({ userId, deviceKey: readKey(body) }),
    'update-status': (client, userId, body) =>
      client.updateDeviceStatus({
        userId,
        deviceKey: readKey(body),
        status: readStatus(body),
      }),
    forget: (client, userId, body) =>
      client.forgetDevice({ userId, deviceKey: readKey(body) }),
  }),
)

const notSignedIn = (message: string) =>
  new DeviceError('NotSignedIn', message, { httpStatus: 401 })

async function answer(name: string, body: Body) {
  const client = createClient()
  const session = await client.getSession()
  if (!session) throw notSignedIn('Nobody is signed in.')
  if (name === 'session') return session
  // Somebody else has signed in since, in another tab.
  if (body.userId !== session.userId)
    throw notSignedIn('Another user is signed in.')
  const call = calls.get(name)
  if (!call) throw new DeviceError('InvalidParameter', `There is no ${name}.`)
  return (await call(client, session.userId, body)) ?? {}
}

function refuse(error: unknown) {
  if (!isDeviceError(error)) throw error
  const { code: name, httpStatus = 0, message, requestId } = error
  // Something that is not Cognito may have refused with a 200.
  const status = httpStatus >= 400 ? httpStatus : 502
  return Response.json({ name, message, requestId }, { status })
}

export async function POST(
  request: Request,
  { params }: { params: Promise<{ call: string }> },
) {
  // Browsers send the cookies with what any page asks for.
  if (request.headers.get('sec-fetch-site') !== 'same-origin')
    return refuse(
      new DeviceError('Forbidden', 'Not from a page of this app.', {
        httpStatus: 403,
      }),
    )
  const sent = await request.json().catch(() => null)
  const body: Body = typeof sent === 'object' && sent !== null ? sent : {}
  const { call } = await params
  return answer(call, body).then((found) => Response.json(found), refuse)
}
