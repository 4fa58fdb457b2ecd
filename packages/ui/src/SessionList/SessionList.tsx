'use client'

import { forwardRef, useImperativeHandle } from 'react'
import { classes } from '../classes.ts'
import { DeviceSkeleton } from '../DeviceSkeleton.tsx'
import { ListMessage } from '../ListMessage.tsx'
import { SessionDialogs } from './SessionDialogs.tsx'
import { SessionListFoot } from './SessionListFoot.tsx'
import { SessionRow } from './SessionRow.tsx'
import type { SessionListProps } from './types.ts'
import { useSessionList } from './useSessionList.ts'

/**
 * Where the user is signed in, and the way to end it. Renders a `<section>`, or
 * nothing where the pool tracks no sessions; its state is on it as `data-state` and
 * `data-error`, that of each row on the row as `data-current` and `data-state`.
 */
export const SessionList = forwardRef<HTMLElement, SessionListProps>(
  function SessionList(settings, ref) {
    const {
      className,
      classNames = {},
      clientNames,
      components = {},
      displayText,
      headingLevel = 2,
      includeIpAddress,
      locale,
      onEnd,
      onEndOthers,
      onError,
      onReview,
      onSignOutEverywhere,
      recoveries,
      whenUnavailable,
      ...props
    } = settings
    const Heading = `h${headingLevel}` as const
    const list = useSessionList(settings)
    const { Row } = components
    const parts = { list, classNames, components, recoveries }
    const hasIntro = list.state === 'ready' || list.state === 'loading'
    useImperativeHandle(ref, () => list.root.current as HTMLElement)
    if (list.isHidden) return null

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
            <div className={classes('cdev-hint', classNames.intro)}>
              {list.intro}
            </div>
          )}
          <ListMessage
            {...parts}
            message={list.message}
            Prompt={components.Prompt}
            displayText={list.displayText}
            variant="main"
          />
          {list.state === 'loading' && (
            <DeviceSkeleton loading={list.displayText.loading} />
          )}
          {list.rows.length > 0 && (
            <div
              {...list.getListProps()}
              className={classes('cdev-devices', classNames.list)}
            >
              {list.rows.map((row) =>
                Row ? (
                  <Row key={row.signIn.id} row={row} />
                ) : (
                  <SessionRow
                    key={row.signIn.id}
                    row={row}
                    classNames={classNames}
                    components={components}
                  />
                ),
              )}
            </div>
          )}
          <SessionListFoot {...parts} />
        </div>
        <SessionDialogs {...parts} />
        <span {...list.getStatusProps()} className="cdev-hidden" />
      </section>
    )
  },
)
