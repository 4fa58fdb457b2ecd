'use client'

import {
  useDeviceActions,
  useDeviceSettings,
  useDeviceTrust,
} from '@cognito-devices/react'
import { useId, useRef, useState } from 'react'
import { anyElement } from '../anyElement.ts'
import type { DeviceErrorPromptProps } from '../DeviceErrorPrompt/DeviceErrorPrompt.tsx'
import { daysSince } from '../daysSince.ts'
import { defaultDisplayText } from '../displayText.ts'
import { endHere } from '../endHere.ts'
import { selectorOf } from '../selectorOf.ts'
import { useFocusGuard } from '../useFocusGuard.ts'
import { useIntentOwner } from '../useIntentOwner.ts'
import { useLiveRegion } from '../useLiveRegion.ts'
import { useNow } from '../useNow.ts'
import { useSayTrustEnded } from '../useSayTrustEnded.ts'
import { useWarnOfTwins } from '../useWarnOfTwins.ts'
import { hintText, labelText } from './describeToggle.ts'
import { toButtonProps } from './toButtonProps.ts'
import { toggleMessage } from './toggleMessage.ts'
import type {
  DeviceSwitchPartProps,
  DeviceToggleOptions,
  DeviceToggleQuery,
  KnownChallenge,
} from './types.ts'
import { useAnnouncements } from './useAnnouncements.ts'
import { useAskStatus } from './useAskStatus.ts'
import { useStillAsked } from './useStillAsked.ts'
import { useToggleState } from './useToggleState.ts'

const nothing = {}
const toKnown = (known: true | KnownChallenge) =>
  known === true ? nothing : known

/**
 * The controller of a toggle for a device that you have read already. Pass a
 * result of `useDevice` as it is, or `{ data: device }` for an item of a list.
 */
export function useDeviceToggleOf(
  query: DeviceToggleQuery,
  options: DeviceToggleOptions & {
    /** What its owner calls it. @default by `formatDeviceName` */
    name?: string | undefined
  } = {},
) {
  const { displayText, maxAge, recoveries } = options
  const text = { ...defaultDisplayText, ...displayText }
  const { formatDeviceName, isReadOnly, pool } = useDeviceSettings()
  const id = useId()
  const switchId = `${id}-switch`
  const root = useRef<HTMLElement>(null)
  const { region, say } = useLiveRegion()

  const {
    device,
    failure,
    hasSwitch,
    intent,
    isChecked,
    isPending,
    onOpenChange,
    refusal,
    state,
  } = useToggleState(query)
  const { deviceKey, isCurrent = true, lastModifiedAt } = device ?? {}

  const { dismiss } = useDeviceActions()
  const { claim, isOwner, owns } = useIntentOwner(deviceKey, device?.intent)
  const ask = useAskStatus(deviceKey, claim, options)
  const daysOn = daysSince(lastModifiedAt, useNow(), maxAge)
  const trust = useDeviceTrust(device)
  const hint = hintText(state, device, pool, text, trust)
  const formatted =
    device && deviceKey ? formatDeviceName({ ...device, deviceKey }) : undefined
  const { name = formatted } = options

  const message = toggleMessage({
    state,
    device,
    displayText: text,
    hint,
    intent,
    refusal,
    isOwner,
    daysOn,
    isReadOnly,
    recoveries,
    onTurnOff: () => ask('not_remembered'),
    onRetry: () => (intent ? ask(intent.status) : query.refetch?.()),
    onDismiss() {
      onOpenChange(false)
      if (deviceKey) dismiss({ deviceKey })
    },
  })
  const line = message?.place === 'line' ? message : undefined
  const { wasChallenged } = options
  const isOn =
    isChecked && !message && isCurrent && pool.suppressesMfa !== false
  const stillAsked = useStillAsked({
    challenge: wasChallenged ? toKnown(wasChallenged) : undefined,
    isOn,
    device,
    pool,
    displayText,
  })

  function setChecked(checked: boolean) {
    // A part of the host's own may call this when it should not.
    if (!hasSwitch || isReadOnly) return
    ask(checked ? 'remembered' : 'not_remembered')
  }

  useWarnOfTwins(root, `${id}-hint`)

  // It is found by its id, since a part of the host's own may drop a ref.
  const find = (selector: string) =>
    root.current?.querySelector<HTMLElement>(selector)
  useFocusGuard(
    root,
    () =>
      find(selectorOf('id', switchId)) ??
      find('button') ??
      find(selectorOf('id', `${id}-line`)),
  )
  useAnnouncements({
    displayText: text,
    intent,
    owns,
    refusal,
    say,
    status: device?.status,
  })
  useSayTrustEnded({
    status: device?.status,
    trust,
    owns,
    displayText: text,
    say,
  })
  // Screen readers speak a description that changes while the element has the
  // focus, and the live region has spoken already.
  const [described, setDescribed] = useState(intent)
  const isDescribed = isOwner && described === intent

  const getSwitchPartProps = (): DeviceSwitchPartProps => ({
    id: switchId,
    checked: isChecked,
    onCheckedChange: setChecked,
    'aria-labelledby': `${id}-label`,
    'aria-describedby':
      message?.kind === 'refused' && isDescribed
        ? `${id}-hint ${id}-prompt-text`
        : `${id}-${line && isDescribed ? 'line' : 'hint'}`,
    'aria-readonly': isReadOnly || undefined,
    'data-pending': isPending ? '' : undefined,
  })

  return {
    /** What is on the page: the value of `data-state`. */
    state,
    device,
    intent,
    /** False if the status is not known. No switch could show that. */
    hasSwitch,
    isChecked,
    isPending,
    isReadOnly,
    label: labelText(device, name, text),
    /** The state in a sentence. Nobody sees it while it loads. */
    hint,
    /** The one thing to know beside it. A line replaces the hint. */
    message,
    /**
     * Why this sign-in asked for a code all the same, a sentence a cause; empty where
     * it did not, or nothing is known of it.
     */
    stillAsked,
    displayText: text,
    setChecked,
    /** A ref to the root element. */
    root,
    getRootProps: () => ({
      ref: anyElement(root),
      'data-state': state,
      'data-pending': isPending ? '' : undefined,
      'data-intent': intent?.phase,
      'data-error': refusal?.error.code,
      'data-message': message?.kind,
      'data-readonly': isReadOnly ? '' : undefined,
      ...endHere,
    }),
    /** Props of a `<label>`. */
    getLabelProps: () => ({
      id: `${id}-label`,
      htmlFor: hasSwitch ? switchId : undefined,
    }),
    /**
     * Props of the hint. It stays on the page under a line, since it describes
     * the switch.
     */
    getHintProps: () => ({
      id: `${id}-hint`,
      hidden: line !== undefined || undefined,
    }),
    /** Props of a message whose `place` is the line. */
    getLineProps: () => ({
      id: `${id}-line`,
      // The element with the focus may disappear with the switch.
      tabIndex: hasSwitch || line?.action ? undefined : -1,
    }),
    /** Props of a native button. Nothing inside of it may have a role. */
    getSwitchProps: () => toButtonProps(getSwitchPartProps()),
    getSwitchPartProps,
    /**
     * Props of the element around the switch. It hears the focus, whatever the
     * switch does with its own events.
     */
    getSwitchAreaProps: () => ({
      onFocus() {
        if (described !== intent) setDescribed(intent)
      },
    }),
    /** Props of `DeviceErrorPrompt`, for a message with an `error`. */
    getPromptProps(): DeviceErrorPromptProps | undefined {
      if (!message || !('error' in message)) return undefined
      return {
        id: `${id}-prompt`,
        heading: message.text,
        error: message.error,
        intent: 'intent' in message ? message.intent : undefined,
        isRetrying: failure !== null && !query.error && !query.isPaused,
        recoveries,
        displayText: text,
        onOpenChange,
        onRetry: message.onRetry,
        onDismiss: 'onDismiss' in message ? message.onDismiss : undefined,
      }
    },
    /** Props of an empty element for screen readers. Render it from the beginning. */
    getStatusProps: () => ({ ref: region, role: 'status' }) as const,
  }
}

/**
 * What `useDeviceToggle` returns: a toggle's state, and props for its parts.
 */
export type DeviceToggle = ReturnType<typeof useDeviceToggleOf>
