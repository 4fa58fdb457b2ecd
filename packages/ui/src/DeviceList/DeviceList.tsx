'use client'

import {
  forwardRef,
  type ReactElement,
  type RefAttributes,
  useImperativeHandle,
} from 'react'
import { classes } from '../classes.ts'
import { DeviceSkeleton } from '../DeviceSkeleton.tsx'
import { DeviceDialogs } from './DeviceDialogs.tsx'
import { DeviceListFoot } from './DeviceListFoot.tsx'
import { DeviceListTop } from './DeviceListTop.tsx'
import { DeviceRow } from './DeviceRow.tsx'
import type {
  DeviceListClassNames,
  DeviceListComponents,
  DeviceListProps,
} from './types.ts'
import { useDeviceList } from './useDeviceList.ts'

/** The same object in each render. Otherwise every row would render too. */
const noClassNames: DeviceListClassNames = {}
const noComponents: DeviceListComponents = {}

/**
 * Every browser of the user, with its switch and a way to remove it. Renders a
 * `<section>` with its state in `data-state` and `data-error`. Each row has its
 * own state in `data-current`, `data-state` and `data-pending`.
 */
export const DeviceList = forwardRef<HTMLElement, DeviceListProps>(
  function DeviceList(settings, ref) {
    const {
      className,
      classNames = noClassNames,
      components = noComponents,
      displayText,
      headingLevel = 2,
      includeCurrentDevice,
      includeIpAddress,
      locale,
      maxAge,
      onError,
      onForget,
      onForgetOthers,
      onReview,
      onShowSessions,
      onSuccess,
      recoveries,
      staleAfter,
      ...props
    } = settings
    const list = useDeviceList(settings)
    const { displayText: text, rows, state } = list
    const shared = { list, classNames, recoveries, Prompt: components.Prompt }
    useImperativeHandle(ref, () => list.root.current as HTMLElement)

    return (
      <section
        {...props}
        {...list.getRootProps()}
        className={classes('cdev-list', classNames.root, className)}
      >
        <div className="cdev-list-body">
          <DeviceListTop {...shared} headingLevel={headingLevel} />
          {state === 'loading' && (
            <DeviceSkeleton hasSwitches loading={text.loading} />
          )}
          {rows.length > 0 && (
            <div
              {...list.getListProps()}
              className={classes('cdev-devices', classNames.list)}
            >
              {rows.map((row) =>
                components.Row ? (
                  <components.Row key={row.device.deviceKey} row={row} />
                ) : (
                  <DeviceRow
                    key={row.device.deviceKey}
                    row={row}
                    classNames={classNames}
                    components={components}
                  />
                ),
              )}
            </div>
          )}
          {state === 'ready' && <DeviceListFoot {...shared} />}
        </div>
        <DeviceDialogs {...shared} components={components} />
        <span {...list.getStatusProps()} className="cdev-hidden" />
      </section>
    )
  },
) as <Parts extends DeviceListComponents>(
  props: DeviceListProps<Parts> & RefAttributes<HTMLElement>,
) => ReactElement
