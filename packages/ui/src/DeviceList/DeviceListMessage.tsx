import type { ComponentType } from 'react'
import type { DeviceErrorPromptProps } from '../DeviceErrorPrompt/DeviceErrorPrompt.tsx'
import type { DeviceRecoveries } from '../DeviceRecoveries.ts'
import { ListMessage } from '../ListMessage.tsx'
import type { DeviceListClassNames } from './types.ts'
import type { DeviceListController } from './useDeviceList.ts'

/** What each view of a part of the list takes. */
export type DeviceListPartProps = {
  list: DeviceListController
  classNames: DeviceListClassNames
  Prompt: ComponentType<DeviceErrorPromptProps> | undefined
  recoveries: DeviceRecoveries | undefined
}

/** A message about the whole list, in the place of the rows or above them. */
export const DeviceListMessage = ({
  Prompt,
  classNames,
  list,
  recoveries,
}: DeviceListPartProps) => (
  <ListMessage
    message={list.message}
    Prompt={Prompt}
    classNames={classNames}
    displayText={list.displayText}
    recoveries={recoveries}
  />
)
