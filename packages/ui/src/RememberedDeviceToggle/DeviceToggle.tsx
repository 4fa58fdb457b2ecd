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
import { canAsk, hintText, stateText, toggleState } from './toggleState.ts'
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
    const ask = useAskStatus({ onSuccess, onError })
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
        <div className={classes('cdev-row', classNames.row)}>
          <div className="cdev-text">
            <label
              id={`${id}-label`}
              htmlFor={`${id}-switch`}
              className={classes('cdev-label', classNames.label)}
            >
              {device?.isCurrent === false
                ? text.labelOther(device.name)
                : text.label}
            </label>
            <p
              id={`${id}-hint`}
              className={classes('cdev-hint', classNames.hint)}
            >
              {state === 'loading' ? (
                <>
                  <span className="cdev-hidden">{text.loading}</span>
                  <span className="cdev-skeleton-text" aria-hidden="true">
                    {text.hintOff}
                  </span>
                </>
              ) : (
                hintText(state, device, text)
              )}
            </p>
          </div>
          {state === 'loading' || state === 'error' ? (
            <span className="cdev-skeleton-switch" />
          ) : (
            <Switch
              ref={switchRef}
              id={`${id}-switch`}
              aria-labelledby={`${id}-label`}
              aria-describedby={classes(
                `${id}-hint`,
                isDescribed && `${id}-prompt-text`,
              )}
              aria-checked={state === 'on'}
              aria-disabled={canAsk(state) ? undefined : true}
              stateText={stateText(state, text)}
              savingText={text.saving}
              classNames={classNames}
              // A description that changes under the focus is spoken, and the
              // live region has spoken already.
              onFocus={() => setDescribedIntent(intent)}
              onClick={() => {
                if (deviceKey && canAsk(state))
                  ask(
                    deviceKey,
                    state === 'on' ? 'not_remembered' : 'remembered',
                  )
              }}
            />
          )}
        </div>
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
          onAsk={(status) =>
            withSwitchFocused(() => deviceKey && ask(deviceKey, status))
          }
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
