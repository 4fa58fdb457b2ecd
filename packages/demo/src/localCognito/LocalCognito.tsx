import { useEffect, useState } from 'react'
import { Administrator } from './Administrator.tsx'
import { Authenticator } from './Authenticator.tsx'
import { Calls } from './Calls.tsx'
import { Devices } from './Devices.tsx'
import { Faults } from './Faults.tsx'
import { Messages } from './Messages.tsx'
import { PageSettings } from './PageSettings.tsx'
import { useLocalCognito } from './useLocalCognito.ts'

/** Wide enough for page and drawer side by side; as in demo.css. */
const wide = matchMedia('(min-width: 60rem)')

/** The drawer: what stands behind the page, for whoever tries it out. */
export function LocalCognito() {
  const [isOpen, setOpen] = useState(wide.matches)
  const state = useLocalCognito()

  useEffect(() => {
    const follow = () => setOpen(wide.matches)
    wide.addEventListener('change', follow)
    return () => wide.removeEventListener('change', follow)
  }, [])

  return (
    // It is a tool, and stays as it is when the page turns.
    <section
      className="drawer"
      lang="en"
      dir="ltr"
      aria-labelledby="drawer-title"
    >
      <header className="drawer-header">
        <h2 id="drawer-title">Local Cognito</h2>
        <button
          type="button"
          className="drawer-toggle"
          aria-expanded={isOpen}
          aria-controls="drawer-content"
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? 'Hide' : 'Show'}
        </button>
      </header>
      <div id="drawer-content" className="drawer-content" hidden={!isOpen}>
        <p className="hint">
          Stands in for Amazon Cognito on this machine; no user of yours sees
          it.{' '}
          <strong role="status">
            {state === null && 'It does not answer. Is it running?'}
          </strong>
        </p>
        {state && (
          <>
            <Authenticator {...state.oneTimeCode} />
            <Messages messages={state.messages} />
            <Faults faults={state.faults} />
            <Administrator />
            <PageSettings />
            <Devices devices={state.devices} />
            <Calls calls={state.calls} />
          </>
        )}
      </div>
    </section>
  )
}
