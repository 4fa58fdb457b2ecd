'use client'

import { classes } from '../classes.ts'
import { DeviceErrorPrompt } from '../DeviceErrorPrompt/DeviceErrorPrompt.tsx'
import { DeviceIcon } from '../DeviceIcon.tsx'
import { LineAction } from '../LineAction.tsx'
import { LinkButton } from '../LinkButton.tsx'
import { UseLine } from '../UseLine.tsx'
import type {
  SessionListClassNames,
  SessionListComponents,
  SessionListRow,
} from './types.ts'
import { useSessionRow } from './useSessionRow.ts'

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
          {line ? (
            <span>{line.text}</span>
          ) : (
            <UseLine use={item.use} separator={text.separator} />
          )}{' '}
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
