'use client'

import {
  type CurrentDevice,
  isActiveIntent,
  useDeviceSettings,
} from '@cognito-devices/react'
import { type ForwardedRef, useId, useImperativeHandle, useRef } from 'react'
import { classes } from '../classes.ts'
import { isUnavailable } from '../DeviceErrorPrompt/describeError.ts'
import { defaultDisplayText } from '../displayText.ts'
import { useFailure } from '../useFailure.ts'
import { useLiveRegion } from '../useLiveRegion.ts'
import { ToggleBody } from './ToggleBody.tsx'
import { toggleState } from './toggleState.ts'
import type {
  DeviceToggleOwnProps,
  DeviceToggleQuery,
  ListedToggle,
} from './types.ts'
import { useRefusal } from './useRefusal.ts'

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
  maxAge,
  onError,
  onSuccess,
  recoveries,
  rootRef = null,
  ...props
}: DeviceToggleProps) {
  const text = { ...defaultDisplayText, ...displayText }
  const { pool } = useDeviceSettings()
  const id = useId()
  const root = useRef<HTMLDivElement>(null)
  useImperativeHandle(rootRef, () => root.current as HTMLDivElement, [])

  const { data, error = null, isPaused } = query
  const device: CurrentDevice | undefined =
    isUnavailable(pool, error) && !data?.reason
      ? { isCurrent: true, ...data, ...refused }
      : data
  const { deviceKey } = device ?? {}
  const failure = useFailure(error, device !== undefined)
  const { refusal, onOpenChange } = useRefusal(
    device?.intent,
    failure,
    deviceKey,
  )
  const intent = device?.intent ?? refusal?.intent
  const state = toggleState(device, failure !== null, isPaused)
  const live = useLiveRegion()

  return (
    <div
      {...props}
      ref={root}
      className={classes('cdev-toggle', className)}
      data-state={state}
      data-pending={isActiveIntent(intent) ? '' : undefined}
      data-intent={intent?.phase}
      data-error={refusal?.error.code}
    >
      <ToggleBody
        id={id}
        state={state}
        device={device}
        intent={intent}
        refusal={refusal}
        displayText={text}
        classNames={classNames}
        components={components}
        listed={listed}
        maxAge={maxAge}
        promptProps={{
          id: `${id}-prompt`,
          className: classNames.prompt,
          recoveries,
          isRetrying: failure !== null && !error && !isPaused,
          onOpenChange,
        }}
        root={root}
        say={listed?.say ?? live.say}
        onError={onError}
        onRetry={query.refetch}
        onSuccess={onSuccess}
      />
      {!listed && (
        <span ref={live.region} role="status" className="cdev-hidden" />
      )}
    </div>
  )
}
