'use client'

import {
  type DeviceError,
  isActiveIntent,
  type UserDevice,
} from '@cognito-devices/react'
import { memo, useId, useRef } from 'react'
import { Button } from '../Button.tsx'
import { classes } from '../classes.ts'
import { DeviceErrorPrompt } from '../DeviceErrorPrompt/DeviceErrorPrompt.tsx'
import type { DeviceDates } from '../devices/createDeviceDates.ts'
import type { DisplayText } from '../displayText.ts'
import { DeviceToggle } from '../RememberedDeviceToggle/DeviceToggle.tsx'
import {
  type ToggleState,
  toggleState,
} from '../RememberedDeviceToggle/toggleState.ts'
import type { DeviceToggleOwnProps } from '../RememberedDeviceToggle/types.ts'
import { useFocusGuard } from '../useFocusGuard.ts'
import type { Say } from '../useLiveRegion.ts'
import { DeviceDetails } from './DeviceDetails.tsx'
import { DeviceIcon } from './DeviceIcon.tsx'
import type { DeviceListText } from './deviceListText.ts'
import type { DeviceListClassNames } from './types.ts'
import type { DescribedDevice } from './useDescribedDevices.ts'

export type DeviceRowProps = DescribedDevice &
  Pick<
    DeviceToggleOwnProps,
    'components' | 'maxAge' | 'onError' | 'onSuccess' | 'recoveries'
  > & {
    now: number
    formats: DeviceDates
    /** The name of its switch. */
    label: string
    displayText: DisplayText & DeviceListText
    classNames: DeviceListClassNames
    say: Say
    onCheckAgain(): void
    onRemove(device: UserDevice, name: string): void
    /** Why its removal was refused, when the dialog does not show it. */
    removalError: DeviceError | undefined
    onDismissRemoval(device: UserDevice, name: string): void
  }

function hintOf(
  state: ToggleState,
  isCurrent: boolean,
  text: DisplayText & DeviceListText,
) {
  switch (state) {
    case 'off':
      return isCurrent ? text.rowOff : text.rowOtherOff
    case 'unknown':
      return text.hintUnknown
    case 'forgotten':
      return isCurrent ? text.hintForgotten : text.hintOtherForgotten
    case 'loading':
    case 'offline':
    case 'error':
    case 'on':
      return ''
    case 'unavailable':
      return text['refused-by-pool']
  }
}

/** One device. Renders a list item, again only when something in it changes. */
export const DeviceRow = memo(function DeviceRow(props: DeviceRowProps) {
  const { classNames, device, displayText: text, name } = props
  const { removalError, staleDays } = props
  const { Prompt = DeviceErrorPrompt } = props.components ?? {}
  const id = useId()
  const removeButton = useRef<HTMLButtonElement>(null)
  const root = useRef<HTMLDivElement>(null)
  useFocusGuard(root, () => removeButton.current)
  const state = toggleState(device)
  const isPending = isActiveIntent(device.intent)
  return (
    // biome-ignore lint/a11y/useSemanticElements: hosts indent every ul and li
    <div
      ref={root}
      role="listitem"
      // Where the focus goes when the row before it is removed.
      tabIndex={-1}
      // Else all that is in it is its name, and is read out.
      aria-labelledby={`${id}-name`}
      className={classes('cdev-device', classNames.device)}
      data-current={device.isCurrent ? '' : undefined}
      data-state={state}
      data-pending={isPending ? '' : undefined}
    >
      <DeviceIcon kind={props.kind} />
      <div className="cdev-device-main">
        <div className="cdev-device-title">
          <bdi
            id={`${id}-name`}
            className={classes('cdev-device-name', classNames.name)}
          >
            {name}
          </bdi>{' '}
          {device.isCurrent && (
            <span className={classes('cdev-badge', classNames.badge)}>
              {text.thisBrowser}
            </span>
          )}
        </div>
        <DeviceDetails
          device={device}
          now={props.now}
          formats={props.formats}
          displayText={text}
          className={classNames.details}
        />
        {(staleDays !== undefined || props.isDuplicate) && (
          <div className={classes('cdev-note', classNames.note)}>
            {staleDays !== undefined ? text.stale(staleDays) : text.duplicate}
          </div>
        )}
      </div>
      <DeviceToggle
        query={{ data: device, refetch: props.onCheckAgain }}
        maxAge={props.maxAge}
        recoveries={props.recoveries}
        displayText={text}
        components={props.components}
        classNames={classNames}
        onSuccess={props.onSuccess}
        onError={props.onError}
        listed={{
          label: props.label,
          hint: hintOf(state, device.isCurrent, text),
          say: (sentence) => props.say(text.withName(name, sentence)),
          nameId: `${id}-name`,
          action: (
            <Button
              ref={removeButton}
              id={`${id}-remove`}
              variant="plain"
              className={classes('cdev-remove', classNames.remove)}
              aria-labelledby={`${id}-remove ${id}-name`}
              onClick={() => props.onRemove(device, name)}
            >
              {text.remove}
            </Button>
          ),
        }}
      />
      {removalError && (
        <Prompt
          className={classNames.prompt}
          heading={text.notRemoved}
          error={removalError}
          recoveries={props.recoveries}
          displayText={text}
          onRetry={() => props.onRemove(device, name)}
          onDismiss={() => props.onDismissRemoval(device, name)}
        />
      )}
    </div>
  )
})
