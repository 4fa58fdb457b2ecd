'use client'

import { classes } from '../classes.ts'
import { DeviceErrorPrompt } from '../DeviceErrorPrompt/DeviceErrorPrompt.tsx'
import { DeviceIcon } from '../DeviceIcon.tsx'
import { LineAction } from '../LineAction.tsx'
import { LinkButton } from '../LinkButton.tsx'
import type {
  SessionListClassNames,
  SessionListComponents,
  SessionListRow,
} from './types.ts'
import { type SessionRowController, useSessionRow } from './useSessionRow.ts'

type SessionRowProps = {
  row: SessionListRow
  classNames: SessionListClassNames
  components: SessionListComponents
}

/** One sign-in. Renders a list item. */
export function SessionRow({ classNames, components, row }: SessionRowProps) {
  const item = useSessionRow(row)
  const { Prompt = DeviceErrorPrompt } = components
  const { displayText: text, line } = item
  return (
    <div
      {...item.getRootProps()}
      className={classes('cdev-device', classNames.session)}
    >
      <DeviceIcon kind={item.kind} />
      <div className="cdev-device-main">
        <span
          {...item.getNameProps()}
          className={classes('cdev-device-name', classNames.name)}
        >
          {item.name}
        </span>
        {item.isCurrent && (
          <>
            {' '}
            <span className={classes('cdev-badge', classNames.badge)}>
              {text.thisBrowser}
            </span>
          </>
        )}
        <div
          {...item.getLineProps()}
          className={classes('cdev-device-line', classNames.line)}
        >
          {line ? <span>{line.text}</span> : <Use item={item} />}{' '}
          {line?.action && <LineAction {...line.action} />}
        </div>
      </div>
      {item.canEnd && (
        <LinkButton {...item.getEndProps()}>{text['sign-out']}</LinkButton>
      )}
      {item.prompt && <Prompt {...item.prompt} className={classNames.prompt} />}
    </div>
  )
}

function Use({
  item: { displayText: text, use },
}: {
  item: SessionRowController
}) {
  const { activeNow, date, facts } = use
  return (
    <>
      {facts.map((fact, index) => (
        <span key={fact}>
          <bdi>{fact}</bdi>
          {(date || index < facts.length - 1) && (
            <span>{` ${text.separator} `}</span>
          )}
        </span>
      ))}
      {activeNow && facts.length === 0 ? (
        <span>{activeNow}</span>
      ) : (
        date && (
          <time
            key={date.text}
            dateTime={new Date(date.time).toISOString()}
            title={date.full}
          >
            {date.text}
            <span className="cdev-hidden">{` (${date.full})`}</span>
          </time>
        )
      )}
    </>
  )
}
