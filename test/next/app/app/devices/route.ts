import {
  createCognitoDeviceClient,
  isDeviceError,
} from '@cognito-devices/react'
import { cookies } from 'next/headers'

async function createClient() {
  const accessToken = (await cookies()).get('accessToken')?.value
  return createCognitoDeviceClient({
    endpoint: process.env.COGNITO_ENDPOINT ?? '',
    getAccessToken: async () => accessToken,
  })
}

function refuse(error: unknown) {
  if (!isDeviceError(error)) throw error
  const status = error.code === 'NotSignedIn' ? 401 : 502
  return Response.json({ code: error.code }, { status })
}

export async function GET() {
  const client = await createClient()
  return client
    .listDevices({ limit: 60 })
    .then(({ devices }) => Response.json(devices), refuse)
}

/** Has the browser remembered that asks. */
export async function POST() {
  const client = await createClient()
  const deviceKey = (await client.getSession())?.deviceKey ?? ''
  return client
    .updateDeviceStatus({ deviceKey, status: 'remembered' })
    .then(() => new Response(null, { status: 204 }), refuse)
}
