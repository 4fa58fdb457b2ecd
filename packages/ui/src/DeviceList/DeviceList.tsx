'use client'

import {
  forwardRef,
  type ReactElement,
  type RefAttributes,
  useImperativeHandle,
} from 'react'
import { classes } from '../classes.ts'
import { DeviceDialogs } from './DeviceDialogs.tsx'
import { DeviceListFoot } from './DeviceListFoot.tsx'
import { DeviceListMessage } from './DeviceListMessage.tsx'
import type { DeviceListProps } from './DeviceListProps.ts'
import { DeviceRow } from './DeviceRow.tsx'
import { DeviceSkeleton } from './DeviceSkeleton.tsx'
import { DeviceTools } from './DeviceTools.tsx'
import { LinkButton } from './LinkButton.tsx'
import type { DeviceListClassNames, DeviceListComponents } from './types.ts'
import { useDeviceList } from './useDeviceList.ts'

/** The same ones at each render, or every row would render too. */
const noClassNames: DeviceListClassNames = {}
const noComponents: DeviceListComponents = {}

/**
 * Every browser of the user, with its switch and the way to remove it. Renders a
 * `<section>`; its state is on it as `data-state` and `data-error`, that of each
 * row on the row as `data-current`, `data-state` and `data-pending`.
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
      onSuccess,
      recoveries,
      staleAfter,
      ...props
    } = settings
    const Heading = `h${headingLevel}` as const
    const list = useDeviceList(settings)
    const { displayText: text, filter, message, rows, selection } = list
    const isReady = list.state === 'ready'
    const hasIntro = isReady || list.state === 'loading'
    const isMany = isReady && filter.isMany
    const head = !selection && (rows.length > 0 || !isReady) && (
      <div {...list.getHeadProps()} className="cdev-head">
        {text.head}
      </div>
    )
    const shared = { list, classNames, recoveries }
    useImperativeHandle(ref, () => list.root.current as HTMLElement)

    return (
      <section
        {...props}
        {...list.getRootProps()}
        className={classes('cdev-list', classNames.root, className)}
      >
        <div className="cdev-list-body">
          <Heading
            {...list.getHeadingProps()}
            className={classes('cdev-heading', classNames.heading)}
          >
            <span>{list.title}</span>
          </Heading>
          {hasIntro && (
            <div className="cdev-top">
              <div className={classes('cdev-hint', classNames.intro)}>
                {list.intro}
              </div>
              {!isMany && head}
              {selection && !selection.isWhole && (
                <LinkButton onClick={selection.selectAll}>
                  {text.selectAll}
                </LinkButton>
              )}
            </div>
          )}
          {message?.place !== 'rows' && (
            <DeviceListMessage {...shared} Prompt={components.Prompt} />
          )}
          {isMany && <DeviceTools list={list} className={classNames.tools} />}
          {isMany && head}
          {message?.place === 'rows' && (
            <DeviceListMessage {...shared} Prompt={components.Prompt} />
          )}
          {list.state === 'loading' && (
            <DeviceSkeleton loading={text.loading} />
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
          {isReady && <DeviceListFoot {...shared} Prompt={components.Prompt} />}
        </div>
        <DeviceDialogs {...shared} components={components} />
        <span {...list.getStatusProps()} className="cdev-hidden" />
      </section>
    )
  },
) as <Parts extends DeviceListComponents>(
  props: DeviceListProps<Parts> & RefAttributes<HTMLElement>,
) => ReactElement
