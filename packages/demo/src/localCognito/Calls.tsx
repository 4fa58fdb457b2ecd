import type { Exchange } from '@cognito-devices/emulator'
import { formatTime } from './formatTime.ts'
import { Panel } from './Panel.tsx'

type CallsProps = {
  calls: Exchange[]
}

/** The last calls, newest first. */
export function Calls({ calls }: CallsProps) {
  return (
    <Panel title="Last calls">
      <table className="calls">
        <thead>
          <tr>
            <th scope="col">Answer</th>
            <th scope="col">Operation</th>
            <th scope="col">Time</th>
          </tr>
        </thead>
        <tbody>
          {calls
            .slice(-12)
            .reverse()
            .map(({ id, operation, status, errorName, at }) => (
              <tr key={id} data-failed={status !== 200 || undefined}>
                <td>{status || 'none'}</td>
                <td>
                  {operation}
                  {errorName && <span className="hint">{errorName}</span>}
                </td>
                <td>{formatTime(at)}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </Panel>
  )
}
