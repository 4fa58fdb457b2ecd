import { ConfirmDialog } from '../ConfirmDialog.tsx'
import type { DeviceRecoveries } from '../DeviceRecoveries.ts'
import { RemovalDialog } from '../ForgetDeviceDialog/RemovalDialog.tsx'
import type { FittingParts } from '../parts.ts'
import type { DeviceListClassNames, DeviceListComponents } from './types.ts'
import type { DeviceListController } from './useDeviceList.ts'

/** The parts that it has. */
type DialogComponents = Pick<DeviceListComponents, 'Dialog' | 'Prompt'>

export type DeviceDialogsProps<
  Parts extends DialogComponents = DialogComponents,
> = {
  /** What `useDeviceList` returns. */
  list: DeviceListController
  /** Classes to add to the parts: those of `dialog`. */
  classNames?: DeviceListClassNames | undefined
  /**
   * Parts of your own: `Dialog`, and `Prompt` inside of this package's dialog.
   */
  components?: (Parts & FittingParts<Parts>) | undefined
  /** Your ways out of an error, such as a password reset of your own. */
  recoveries?: DeviceRecoveries | undefined
}

/**
 * Asks before one device is removed, and before several are. Use it for markup
 * of your own over `useDeviceList`, at the end of the root element. Renders a
 * `<dialog role="alertdialog">` while there is a question.
 */
export function DeviceDialogs<Parts extends DialogComponents>({
  components,
  ...props
}: DeviceDialogsProps<Parts>) {
  const { Dialog, Prompt }: DialogComponents = components ?? {}
  const { list } = props
  const { displayText: text, question, review, run } = list
  const { dialog: classNames = {} } = props.classNames ?? {}
  if (question) {
    const { row } = question
    return (
      <RemovalDialog
        key={row.device.deviceKey}
        className={classNames.dialog}
        classNames={classNames}
        Dialog={Dialog}
        Prompt={Prompt}
        isCurrent={row.device.isCurrent}
        name={row.name}
        isPending={question.isPending}
        error={question.error}
        onConfirm={question.confirm}
        onClose={question.close}
        onReview={
          review &&
          (() => {
            question.close()
            review(row.device.deviceKey)
          })
        }
        onShowSessions={list.showSessions}
        recoveries={props.recoveries}
        displayText={text}
      />
    )
  }
  if (run.question) {
    const { count } = run.question
    return (
      <ConfirmDialog
        className={classNames.dialog}
        classNames={classNames}
        Dialog={Dialog}
        title={text.removeManyTitle(count)}
        text={<div>{run.question.text}</div>}
        confirmText={text.removeSelected(count)}
        cancelText={text.cancel}
        onConfirm={run.question.confirm}
        onClose={run.question.close}
      />
    )
  }
  return null
}
