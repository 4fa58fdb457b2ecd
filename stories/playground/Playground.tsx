import { Authenticator } from '@aws-amplify/ui-react'
import type { Emulator, Exchange, Seed } from '@cognito-devices/emulator'
import {
  DeviceList,
  RememberDeviceCheckbox,
  RememberedDeviceToggle,
} from '@cognito-devices/ui'
import { amplifyRecoveries } from '@cognito-devices/ui/amplify'
import { useEffect, useId, useState, useSyncExternalStore } from 'react'
import { networkNames, setNetwork } from '../support/networks.ts'

/** Made once: Authenticator mounts new components anew at each render. */
const components = {
  SignIn: {
    Footer: () => (
      <>
        <RememberDeviceCheckbox />
        <Authenticator.SignIn.Footer />
      </>
    ),
  },
}

/** What a person sees: a sign-in, and the settings behind it. */
function App() {
  return (
    <Authenticator components={components}>
      {({ signOut }) => (
        <main>
          <h2>Security</h2>
          <RememberedDeviceToggle recoveries={amplifyRecoveries} />
          <DeviceList
            includeCurrentDevice={false}
            recoveries={amplifyRecoveries}
          />
          <button type="button" onClick={signOut}>
            Sign out
          </button>
        </main>
      )}
    </Authenticator>
  )
}

const describe = ({ errorName, operation, status }: Exchange) =>
  `${operation}: ${errorName ?? (status || 'no answer')}`

type CognitoProps = { emulator: Emulator; seed: Seed }

/** The other side: the Cognito that runs in this page. */
function Cognito({ emulator, seed }: CognitoProps) {
  const [network, setName] = useState(networkNames[0] ?? '')
  const [code, setCode] = useState('')
  const id = useId()
  const log = useSyncExternalStore(emulator.subscribe, () => emulator.log)
  useEffect(() => setNetwork(emulator, network), [emulator, network])

  function takeCode() {
    try {
      setCode(emulator.totpCode(seed))
    } catch {
      // Both that are good now were used.
      emulator.advance(30_000)
      setCode(emulator.totpCode(seed))
    }
  }

  return (
    <section aria-labelledby={`${id}-title`} className="playground-cognito">
      <h2 id={`${id}-title`}>Local Cognito</h2>
      <dl>
        <dt>Email</dt>
        <dd>{seed.username}</dd>
        <dt>Password</dt>
        <dd>{seed.password}</dd>
        <dt>One-time code</dt>
        <dd>
          <button type="button" onClick={takeCode}>
            Take a code
          </button>{' '}
          <output aria-label="One-time code">{code}</output>
        </dd>
      </dl>
      <p>
        <label htmlFor={`${id}-network`}>What Cognito answers</label>{' '}
        <select
          id={`${id}-network`}
          value={network}
          onChange={(event) => setName(event.target.value)}
        >
          {networkNames.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </p>
      <h3>What it was asked</h3>
      <ol aria-label="Calls">
        {log.slice(-8).map((exchange) => (
          <li key={exchange.id}>{describe(exchange)}</li>
        ))}
      </ol>
    </section>
  )
}

/** An app and its Cognito, both in this page: nothing is sent anywhere. */
export function Playground(props: CognitoProps) {
  return (
    <>
      <App />
      <Cognito {...props} />
    </>
  )
}
