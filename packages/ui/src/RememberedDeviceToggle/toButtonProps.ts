import type { DeviceSwitchPartProps } from './types.ts'

/** The props of a switch, for a native button. Nothing inside of it may have a role. */
export const toButtonProps = ({
  checked,
  onCheckedChange,
  ...props
}: DeviceSwitchPartProps) =>
  ({
    ...props,
    type: 'button',
    role: 'switch',
    'aria-checked': checked,
    onClick: () => onCheckedChange(!checked),
  }) as const
