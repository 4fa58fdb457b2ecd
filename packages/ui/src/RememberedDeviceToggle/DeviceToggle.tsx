'use client'

import {
  type CurrentDevice,
  type DeviceError,
  isActiveIntent,
  useDeviceActions,
} from '@cognito-devices/react'
import {
  type ComponentPropsWithoutRef,
  forwardRef,
  useId,
  useRef,
  useState,
} from 'react'
import { classes } from '../classes.ts'
import { DeviceErrorPrompt } from '../DeviceErrorPrompt/DeviceErrorPrompt.tsx'
import type { DeviceRecoveries } from '../DeviceRecoveries.ts'
import { type DisplayText, defaultDisplayText } from '../displayText.ts'
import type { RecoveryText } from '../recoveryText.ts'
import { DeviceSwitch } from './DeviceSwitch.tsx'
import { ToggleMessage } from './ToggleMessage.tsx'
import { ToggleRow } from './ToggleRow.tsx'
import { toggleState } from './toggleState.ts'
import type {
  RememberedDeviceToggleClassNames,
  RememberedDeviceToggleComponents,
} from './types.ts'
import { useAnnouncer } from './useAnnouncer.ts'
import { type AskStatusCallbacks, useAskStatus } from './useAskStatus.ts'
import { useShownIntent } from './useShownIntent.ts'

export type DeviceToggleOwnProps = AskStatusCallbacks &
  Omit<ComponentPropsWithoutRef<'div'>, 'children' | 'onError'> & {
    /** Ways out of an error that only the host, or its sign-in library, has. */
    recoveries?: DeviceRecoveries | undefined
    displayText?: Partial<DisplayText & RecoveryText> | undefined
    components?: RememberedDeviceToggleComponents | undefined
    classNames?: RememberedDeviceToggleClassNames | undefined
  }

type DeviceToggleProps = DeviceToggleOwnProps & {
  /** Undefined until it is known. */
  device: CurrentDevice | undefined
  error: DeviceError | null
  onReload(): void
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
    const announcer = useAnnouncer(device?.intent, text)
    const { intent, setIsRecovering } = useShownIntent(device)

    const state = toggleState(device, error !== null)
    const isPending = isActiveIntent(device?.intent)
    const deviceKey = device?.deviceKey
    const isDescribed = intent !== undefined && describedIntent === intent
    const shownError =
      state === 'error' ? error : isPending ? undefined : intent?.error

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
          device={device}
          displayText={text}
          classNames={classNames}
          Switch={Switch}
          describedBy={isDescribed && `${id}-prompt-text`}
          // A description that changes under the focus is spoken, and the live
          // region has spoken already.
          onFocus={() => setDescribedIntent(intent)}
          onPress={() => ask(state === 'on' ? 'not_remembered' : 'remembered')}
        />
        <ToggleMessage
          state={state}
          device={device}
          intent={intent}
          readError={error}
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
          onReload={() => withSwitchFocused(onReload)}
        />
        <span ref={announcer} role="status" className="cdev-hidden" />
      </div>
    )
  },
)
