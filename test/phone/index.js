// An app of React Native that has a switch of its own, over the hooks.
import './setUp.js'
import {
  createCognitoDeviceClient,
  DevicesProvider,
  useCurrentDevice,
  useDevices,
  useForgetOtherDevices,
  useRememberOnSignIn,
  useUpdateDeviceStatus,
} from '@cognito-devices/react'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createElement } from 'react'
import { create } from 'react-test-renderer'

const { accessToken, endpoint, stored, tell } = global.given

const client = createCognitoDeviceClient({
  endpoint,
  getAccessToken: async () => accessToken,
})

/** As AsyncStorage is wrapped for it: in memory, and written behind it. */
const storage = {
  getItem: (key) => stored[key] ?? null,
  setItem: (key, value) => {
    stored[key] = value
  },
  removeItem: (key) => {
    delete stored[key]
  },
}

function Switch() {
  const { data: device, error } = useCurrentDevice()
  const { data: devices } = useDevices()
  const { mutate, error: refused } = useUpdateDeviceStatus()
  const { mutate: forgetOthers } = useForgetOtherDevices()
  useRememberOnSignIn()
  const { deviceKey, intent, status } = device ?? {}
  tell({
    status,
    phase: intent?.phase,
    names: devices?.map(({ name }) => name).sort(),
    error: String(error ?? refused ?? ''),
    turn: (to) => mutate({ deviceKey, status: to }),
    forgetOthers: () => forgetOthers(),
  })
  return null
}

create(
  createElement(
    QueryClientProvider,
    { client: new QueryClient() },
    createElement(DevicesProvider, { client, storage }, createElement(Switch)),
  ),
)
