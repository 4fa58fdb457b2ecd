import type {
  UpdateDeviceStatusData,
  UpdateDeviceStatusVariables,
} from '@cognito-devices/react'
import * as react from '@cognito-devices/react'
import { createContext, useContext } from 'react'

export type Kit = typeof react

/** What a test does to the page, filled in by its last render. */
export type PageControls = {
  mutate?:
    | ((
        variables: UpdateDeviceStatusVariables,
      ) => Promise<Partial<UpdateDeviceStatusData> | undefined>)
    | undefined
  forget?: ((deviceKey: string) => void) | undefined
  dismiss?: ((deviceKey: string) => void) | undefined
}

/**
 * The package under test, and the way to its page. No props: React's development
 * build would look through all of the package at each render.
 */
export const PageContext = createContext<{ kit: Kit; controls: PageControls }>({
  kit: react,
  controls: {},
})

/** What a person would see of every device, as attributes. */
export function Page() {
  const { kit, controls } = useContext(PageContext)
  const { useCurrentDevice, useDevices, useUpdateDeviceStatus } = kit
  const forget = kit.useForgetDevice().mutate
  const { dismiss } = kit.useDeviceActions()
  const devices = useDevices()
  const current = useCurrentDevice()
  controls.mutate = useUpdateDeviceStatus().mutateAsync
  controls.forget = (deviceKey) => forget({ deviceKey })
  controls.dismiss = (deviceKey) => dismiss({ deviceKey })
  return (
    <ul data-loaded={devices.data && !devices.isPlaceholderData}>
      <li
        data-current={current.data?.status}
        data-phase={current.data?.intent?.phase}
      />
      {devices.data?.map(({ deviceKey, status, intent }) => (
        <li
          key={deviceKey}
          data-key={deviceKey}
          data-status={status}
          data-phase={intent?.phase}
        />
      ))}
    </ul>
  )
}
