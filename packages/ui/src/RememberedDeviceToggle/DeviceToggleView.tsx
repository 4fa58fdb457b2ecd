'use client'

import {
  type ComponentPropsWithoutRef,
  forwardRef,
  type ReactElement,
  type ReactNode,
  type RefAttributes,
  useImperativeHandle,
} from 'react'
import { classes } from '../classes.ts'
import { Decision } from '../Decision.tsx'
import type { FittingParts } from '../parts.ts'
import { DeviceSwitch } from './DeviceSwitch.tsx'
import { ToggleLine } from './ToggleLine.tsx'
import type {
  RememberedDeviceToggleClassNames,
  RememberedDeviceToggleComponents,
} from './types.ts'
import type { DeviceToggle } from './useDeviceToggleOf.ts'

export type DeviceToggleViewProps<
  Parts extends
    RememberedDeviceToggleComponents = RememberedDeviceToggleComponents,
> = Omit<ComponentPropsWithoutRef<'div'>, 'children'> & {
  /** The controller, from `useDeviceToggle` or `useDeviceToggleOf`. */
  toggle: DeviceToggle
  components?: (Parts & FittingParts<Parts>) | undefined
  classNames?: RememberedDeviceToggleClassNames | undefined
  /** What comes after the switch, and before the text under it. */
  action?: ReactNode
}

/** This package's markup of a toggle. Renders a `<div>`. */
export const DeviceToggleView = forwardRef<
  HTMLDivElement,
  DeviceToggleViewProps
>(function DeviceToggleView(
  { action, className, classNames = {}, components = {}, toggle, ...props },
  ref,
) {
  const { displayText: text, message, stillAsked } = toggle
  const { Switch } = components
  const { htmlFor, ...label } = toggle.getLabelProps()
  useImperativeHandle(ref, () => toggle.root.current as HTMLDivElement)

  return (
    <div
      {...props}
      {...toggle.getRootProps()}
      className={classes('cdev-toggle', classNames.root, className)}
    >
      <div className={classes('cdev-row', classNames.row)}>
        <div className="cdev-text">
          <label htmlFor={htmlFor} {...label}>
            <span className={classes('cdev-label', classNames.label)}>
              {toggle.label}
            </span>
          </label>
          <span
            className={classes('cdev-saving', classNames.saving)}
            aria-hidden="true"
          >
            {text.saving}
          </span>
          <ToggleLine toggle={toggle} className={classNames.hint} />
        </div>
        {toggle.hasSwitch ? (
          <div {...toggle.getSwitchAreaProps()} className="cdev-switch-area">
            {Switch ? (
              <Switch {...toggle.getSwitchPartProps()} />
            ) : (
              <DeviceSwitch
                {...toggle.getSwitchProps()}
                classNames={classNames}
              />
            )}
          </div>
        ) : (
          <span className="cdev-no-switch" />
        )}
      </div>
      {action}
      <Decision
        prompt={toggle.getPromptProps()}
        offer={message?.kind === 'offered' ? message : undefined}
        dismiss={text.dismiss}
        Prompt={components.Prompt}
        classNames={classNames}
      />
      {stillAsked.length > 0 && (
        <details className="cdev-help">
          <summary>{text.stillAsked}</summary>
          {stillAsked.map((cause) => (
            <div key={cause}>{cause}</div>
          ))}
        </details>
      )}
      <span {...toggle.getStatusProps()} className="cdev-hidden" />
    </div>
  )
}) as <Parts extends RememberedDeviceToggleComponents>(
  props: DeviceToggleViewProps<Parts> & RefAttributes<HTMLDivElement>,
) => ReactElement
