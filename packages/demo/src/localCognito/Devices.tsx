import type { ListedDevice } from './client.ts'
import { Panel } from './Panel.tsx'

type DevicesProps = {
  devices: ListedDevice[]
}

/** AdminListDevices: the truth, which the user's own calls cannot read. */
export function Devices({ devices }: DevicesProps) {
  return (
    <Panel title="Devices, as an administrator sees them">
      <ul className="rows">
        {devices.length === 0 && <li className="hint">None yet.</li>}
        {devices.map(({ key, name, status }) => (
          <li key={key}>
            <span className="device" title={name}>
              …{key.slice(-12)}
            </span>
            <span className="badge" data-status={status}>
              {status}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
