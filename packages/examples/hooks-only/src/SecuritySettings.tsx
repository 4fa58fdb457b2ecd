import {
  useCurrentDevice,
  useDevices,
  useUpdateDeviceStatus,
} from '@cognito-devices/react'
import { useId } from 'react'

/** What to say for the few codes that this app tells apart. */
const sentences: Record<string, string> = {
  Forbidden: 'Your organisation’s protection blocked this.',
  TooManyRequests: 'Too many changes at once. Trying again.',
  NotAuthorized: 'Please sign in again.',
}

function RememberSwitch() {
  const id = useId()
  const { data: device } = useCurrentDevice()
  const { mutate, error } = useUpdateDeviceStatus()
  const { deviceKey, status } = device ?? {}
  // Signed out, not read yet, or a sign-in that Cognito tracks no browser of.
  if (!deviceKey) return <p>This browser cannot be remembered.</p>
  const isOn = status === 'remembered'
  return (
    <p>
      <span id={id}>Remember this browser</span>{' '}
      <button
        type="button"
        role="switch"
        aria-checked={isOn}
        aria-labelledby={id}
        onClick={() =>
          mutate({ deviceKey, status: isOn ? 'not_remembered' : 'remembered' })
        }
      >
        {isOn ? 'On' : 'Off'}
      </button>
      {error && (
        <span role="alert">
          {sentences[error.code] ?? 'This could not be saved.'}
        </span>
      )}
    </p>
  )
}

function Browsers() {
  const { data: devices = [] } = useDevices()
  return (
    <ul aria-label="Browsers">
      {devices.map(({ deviceKey, isCurrent, name }) => (
        <li key={deviceKey}>
          {name ?? 'A browser'} {isCurrent && '(this one)'}
        </li>
      ))}
    </ul>
  )
}

export function SecuritySettings() {
  return (
    <main>
      <h1>Security</h1>
      <RememberSwitch />
      <Browsers />
    </main>
  )
}
