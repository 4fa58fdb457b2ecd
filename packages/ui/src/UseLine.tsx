/** When something was used, and what else is known of that. */
export type Use = {
  /** Before the date, each with a separator after it. */
  facts: string[]
  /** In the place of the date, where nothing stands before it. */
  activeNow?: string | undefined
  /** As text and in full; `time` is epoch milliseconds. */
  date?: { time: number; text: string; full: string } | undefined
}

type UseDateProps = { date: NonNullable<Use['date']> }

/** A date, and in full for the mouse and for screen readers. */
export const UseDate = ({ date }: UseDateProps) => (
  <time dateTime={new Date(date.time).toISOString()} title={date.full}>
    {date.text}
    <span className="cdev-hidden">{` (${date.full})`}</span>
  </time>
)

type UseLineProps = { use: Use; separator: string }

/** What stands under a name: facts, then the date. */
export const UseLine = ({
  separator,
  use: { activeNow, date, facts },
}: UseLineProps) => (
  <>
    {facts.map((fact, index) => (
      <span key={fact}>
        <bdi>{fact}</bdi>
        {(date || index < facts.length - 1) && <span>{` ${separator} `}</span>}
      </span>
    ))}
    {activeNow && facts.length === 0 ? (
      <span>{activeNow}</span>
    ) : (
      date && <UseDate key={date.text} date={date} />
    )}
  </>
)
