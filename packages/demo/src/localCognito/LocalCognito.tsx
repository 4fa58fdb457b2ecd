import { useEffect, useState } from 'react'
import { Authenticator } from './Authenticator.tsx'
import { Inspector } from './Inspector.tsx'
import { PageSettings } from './PageSettings.tsx'
import { useOneTimeCode } from './useOneTimeCode.ts'

/** Wide enough for page and drawer side by side; as in demo.css. */
const wide = matchMedia('(min-width: 60rem)')

/** The drawer: what stands behind the page, for whoever tries it out. */
export function LocalCognito() {
  const [isOpen, setOpen] = useState(wide.matches)
  const oneTimeCode = useOneTimeCode()

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
          it.
        </p>
        {oneTimeCode && <Authenticator {...oneTimeCode} />}
        <PageSettings />
        <Inspector />
      </div>
    </section>
  )
}
