import { Button } from '../Button.tsx'
import { useDeviceNameForm } from './useDeviceNameForm.ts'
import type { DeviceRowController } from './useDeviceRow.ts'

type RenameDeviceProps = { item: DeviceRowController }

/** A field in the opened row, for a name of the person's own. */
export function RenameDevice({ item }: RenameDeviceProps) {
  const { displayText: text } = item
  const form = useDeviceNameForm(item)
  return (
    <div {...form.getRootProps()} className="cdev-rename">
      <input {...form.getFieldProps()} className="cdev-input" />
      <Button variant="main" {...form.getSaveProps()}>
        {text.save}
      </Button>
      <Button variant="plain" {...form.getCancelProps()}>
        {text.cancel}
      </Button>
    </div>
  )
}
