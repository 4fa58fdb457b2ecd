'use client'

import { useDeviceSession, useDeviceSettings } from '@cognito-devices/react'
import { forwardRef, useId, useMemo, useRef } from 'react'
import { classes } from '../classes.ts'
import { DeviceErrorPrompt } from '../DeviceErrorPrompt/DeviceErrorPrompt.tsx'
import {
  describeRefusal,
  isUnavailable,
} from '../DeviceErrorPrompt/describeError.ts'
import { defaultDisplayText } from '../displayText.ts'
import { Message } from '../Message.tsx'
import { useFailure } from '../useFailure.ts'
import { useFocusGuard } from '../useFocusGuard.ts'
import { useLiveRegion } from '../useLiveRegion.ts'
import { useSayOnce } from '../useSayOnce.ts'
import type { DeviceListProps } from './DeviceListProps.ts'
import { DeviceRows } from './DeviceRows.tsx'
import { DeviceSkeleton } from './DeviceSkeleton.tsx'
import { defaultDeviceListText } from './deviceListText.ts'
import type { DeviceListClassNames } from './types.ts'
import { useListedDevices } from './useListedDevices.ts'

/** The same one at each render, or every row would render too. */
const noClassNames: DeviceListClassNames = {}

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
      components,
      displayText,
      headingLevel = 2,
      includeIpAddress = false,
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
    const { Prompt = DeviceErrorPrompt } = components ?? {}
    const Heading = `h${headingLevel}` as const
    const text = useMemo(
      () => ({
        ...defaultDisplayText,
        ...defaultDeviceListText,
        ...displayText,
      }),
      [displayText],
    )
    const id = useId()
    const heading = useRef<HTMLHeadingElement>(null)
    const session = useDeviceSession()
    const { pool } = useDeviceSettings()
    const { devices, query } = useListedDevices(includeIpAddress)
    const { isPaused, refetch } = query
    const isNobody = session === null
    const error = isNobody ? null : query.error
    const live = useLiveRegion()
    const isRefused = isUnavailable(pool, error)
    const news = isRefused ? null : error
    const failure = useFailure(
      news,
      isNobody || isRefused || (devices !== undefined && error === null),
    )
    const prompt = useRef<HTMLDivElement>(null)
    useFocusGuard(prompt, () => heading.current)
    useSayOnce({
      sentence: news && describeRefusal({ error: news }, text),
      error: news,
      say: live.say,
    })

    const known = devices?.length === 0 ? 'empty' : 'ready'
    const unknown = failure ? 'error' : 'loading'
    const state = isNobody
      ? 'empty'
      : isRefused
        ? 'unavailable'
        : devices
          ? known
          : unknown
    const intro = pool.suppressesMfa === false ? text.introRecorded : text.intro

    return (
      <section
        {...props}
        ref={ref}
        aria-labelledby={`${id}-heading`}
        className={classes('cdev-list', className)}
        data-state={state}
        data-error={failure?.code}
      >
        <Heading
          ref={heading}
          id={`${id}-heading`}
          tabIndex={-1}
          className={classes('cdev-heading', classNames.heading)}
        >
          <span>{text.title}</span>
        </Heading>
        {state === 'empty' || state === 'unavailable' ? (
          <div className="cdev-hint">
            {isNobody
              ? text.notSignedInList
              : text[isRefused ? 'refused-by-pool' : 'empty']}
          </div>
        ) : (
          state !== 'error' && (
            <div className={classes('cdev-hint', classNames.intro)}>
              {pool.tracking === 'always'
                ? text.join(intro, text.introAlways)
                : intro}
            </div>
          )
        )}
        {failure && (
          <Prompt
            ref={prompt}
            isRetrying={
              devices ? query.isFetching : error === null && !isPaused
            }
            className={classNames.prompt}
            heading={devices ? text.notRefreshed : undefined}
            error={failure}
            recoveries={recoveries}
            displayText={text}
            onRetry={refetch}
          />
        )}
        {state === 'loading' &&
          (isPaused ? (
            <Message>{text.offlineRead}</Message>
          ) : (
            <DeviceSkeleton loading={text.loading} />
          ))}
        {devices && !isNobody && !isRefused && (
          <DeviceRows
            {...settings}
            devices={devices}
            updatedAt={query.dataUpdatedAt}
            heading={heading}
            say={live.say}
            displayText={text}
            classNames={classNames}
            onCheckAgain={refetch}
          />
        )}
        <span ref={live.region} role="status" className="cdev-hidden" />
      </section>
    )
  },
)
