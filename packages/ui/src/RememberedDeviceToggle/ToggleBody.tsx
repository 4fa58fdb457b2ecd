'use client'

import {
  type CurrentDevice,
  type DeviceIntent,
  useDeviceActions,
  useDeviceSettings,
} from '@cognito-devices/react'
import { type RefObject, useRef, useState } from 'react'
import { classes } from '../classes.ts'
import { DeviceErrorPrompt } from '../DeviceErrorPrompt/DeviceErrorPrompt.tsx'
import type { Refusal } from '../DeviceErrorPrompt/describeError.ts'
import type { DisplayText } from '../displayText.ts'
import { useFocusGuard } from '../useFocusGuard.ts'
import { useIntentOwner } from '../useIntentOwner.ts'
import type { Say } from '../useLiveRegion.ts'
import { DeviceSwitch } from './DeviceSwitch.tsx'
import { hintText, labelText } from './describeToggle.ts'
import type { IntentMessageProps } from './IntentMessage.tsx'
import { ToggleMessage } from './ToggleMessage.tsx'
import { ToggleText } from './ToggleText.tsx'
import type { ToggleState } from './toggleState.ts'
import type {
  ListedToggle,
  RememberedDeviceToggleClassNames,
  RememberedDeviceToggleComponents,
  ToggleSettings,
} from './types.ts'
import { useAnnouncements } from './useAnnouncements.ts'
import { useAskStatus } from './useAskStatus.ts'
import { useDaysOn } from './useDaysOn.ts'

export type ToggleBodyProps = ToggleSettings & {
  /** Of the toggle: those of its parts begin with it. */
  id: string
  state: ToggleState
  device: CurrentDevice | undefined
  intent: DeviceIntent | undefined
  refusal: Refusal | undefined
  displayText: DisplayText
  classNames: RememberedDeviceToggleClassNames
  components: RememberedDeviceToggleComponents
  listed: ListedToggle | undefined
  promptProps: IntentMessageProps['promptProps']
  /** Of the whole toggle. */
  root: RefObject<HTMLElement | null>
  say: Say
  /** What failed, when it was no intent, is tried once more. */
  onRetry?: (() => unknown) | undefined
}

/** The switch, what can be done with it, and what is said of that. */
export function ToggleBody(props: ToggleBodyProps) {
  const { classNames, components, device, displayText: text, id } = props
  const { intent, listed, promptProps, refusal, root, say, state } = props
  const { Switch = DeviceSwitch, Prompt = DeviceErrorPrompt } = components
  const { deviceKey, isCurrent, lastModifiedAt, status } = device ?? {}
  const { formatDeviceName, pool } = useDeviceSettings()
  const name =
    device && deviceKey ? formatDeviceName({ ...device, deviceKey }) : undefined
  const { dismiss } = useDeviceActions()
  const switchRef = useRef<HTMLButtonElement>(null)
  // Before there is a switch, what tries again is the one thing to press.
  useFocusGuard(
    root,
    () => switchRef.current ?? root.current?.querySelector('button'),
  )
  const { claim, isOwner, owns } = useIntentOwner(deviceKey, device?.intent)
  const ask = useAskStatus(deviceKey, claim, props)
  const { daysOn, keep } = useDaysOn(lastModifiedAt, props.maxAge)
  const isOff = state === 'unavailable' || state === 'forgotten'
  useAnnouncements({
    displayText: text,
    intent,
    owns,
    refusal,
    say,
    status,
  })
  // A description that changes under the focus is spoken, and the live region has
  // spoken already.
  const [described, setDescribed] = useState(intent)

  return (
    <>
      <div className={classes('cdev-row', classNames.row)}>
        <ToggleText
          id={id}
          label={listed ? listed.label : labelText(device, name, pool, text)}
          hint={listed ? listed.hint : hintText(state, device, pool, text)}
          isLoading={state === 'loading'}
          displayText={text}
          classNames={classNames}
        />
        {device ? (
          <Switch
            ref={switchRef}
            id={`${id}-switch`}
            aria-labelledby={classes(listed?.nameId, `${id}-label`)}
            aria-describedby={classes(
              `${id}-hint`,
              isOwner && refusal && described === intent && `${id}-prompt-text`,
            )}
            aria-checked={state === 'on'}
            aria-disabled={isOff || undefined}
            stateText={
              text[state === 'on' || state === 'unknown' ? state : 'off']
            }
            savingText={text.saving}
            classNames={classNames}
            onFocus={() => setDescribed(intent)}
            onClick={() => {
              if (!isOff) ask(state === 'on' ? 'not_remembered' : 'remembered')
            }}
          />
        ) : (
          <span className="cdev-skeleton-switch" />
        )}
      </div>
      {listed?.action}
      <ToggleMessage
        state={state}
        device={device}
        intent={intent}
        refusal={refusal}
        isOwner={isOwner}
        daysOn={daysOn}
        hasHelp={isCurrent === true && !listed && pool.suppressesMfa !== false}
        displayText={text}
        className={classNames.message}
        Prompt={Prompt}
        promptProps={promptProps}
        onKeep={keep}
        onTurnOff={() => ask('not_remembered')}
        onRetry={() => (intent ? ask(intent.status) : props.onRetry?.())}
        onDismiss={() => {
          promptProps.onOpenChange?.(false)
          if (deviceKey) dismiss({ deviceKey })
        }}
      />
    </>
  )
}
