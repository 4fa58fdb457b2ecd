import {
  type UseUpdateDeviceStatusResult,
  useCurrentDevice,
  useDevices,
  useUpdateDeviceStatus,
} from '@cognito-devices/react'

/** What a test does to the page, filled in by its last render. */
export type PageControls = {
  mutate?: UseUpdateDeviceStatusResult['mutateAsync']
}

/** What a person would see of every device, as attributes. */
export function Page({ controls }: { controls: PageControls }) {
  const devices = useDevices()
  const current = useCurrentDevice()
  controls.mutate = useUpdateDeviceStatus().mutateAsync
  return (
    <ul>
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
