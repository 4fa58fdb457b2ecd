import type { Fault } from '@cognito-devices/emulator'
import { addFault, clearFaults } from './client.ts'
import { describeFault } from './describeFault.ts'
import { ExceptionForm } from './ExceptionForm.tsx'
import { presets } from './faultPresets.ts'
import { Panel } from './Panel.tsx'
import { refresh } from './useLocalCognito.ts'

type FaultsProps = {
  faults: Fault[]
}

/** Arms the next answers of the call behind the switch, one fault each. */
export function Faults({ faults }: FaultsProps) {
  async function arm(fault: Omit<Fault, 'operation'>) {
    await addFault({ operation: 'UpdateDeviceStatus', ...fault })
    await refresh()
  }

  async function clear() {
    await clearFaults()
    await refresh()
  }

  return (
    <Panel title="Next answer of UpdateDeviceStatus">
      <div className="choices">
        {presets.map(({ label, fault }) => (
          <button
            key={label}
            type="button"
            className="chip"
            onClick={() => arm(fault)}
          >
            {label}
          </button>
        ))}
      </div>
      <ExceptionForm
        onArm={(name) => arm({ effect: { kind: 'error', name } })}
      />
      <div className="armed">
        <ol role="status">
          {faults.length === 0 && <li className="hint">None armed.</li>}
          {faults.map((fault, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a queue without ids
            <li key={index}>{describeFault(fault)}</li>
          ))}
        </ol>
        <button type="button" className="chip" onClick={clear}>
          Clear <span className="visually-hidden">the faults</span>
        </button>
      </div>
    </Panel>
  )
}
