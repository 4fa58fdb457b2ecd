'use client'

import {
  type CurrentDevice,
  type DeviceError,
  isActiveIntent,
  useDeviceActions,
} from '@cognito-devices/react'
import { forwardRef, useId, useRef, useState } from 'react'
import { classes } from '../classes.ts'
import { DeviceErrorPrompt } from '../DeviceErrorPrompt/DeviceErrorPrompt.tsx'
import { defaultDisplayText } from '../displayText.ts'
import { useLiveRegion } from '../useLiveRegion.ts'
import { useReload } from '../useReload.ts'
import { DeviceSwitch } from './DeviceSwitch.tsx'
import { ToggleMessage } from './ToggleMessage.tsx'
import { ToggleRow } from './ToggleRow.tsx'
import { toggleState } from './toggleState.ts'
import type { DeviceToggleOwnProps, ListedToggle } from './types.ts'
import { useAge } from './useAge.ts'
import { useAnnouncements } from './useAnnouncements.ts'
import { useAskStatus } from './useAskStatus.ts'
import { useShownIntent } from './useShownIntent.ts'
import { useToggleText } from './useToggleText.ts'

type DeviceToggleProps = DeviceToggleOwnProps & {
  /** Undefined until it is known. */
  device: CurrentDevice | undefined
  error: DeviceError | null
  /** Reading waits for the connection. */
  isPaused: boolean
  onReload(): void
  listed?: ListedToggle | undefined
}

/** The toggle of a device that somebody else reads. */
export const DeviceToggle = forwardRef<HTMLDivElement, DeviceToggleProps>(
  function DeviceToggle(
    {
      className,
      classNames = {},
      components,
      device,
      displayText,
      error,
      isPaused,
      listed,
      maxAge,
      onError,
      onReload,
      onSuccess,
      recoveries,
      ...props
    },
    ref,
  ) {
    const { Switch = DeviceSwitch, Prompt = DeviceErrorPrompt } =
      components ?? {}
    const text = { ...defaultDisplayText, ...displayText }
    const id = useId()
    const switchRef = useRef<HTMLButtonElement>(null)
    const [describedIntent, setDescribedIntent] = useState(device?.intent)
    const ask = useAskStatus(device?.deviceKey, { onSuccess, onError })
    const { dismiss } = useDeviceActions()
    const read = useReload({
      error,
      isReady: device !== undefined,
      isFetching: error === null && !isPaused,
      onReload,
      target: switchRef,
    })
    const age = useAge(device, maxAge)
    const live = useLiveRegion()
    useAnnouncements(
      { device, error, displayText: text, withName: listed?.withName },
      listed?.region ?? live.region,
    )
    const { intent, setIsRecovering } = useShownIntent(device)

    const state = toggleState(device, read.error !== null, isPaused)
    const { label, hint } = useToggleText(state, device, text, listed)
    const isPending = isActiveIntent(device?.intent)
    const deviceKey = device?.deviceKey
    const isDescribed = intent !== undefined && describedIntent === intent
    const shownError =
      state === 'error' ? read.error : isPending ? undefined : intent?.error

    /** The button that was pressed goes away; the switch it is about stays. */
    function withSwitchFocused(action: () => void) {
      switchRef.current?.focus()
      action()
    }

    return (
      <div
        {...props}
        ref={ref}
        className={classes('cdev-toggle', className)}
        data-state={state}
        data-pending={isPending ? '' : undefined}
        data-intent={intent?.phase}
        data-error={shownError?.code}
      >
        <ToggleRow
          ref={switchRef}
          id={id}
          state={state}
          label={label}
          hint={hint}
          labelledBy={listed?.nameId}
          displayText={text}
          classNames={classNames}
          Switch={Switch}
          describedBy={isDescribed && `${id}-prompt-text`}
          // A description that changes under the focus is spoken, and the live
          // region has spoken already.
          onFocus={() => setDescribedIntent(intent)}
          onPress={() => ask(state === 'on' ? 'not_remembered' : 'remembered')}
        />
        {listed?.action}
        <ToggleMessage
          state={state}
          device={device}
          intent={intent}
          read={read}
          days={age.days}
          displayText={text}
          className={classNames.message}
          Prompt={Prompt}
          promptProps={{
            id: `${id}-prompt`,
            className: classNames.prompt,
            recoveries,
            displayText: text,
            onOpenChange: setIsRecovering,
          }}
          onAsk={(status) => withSwitchFocused(() => ask(status))}
          onDismiss={() =>
            withSwitchFocused(() => {
              setIsRecovering(false)
              if (deviceKey) dismiss({ deviceKey })
            })
          }
          onKeep={() => withSwitchFocused(age.keep)}
          onCheckAgain={() => withSwitchFocused(onReload)}
        />
        {!listed && (
          <span ref={live.ref} role="status" className="cdev-hidden" />
        )}
      </div>
    )
  },
)
