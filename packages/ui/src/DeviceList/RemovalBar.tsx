import type { ComponentType } from 'react'
import { Button } from '../Button.tsx'
import type { DeviceErrorPromptProps } from '../DeviceErrorPrompt/DeviceErrorPrompt.tsx'
import type { DeviceRecoveries } from '../DeviceRecoveries.ts'
import { LinkButton } from '../LinkButton.tsx'
import { RunBar } from '../RunBar.tsx'
import type { DeviceListClassNames } from './types.ts'
import type { DeviceListController } from './useDeviceList.ts'

/** What each view of a part of the list takes. */
export type DeviceListPartProps = {
  list: DeviceListController
  classNames: DeviceListClassNames
  Prompt: ComponentType<DeviceErrorPromptProps> | undefined
  recoveries: DeviceRecoveries | undefined
}

/** What is chosen, then how far the removal is, then what came of it. */
export function RemovalBar({
  Prompt,
  classNames,
  list,
  recoveries,
}: DeviceListPartProps) {
  const { displayText, run, selection } = list
  if (selection && !run.isRunning) return <Chosen list={list} />
  return (
    <RunBar
      run={run}
      heading={displayText.notRemoved}
      displayText={displayText}
      recoveries={recoveries}
      Prompt={Prompt}
      className={classNames.prompt}
    />
  )
}

type ListProps = { list: DeviceListController }

function Chosen({ list: { displayText: text, selection } }: ListProps) {
  if (!selection) return null
  const { count, end, remove } = selection
  return (
    <div className="cdev-bar">
      <div className="cdev-body">
        <div className="cdev-sentence">{text.selected(count)}</div>
        <LinkButton onClick={end}>{text.cancel}</LinkButton>
        {count > 0 && (
          <Button variant="critical" onClick={remove}>
            {text.removeSelected(count)}
          </Button>
        )}
      </div>
    </div>
  )
}
