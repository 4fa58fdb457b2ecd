import { createCognitoDeviceClient } from '@cognito-devices/react'
import { QueryClient } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { SettingsPage, type SettingsPageProps } from './SettingsPage.tsx'

const read = (id: string) => {
  const element = document.getElementById(id)
  if (!element) throw new Error(`The page has no #${id}.`)
  return element
}

const { accessToken, endpoint, isWhole, prefetched }: SettingsPageProps =
  JSON.parse(read('props').textContent)
const client = createCognitoDeviceClient({
  endpoint,
  getAccessToken: async () => accessToken,
})

hydrateRoot(
  read('root'),
  <StrictMode>
    <SettingsPage
      client={client}
      queryClient={new QueryClient()}
      prefetched={prefetched}
      isWhole={isWhole}
    />
  </StrictMode>,
  { onRecoverableError: (error) => console.error(error) },
)
