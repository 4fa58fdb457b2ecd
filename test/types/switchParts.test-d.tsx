// What can be a switch of the host's own, and what only looks as if it could.
import { DeviceList, RememberedDeviceToggle } from '@cognito-devices/ui'
import { Switch as MuiSwitch } from '@mui/material'
import { Switch as RadixSwitch } from 'radix-ui'
import { Switch as AriaSwitch } from 'react-aria-components'
import { Switch as ShadcnSwitch } from '../../stories/hosts/shadcn/switch.tsx'

// As they are.
export const radix = (
  <RememberedDeviceToggle components={{ Switch: RadixSwitch.Root }} />
)
export const shadcn = (
  <RememberedDeviceToggle components={{ Switch: ShadcnSwitch }} />
)

export const inRows = <DeviceList components={{ Switch: ShadcnSwitch }} />

// Three lines each.
export const mui = (
  <RememberedDeviceToggle
    components={{
      Switch: ({ onCheckedChange, checked, ...input }) => (
        <MuiSwitch
          checked={checked}
          onChange={(_, next) => onCheckedChange(next)}
          slotProps={{ input }}
        />
      ),
    }}
  />
)
export const aria = (
  <RememberedDeviceToggle
    components={{
      Switch: ({ onCheckedChange, checked, ...props }) => (
        <AriaSwitch
          {...props}
          isSelected={checked}
          onChange={onCheckedChange}
        />
      ),
    }}
  />
)

// They never call `onCheckedChange`.
export const misfits = [
  // @ts-expect-error: MUI calls `onChange`
  <RememberedDeviceToggle key="mui" components={{ Switch: MuiSwitch }} />,
  // @ts-expect-error: MUI calls `onChange`
  <DeviceList key="row" components={{ Switch: MuiSwitch }} />,
  // @ts-expect-error: React Aria calls `onChange`
  <RememberedDeviceToggle key="aria" components={{ Switch: AriaSwitch }} />,
  <RememberedDeviceToggle
    key="strict"
    components={{
      // @ts-expect-error: it wants more than it is given
      Switch: (props: {
        checked: boolean
        onCheckedChange(checked: boolean): void
        size: 'small' | 'large'
      }) => <i>{props.size}</i>,
    }}
  />,
]
