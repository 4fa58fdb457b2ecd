import * as Mui from '@mui/material'
import * as Radix from 'radix-ui'
import { type ReactNode, useEffect, useRef } from 'react'
import * as Aria from 'react-aria-components'

export type HostLayerProps = { children: ReactNode; onClose(): void }

/** What a host may have around the kit. Each is open when it appears. */
export const hostLayers: Record<string, (props: HostLayerProps) => ReactNode> =
  {
    'a dialog of Radix': ({ children, onClose }) => (
      <Radix.Dialog.Root defaultOpen onOpenChange={onClose}>
        <Radix.Dialog.Portal>
          <Radix.Dialog.Content aria-describedby={undefined}>
            <Radix.Dialog.Title>Settings</Radix.Dialog.Title>
            {children}
          </Radix.Dialog.Content>
        </Radix.Dialog.Portal>
      </Radix.Dialog.Root>
    ),
    'a popover of Radix': ({ children, onClose }) => (
      <Radix.Popover.Root defaultOpen onOpenChange={onClose}>
        <Radix.Popover.Trigger>Menu</Radix.Popover.Trigger>
        <Radix.Popover.Content>{children}</Radix.Popover.Content>
      </Radix.Popover.Root>
    ),
    'a dialog of MUI': ({ children, onClose }) => (
      <Mui.Dialog open onClose={onClose}>
        {children}
      </Mui.Dialog>
    ),
    'a dialog of React Aria': ({ children, onClose }) => (
      <Aria.Modal defaultOpen onOpenChange={onClose}>
        <Aria.Dialog aria-label="Settings">{children}</Aria.Dialog>
      </Aria.Modal>
    ),
    'a popover of React Aria': ({ children, onClose }) => (
      <Aria.DialogTrigger defaultOpen onOpenChange={onClose}>
        <Aria.Button>Menu</Aria.Button>
        <Aria.Popover>
          <Aria.Dialog aria-label="Settings">{children}</Aria.Dialog>
        </Aria.Popover>
      </Aria.DialogTrigger>
    ),
    'a native dialog': function NativeDialog({ children, onClose }) {
      const dialog = useRef<HTMLDialogElement>(null)
      useEffect(() => dialog.current?.showModal(), [])
      return (
        <dialog ref={dialog} onCancel={onClose} onClose={onClose}>
          {children}
        </dialog>
      )
    },
    'a native popover': function NativePopover({ children, onClose }) {
      const popover = useRef<HTMLDivElement>(null)
      useEffect(() => popover.current?.showPopover(), [])
      return (
        <div
          ref={popover}
          popover="auto"
          onToggle={(event) => event.newState === 'closed' && onClose()}
        >
          {children}
        </div>
      )
    },
  }
