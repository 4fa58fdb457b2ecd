import { AsyncLocalStorage } from 'node:async_hooks'
import {
  createCognitoDeviceClient,
  devicesQueryOptions,
} from '@cognito-devices/react'
import {
  type DehydratedState,
  dehydrate,
  QueryClient,
} from '@tanstack/react-query'
import { version } from 'react'
import { renderToString } from 'react-dom/server'
import { SettingsPage, type SettingsPageProps } from './SettingsPage.tsx'

export type ServerPage = SettingsPageProps & { html: string; react: string }

const request = new AsyncLocalStorage<SettingsPageProps>()

/** One for all users, as a server may have it; the caches are not. */
const client = createCognitoDeviceClient({
  endpoint: () => request.getStore()?.endpoint ?? '',
  getAccessToken: async () => request.getStore()?.accessToken,
})

async function render(props: SettingsPageProps, prefetch: boolean) {
  const queryClient = new QueryClient()
  let prefetched: DehydratedState | undefined
  if (prefetch) {
    const session = await client.getSession()
    await queryClient.prefetchQuery(devicesQueryOptions(client, session))
    prefetched = dehydrate(queryClient)
  }
  const html = renderToString(
    <SettingsPage
      client={client}
      queryClient={queryClient}
      prefetched={prefetched}
      isWhole={props.isWhole}
    />,
  )
  return { ...props, html, react: version, ...(prefetched && { prefetched }) }
}

/** One request: reads data ahead if asked, and renders the page. */
export function renderOnServer(
  props: SettingsPageProps,
  { prefetch = false } = {},
): Promise<ServerPage> {
  return request.run(props, () => render(props, prefetch))
}
