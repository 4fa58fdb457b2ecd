'use client'

import type { CurrentDevice } from '@cognito-devices/react'
import { type ComponentType, forwardRef } from 'react'
import { classes } from '../classes.ts'
import type { DisplayText } from '../displayText.ts'
import { canAsk, hintText, stateText, type ToggleState } from './toggleState.ts'
import type {
  DeviceSwitchProps,
  RememberedDeviceToggleClassNames,
} from './types.ts'

type ToggleRowProps = {
  /** The others are made of it. */
  id: string
  state: ToggleState
  device: CurrentDevice | undefined
  displayText: DisplayText
  classNames: RememberedDeviceToggleClassNames
  Switch: ComponentType<DeviceSwitchProps>
  /** What describes the switch beside its hint. */
  describedBy: string | false
  onPress(): void
  onFocus(): void
}

/** Label, hint and switch, or the room for them. The ref is the switch's. */
export const ToggleRow = forwardRef<HTMLButtonElement, ToggleRowProps>(
  function ToggleRow(props, ref) {
    const { id, state, device, displayText: text, classNames, Switch } = props
    const isKnown = state !== 'loading' && state !== 'error'
    return (
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
        {isKnown ? (
          <Switch
            ref={ref}
            id={`${id}-switch`}
            aria-labelledby={`${id}-label`}
            aria-describedby={classes(`${id}-hint`, props.describedBy)}
            aria-checked={state === 'on'}
            aria-disabled={canAsk(state) ? undefined : true}
            stateText={stateText(state, text)}
            savingText={text.saving}
            classNames={classNames}
            onFocus={props.onFocus}
            onClick={() => canAsk(state) && props.onPress()}
          />
        ) : (
          <span className="cdev-skeleton-switch" />
        )}
      </div>
    )
  },
)
