import {
  createCognitoDeviceClient,
  deviceQueryKeys,
  devicesQueryOptions,
} from '@cognito-devices/react'
import {
  dehydrate,
  HydrationBoundary,
  QueryClient,
} from '@tanstack/react-query'
import { cookies } from 'next/headers'
import { Suspense } from 'react'
import { Devices } from './Devices'
import { Providers } from './Providers'

export default function Page() {
  return (
    <Suspense>
      <Prefetched />
    </Suspense>
  )
}

/** What the server knows of a user is read anew, and kept, for each request. */
async function Prefetched() {
  const endpoint = process.env.COGNITO_ENDPOINT ?? ''
  const accessToken = (await cookies()).get('accessToken')?.value
  const client = createCognitoDeviceClient({
    endpoint,
    getAccessToken: async () => accessToken,
  })
  const queryClient = new QueryClient()
  const session = await client.getSession()
  await queryClient.prefetchQuery(devicesQueryOptions(client, session))
  const listed = queryClient.getQueryData(deviceQueryKeys.list(session))
  return (
    <Providers endpoint={endpoint}>
      <p>On the server: {Array.isArray(listed) ? listed.length : 'unknown'}</p>
      <HydrationBoundary state={dehydrate(queryClient)}>
        <Devices />
      </HydrationBoundary>
    </Providers>
  )
}
