import { classes } from '../classes.ts'
import type { DisplayText } from '../displayText.ts'
import type { RememberedDeviceToggleClassNames } from './types.ts'

type ToggleTextProps = {
  /** Of the toggle: those of its parts begin with it. */
  id: string
  label: string
  hint: string
  isLoading: boolean
  displayText: DisplayText
  classNames: RememberedDeviceToggleClassNames
}

/** What the switch is for, and what it means as it stands. */
export function ToggleText({
  classNames,
  displayText: text,
  hint,
  id,
  isLoading,
  label,
}: ToggleTextProps) {
  return (
    <div className="cdev-text">
      <label htmlFor={`${id}-switch`}>
        <span
          id={`${id}-label`}
          className={classes('cdev-label', classNames.label)}
        >
          {label}
        </span>
      </label>
      <div id={`${id}-hint`} className={classes('cdev-hint', classNames.hint)}>
        {isLoading ? (
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
  )
}
