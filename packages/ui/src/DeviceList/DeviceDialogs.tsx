import { ConfirmDialog } from '../ConfirmDialog.tsx'
import { classes } from '../classes.ts'
import type { DeviceRecoveries } from '../DeviceRecoveries.ts'
import { RemovalDialog } from '../ForgetDeviceDialog/RemovalDialog.tsx'
import type { DeviceListClassNames, DeviceListComponents } from './types.ts'
import type { DeviceListController } from './useDeviceList.ts'

type DeviceDialogsProps = {
  list: DeviceListController
  classNames: DeviceListClassNames
  components: DeviceListComponents
  recoveries: DeviceRecoveries | undefined
}

/** The questions before one device is removed, and before several are. */
export function DeviceDialogs(props: DeviceDialogsProps) {
  const { components, list } = props
  const { displayText: text, question, run } = list
  const { dialog: classNames = {} } = props.classNames
  const className = classes(classNames.dialog)
  if (question) {
    const { row } = question
    return (
      <RemovalDialog
        key={row.device.deviceKey}
        className={className}
        classNames={classNames}
        Dialog={components.Dialog}
        Prompt={components.Prompt}
        isCurrent={row.device.isCurrent}
        name={row.name}
        isPending={question.isPending}
        error={question.error}
        onConfirm={question.confirm}
        onClose={question.close}
        recoveries={props.recoveries}
        displayText={text}
      />
    )
  }
  if (run.question) {
    const { count } = run.question
    return (
      <ConfirmDialog
        className={className}
        classNames={classNames}
        Dialog={components.Dialog}
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
