import type { MessageAction } from './MessageAction.ts'

type LineActionProps = MessageAction & {
  /** Whether its action is running. It keeps the focus, and does nothing. */
  isPending?: boolean | undefined
}

/** The way out at the end of a line. */
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
