'use client'

import type { DeviceSwitchPartProps } from '@cognito-devices/ui'
import { Switch } from '@/components/ui/switch'

type DeviceSwitchProps = DeviceSwitchPartProps & {
  classNames: { switch?: string | undefined }
}

/** Never disabled while a change is at work: the last press counts. */
export function DeviceSwitch({ classNames, ...props }: DeviceSwitchProps) {
  return <Switch {...props} className={classNames.switch} />
}
