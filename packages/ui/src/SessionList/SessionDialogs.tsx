import { ActionDialog } from '../ActionDialog.tsx'
import { ConfirmDialog } from '../ConfirmDialog.tsx'
import type { DeviceRecoveries } from '../DeviceRecoveries.ts'
import type { SessionListClassNames, SessionListComponents } from './types.ts'
import type { SessionListController } from './useSessionList.ts'

export type SessionDialogsProps = {
  /** What `useSessionList` returns. */
  list: SessionListController
  /** Classes added to the parts: those of `dialog`. */
  classNames?: SessionListClassNames | undefined
  /** Parts of the host's own: `Dialog`, and `Prompt` inside of the kit's dialog. */
  components?: Pick<SessionListComponents, 'Dialog' | 'Prompt'> | undefined
  /** Ways out of an error that only the host, or its sign-in library, has. */
  recoveries?: DeviceRecoveries | undefined
}

/**
 * The list's questions: before several sign-ins are ended, and before everything is.
 * For markup of a host's own over `useSessionList`, at the end of its root element.
 * Renders a `<dialog role="alertdialog">` while there is a question.
 */
export function SessionDialogs({
  components = {},
  list,
  recoveries,
  ...props
}: SessionDialogsProps) {
  const { displayText: text, everywhere, run } = list
  const { dialog: classNames = {} } = props.classNames ?? {}
  if (everywhere)
    return (
      <ActionDialog
        className={classNames.dialog}
        classNames={classNames}
        Dialog={components.Dialog}
        Prompt={components.Prompt}
        title={text.everywhereTitle}
        text={<div>{text.everywhereText}</div>}
        confirmText={text['sign-out']}
        pendingText={text.ending}
        heading={text.notEnded}
        isPending={everywhere.isPending}
        error={everywhere.error}
        onConfirm={everywhere.confirm}
        onClose={everywhere.close}
        recoveries={recoveries}
        displayText={text}
      />
    )
  if (run.question)
    return (
      <ConfirmDialog
        className={classNames.dialog}
        classNames={classNames}
        Dialog={components.Dialog}
        title={text.endManyTitle(run.question.count)}
        text={<div>{run.question.text}</div>}
        confirmText={text['sign-out']}
        cancelText={text.cancel}
        onConfirm={run.question.confirm}
        onClose={run.question.close}
      />
    )
  return null
}
