'use client'

import { useDeviceSettings } from '@cognito-devices/react'
import { classes } from '../classes.ts'
import { DeviceErrorPrompt } from '../DeviceErrorPrompt/DeviceErrorPrompt.tsx'
import { describeRefusal } from '../DeviceErrorPrompt/describeError.ts'
import { useSayOnce } from '../useSayOnce.ts'
import type { ToggleBodyProps } from './ToggleBody.tsx'
import { ToggleText } from './ToggleText.tsx'
import type { ToggleState } from './toggleState.ts'

type ToggleSkeletonProps = Pick<
  ToggleBodyProps,
  | 'classNames'
  | 'components'
  | 'displayText'
  | 'id'
  | 'onRetry'
  | 'promptProps'
  | 'refusal'
  | 'say'
  | 'state'
>

/** In the place of the body until that is fetched, or why it cannot be. */
export function ToggleSkeleton(props: ToggleSkeletonProps) {
  const { classNames, displayText: text, refusal, state } = props
  const { Prompt = DeviceErrorPrompt } = props.components
  const { suppressesMfa, tracking } = useDeviceSettings().pool
  const recorded = suppressesMfa === false ? 'Recorded' : ''
  const off = text[`hint${recorded || 'Off'}`]
  const hints: { [known in ToggleState]?: string } = {
    // The longest, so that little moves when it is known.
    loading: tracking === 'always' ? text.join(off, text.hintAlways) : off,
    offline: text.offlineRead,
    // The host has said so: no device has to be known for it.
    unavailable: text['refused-by-pool'],
  }
  const sentence = refusal && describeRefusal(refusal, text)
  useSayOnce({ sentence, error: refusal?.error, say: props.say })
  return (
    <>
      <div className={classes('cdev-row', classNames.row)}>
        <ToggleText
          id={props.id}
          label={text[`label${recorded}`]}
          hint={hints[state] ?? ''}
          isLoading={state === 'loading'}
          displayText={text}
          classNames={classNames}
        />
        <span className="cdev-skeleton-switch" />
      </div>
      {refusal && (
        <Prompt
          {...props.promptProps}
          {...refusal}
          displayText={text}
          onRetry={props.onRetry}
        />
      )}
    </>
  )
}
