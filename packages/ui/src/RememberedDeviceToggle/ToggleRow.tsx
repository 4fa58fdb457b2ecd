'use client'

import { type ComponentType, forwardRef } from 'react'
import { classes } from '../classes.ts'
import type { DisplayText } from '../displayText.ts'
import { canAsk, stateText, type ToggleState } from './toggleState.ts'
import type {
  DeviceSwitchProps,
  RememberedDeviceToggleClassNames,
} from './types.ts'

type ToggleRowProps = {
  /** The others are made of it. */
  id: string
  state: ToggleState
  label: string
  hint: string
  /** What names the switch before its label. */
  labelledBy?: string | undefined
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
    const { id, state, label, hint, displayText: text, classNames } = props
    const { Switch } = props
    const isKnown =
      state !== 'loading' && state !== 'offline' && state !== 'error'
    return (
      <div className={classes('cdev-row', classNames.row)}>
        <div className="cdev-text">
          <label htmlFor={`${id}-switch`}>
            <span
              id={`${id}-label`}
              className={classes('cdev-label', classNames.label)}
            >
              {label}
            </span>
          </label>
          <div
            id={`${id}-hint`}
            className={classes('cdev-hint', classNames.hint)}
          >
            {state === 'loading' ? (
              <>
                <span className="cdev-hidden">{text.loading}</span>
                <span className="cdev-skeleton-text" aria-hidden="true">
                  {hint}
                </span>
              </>
            ) : (
              hint
            )}
          </div>
        </div>
        {isKnown ? (
          <Switch
            ref={ref}
            id={`${id}-switch`}
            aria-labelledby={classes(props.labelledBy, `${id}-label`)}
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
