'use client'

import {
  type CurrentDevice,
  type DeviceError,
  isActiveIntent,
  useDeviceActions,
  useDeviceSettings,
} from '@cognito-devices/react'
import {
  type ForwardedRef,
  useId,
  useImperativeHandle,
  useRef,
  useState,
} from 'react'
import { classes } from '../classes.ts'
import { DeviceErrorPrompt } from '../DeviceErrorPrompt/DeviceErrorPrompt.tsx'
import { isRefusedByPool } from '../DeviceErrorPrompt/describeError.ts'
import { defaultDisplayText } from '../displayText.ts'
import { nameForPeople } from '../nameForPeople.ts'
import { useFailure } from '../useFailure.ts'
import { useFocusGuard } from '../useFocusGuard.ts'
import { useIntentOwner } from '../useIntentOwner.ts'
import { useLiveRegion } from '../useLiveRegion.ts'
import { DeviceSwitch } from './DeviceSwitch.tsx'
import { ToggleMessage } from './ToggleMessage.tsx'
import { hintText, toggleState } from './toggleState.ts'
import type { DeviceToggleOwnProps, ListedToggle } from './types.ts'
import { useAnnouncements } from './useAnnouncements.ts'
import { useAskStatus } from './useAskStatus.ts'
import { useDaysOn } from './useDaysOn.ts'
import { useRefusal } from './useRefusal.ts'

/** What reads the device. */
export type DeviceToggleQuery = {
  data: CurrentDevice | undefined
  error?: DeviceError | null | undefined
  /** Reading waits for the connection. */
  isPaused?: boolean | undefined
  refetch(): unknown
}

type DeviceToggleProps = DeviceToggleOwnProps & {
  rootRef?: ForwardedRef<HTMLDivElement>
  query: DeviceToggleQuery
  listed?: ListedToggle | undefined
}

const refused = {
  status: 'unknown',
  reason: 'refused-by-pool',
  intent: undefined,
} as const

/** The toggle of a device that somebody else reads. */
export function DeviceToggle({
  className,
  classNames = {},
  components = {},
  query,
  displayText,
  listed,
  maxAge = Number.POSITIVE_INFINITY,
  onError,
  onSuccess,
  recoveries,
  rootRef = null,
  ...props
}: DeviceToggleProps) {
  const { Switch = DeviceSwitch, Prompt = DeviceErrorPrompt } = components
  const text = { ...defaultDisplayText, ...displayText }
  const { formatDeviceName, pool } = useDeviceSettings()
  const { dismiss } = useDeviceActions()
  const id = useId()
  const switchRef = useRef<HTMLButtonElement>(null)
  const root = useFocusGuard<HTMLDivElement>(() => switchRef.current)
  useImperativeHandle(rootRef, () => root.current as HTMLDivElement, [root])

  const { data, error = null, isPaused } = query
  const device: CurrentDevice | undefined =
    isRefusedByPool(pool, error) && !data?.reason
      ? { isCurrent: true, ...data, ...refused }
      : data
  const { deviceKey, isCurrent, lastModifiedAt, status } = device ?? {}
  const { claim, isOwner, owns } = useIntentOwner(deviceKey, device?.intent)
  const ask = useAskStatus(deviceKey, claim, { onError, onSuccess })
  const { daysOn, keep } = useDaysOn(lastModifiedAt, maxAge)
  const failure = useFailure(error, device !== undefined)
  const { refusal, onOpenChange } = useRefusal(
    device?.intent,
    failure,
    deviceKey,
  )
  const intent = device?.intent ?? refusal?.intent
  const isPending = isActiveIntent(intent)
  const state = toggleState(device, failure !== null, isPaused)
  const isOff = state === 'unavailable' || state === 'forgotten'
  const hint = listed ? listed.hint : hintText(state, device, pool, text)
  const recorded = pool.suppressesMfa === false ? 'Recorded' : ''
  const name =
    device && deviceKey ? formatDeviceName({ ...device, deviceKey }) : undefined

  const live = useLiveRegion()
  const { say } = listed ?? live
  useAnnouncements({ displayText: text, intent, owns, refusal, say, status })
  // A description that changes under the focus is spoken, and the live region has
  // spoken already.
  const [described, setDescribed] = useState(intent)

  return (
    <div
      {...props}
      ref={root}
      className={classes('cdev-toggle', className)}
      data-state={state}
      data-pending={isPending ? '' : undefined}
      data-intent={intent?.phase}
      data-error={refusal?.error.code}
    >
      <div className={classes('cdev-row', classNames.row)}>
        <div className="cdev-text">
          <label htmlFor={`${id}-switch`}>
            <span
              id={`${id}-label`}
              className={classes('cdev-label', classNames.label)}
            >
              {listed
                ? listed.label
                : isCurrent === false
                  ? text[`labelOther${recorded}`](nameForPeople(name))
                  : text[`label${recorded}`]}
            </span>
          </label>
          <div
            id={`${id}-hint`}
            className={classes('cdev-hint', classNames.hint)}
          >
            {state === 'loading' ? (
              <>
                <span className="cdev-hidden">{text.loading}</span>
                <span className="cdev-skeleton-text" aria-hidden>
                  {hint}
                </span>
              </>
            ) : (
              hint
            )}
          </div>
        </div>
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
        hasHelp={isCurrent === true && !listed && !recorded}
        displayText={text}
        className={classNames.message}
        Prompt={Prompt}
        promptProps={{
          id: `${id}-prompt`,
          className: classNames.prompt,
          recoveries,
          isRetrying: failure !== null && !error && !isPaused,
          onOpenChange,
        }}
        onKeep={keep}
        onTurnOff={() => ask('not_remembered')}
        onRetry={() => (intent ? ask(intent.status) : query.refetch())}
        onDismiss={() => {
          onOpenChange(false)
          if (deviceKey) dismiss({ deviceKey })
        }}
      />
      {!listed && (
        <span ref={live.region} role="status" className="cdev-hidden" />
      )}
    </div>
  )
}
