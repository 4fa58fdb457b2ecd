// What can be a part of the host's own, and what only looks as if it could.
import {
  type ConfirmDialogPartProps,
  DeviceDialogs,
  type DeviceErrorPromptProps,
  DeviceList,
  type DeviceListComponents,
  type DeviceListController,
  type DeviceRowPartProps,
  type DeviceToggle,
  DeviceToggleView,
  ForgetDeviceDialog,
  RememberDevicePrompt,
  RememberedDeviceToggle,
} from '@cognito-devices/ui'
import {
  Button as MuiButton,
  Dialog as MuiDialog,
  ListItem as MuiListItem,
  Switch as MuiSwitch,
} from '@mui/material'
import { AlertDialog, Switch as RadixSwitch } from 'radix-ui'
import type { ComponentPropsWithoutRef } from 'react'
import {
  Button as AriaButton,
  Switch as AriaSwitch,
} from 'react-aria-components'
import { Button as ShadcnButton } from '../../stories/hosts/shadcn/button.tsx'
import { Switch as ShadcnSwitch } from '../../stories/hosts/shadcn/switch.tsx'

/** As shadcn/ui’s and others: it shows what is inside. */
const Alert = (props: ComponentPropsWithoutRef<'div'>) => (
  <div role="alert" {...props} />
)

declare const view: { toggle: DeviceToggle }
declare const list: DeviceListController
const device = {
  deviceKey: 'us-east-1_1',
  isCurrent: false,
  name: undefined,
  status: 'remembered',
} as const
const ask = { device, open: true, onClose() {} }

// As they are.
export const asTheyAre = [
  <RememberedDeviceToggle key={0} components={{ Switch: RadixSwitch.Root }} />,
  <RememberedDeviceToggle key={1} components={{ Switch: ShadcnSwitch }} />,
  <DeviceToggleView key={2} {...view} components={{ Switch: ShadcnSwitch }} />,
  <DeviceList key={3} components={{ Switch: ShadcnSwitch }} />,
  <DeviceList key={4} components={{ RemoveButton: ShadcnButton }} />,
  <DeviceList key={5} components={{ RemoveButton: MuiButton }} />,
]

// A few lines each: what they are given has its type without a word.
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
      Prompt: ({ error, onRetry }) => (
        <MuiButton onClick={onRetry}>{error.code}</MuiButton>
      ),
    }}
  />
)
export const aria = (
  <DeviceList
    components={{
      Switch: ({ onCheckedChange, checked, ...props }) => (
        <AriaSwitch
          {...props}
          isSelected={checked}
          onChange={onCheckedChange}
        />
      ),
      Row: ({ row }) => <p>{row.name}</p>,
      RemoveButton: ({ onClick, ...props }) => (
        <AriaButton {...props} onPress={onClick} />
      ),
      Dialog: ({ title, onConfirm, onOpenChange, open }) => (
        <AlertDialog.Root open={open} onOpenChange={onOpenChange}>
          <AlertDialog.Action onClick={onConfirm}>{title}</AlertDialog.Action>
        </AlertDialog.Root>
      ),
    }}
  />
)

// All of them at once, made elsewhere.
const Row = ({ row }: DeviceRowPartProps) => <p>{row.name}</p>
const Prompt = ({ error }: DeviceErrorPromptProps) => <p>{error.code}</p>
const Dialog = ({ onConfirm, onOpenChange }: ConfirmDialogPartProps) => (
  <button
    type="button"
    onClick={onConfirm}
    onBlur={() => onOpenChange(false)}
  />
)
const components: DeviceListComponents = { Dialog, Prompt, Row }
export const together = [
  <DeviceList key={0} components={components} />,
  <DeviceDialogs key={1} list={list} components={{ Dialog, Prompt }} />,
  <ForgetDeviceDialog key={2} {...ask} components={{ Dialog, Prompt }} />,
  <RememberDevicePrompt key={3} components={{ Prompt }} />,
  <DeviceList key={4} components={undefined} />,
]

// They never call `onCheckedChange`.
export const switches = [
  // @ts-expect-error: MUI calls `onChange`
  <RememberedDeviceToggle key={0} components={{ Switch: MuiSwitch }} />,
  // @ts-expect-error: MUI calls `onChange`
  <DeviceList key={1} components={{ Switch: MuiSwitch }} />,
  // @ts-expect-error: MUI calls `onChange`
  <DeviceList key={2} components={{ Switch: MuiSwitch, Row }} />,
  // @ts-expect-error: MUI calls `onChange`
  <DeviceToggleView key={3} {...view} components={{ Switch: MuiSwitch }} />,
  // @ts-expect-error: React Aria calls `onChange`
  <RememberedDeviceToggle key={4} components={{ Switch: AriaSwitch }} />,
  // @ts-expect-error: React Aria calls `onChange`
  <DeviceList key={5} components={{ Switch: AriaSwitch }} />,
  // @ts-expect-error: it takes nothing
  <DeviceList key={6} components={{ Switch: () => <i /> }} />,
  <RememberedDeviceToggle
    key={7}
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

// They never say what was refused.
export const prompts = [
  // @ts-expect-error: an alert shows its children
  <RememberedDeviceToggle key={0} components={{ Prompt: Alert }} />,
  // @ts-expect-error: an alert shows its children
  <DeviceToggleView key={1} {...view} components={{ Prompt: Alert }} />,
  // @ts-expect-error: an alert shows its children
  <DeviceList key={2} components={{ Prompt: Alert }} />,
  // @ts-expect-error: an alert shows its children
  <DeviceDialogs key={3} list={list} components={{ Prompt: Alert }} />,
  // @ts-expect-error: an alert shows its children
  <ForgetDeviceDialog key={4} {...ask} components={{ Prompt: Alert }} />,
  // @ts-expect-error: an alert shows its children
  <RememberDevicePrompt key={5} components={{ Prompt: Alert }} />,
]

// Nothing is ever removed, or the question never closes.
export const dialogs = [
  // @ts-expect-error: MUI calls `onClose`
  <DeviceList key={0} components={{ Dialog: MuiDialog }} />,
  // @ts-expect-error: Radix has a root, and says nothing
  <DeviceList key={1} components={{ Dialog: AlertDialog.Root }} />,
  // @ts-expect-error: MUI calls `onClose`
  <DeviceDialogs key={2} list={list} components={{ Dialog: MuiDialog }} />,
  // @ts-expect-error: MUI calls `onClose`
  <ForgetDeviceDialog key={3} {...ask} components={{ Dialog: MuiDialog }} />,
]

// A row that shows no device, and a button that does nothing.
export const others = [
  // @ts-expect-error: it knows of no row
  <DeviceList key={0} components={{ Row: MuiListItem }} />,
  // @ts-expect-error: it cannot be pressed
  <DeviceList key={1} components={{ RemoveButton: AlertDialog.Root }} />,
  <DeviceList
    key={2}
    components={{
      // @ts-expect-error: it wants more than it is given
      Row: (props: DeviceRowPartProps & { colour: string }) => (
        <b>{props.colour}</b>
      ),
    }}
  />,
]
