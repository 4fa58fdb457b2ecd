import { useState } from 'react'
import { type AdminOperation, administer } from './client.ts'
import { Panel } from './Panel.tsx'
import { refresh } from './useLocalCognito.ts'

const actions: { operation: AdminOperation; label: string; done: string }[] = [
  {
    operation: 'AdminResetUserPassword',
    label: 'Reset the password as an administrator',
    done: 'Reset. The code is among the messages.',
  },
  {
    operation: 'AdminUserGlobalSignOut',
    label: 'End every session',
    done: 'Ended. The page learns it at its next call.',
  },
  {
    operation: 'AdminDisableUser',
    label: 'Disable the user',
    done: 'Disabled.',
  },
  { operation: 'AdminEnableUser', label: 'Enable the user', done: 'Enabled.' },
]

/** What an administrator of the user pool may do to the user meanwhile. */
export function Administrator() {
  const [outcome, setOutcome] = useState('')

  async function run(operation: AdminOperation, done: string) {
    setOutcome('')
    await administer(operation)
    setOutcome(done)
    await refresh()
  }

  return (
    <Panel title="Administrator">
      <div className="choices">
        {actions.map(({ operation, label, done }) => (
          <button
            key={operation}
            type="button"
            className="chip"
            onClick={() => run(operation, done)}
          >
            {label}
          </button>
        ))}
      </div>
      <p className="hint" role="status">
        {outcome}
      </p>
    </Panel>
  )
}
