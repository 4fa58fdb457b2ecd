import type { MessageAction } from './RememberedDeviceToggle/toggleMessage.ts'

type LineActionProps = MessageAction & {
  /** What it does is at work: it keeps the focus and does nothing. */
  isPending?: boolean | undefined
}

/** The way out that a line ends with. */
export const LineAction = ({ isPending, label, onPress }: LineActionProps) => (
  <button
    type="button"
    className="cdev-press"
    aria-disabled={isPending || undefined}
    onClick={isPending ? undefined : onPress}
  >
    <span className="cdev-link">{label}</span>
  </button>
)
