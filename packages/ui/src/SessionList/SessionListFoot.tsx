import { classes } from '../classes.ts'
import { LineAction } from '../LineAction.tsx'
import { LinkButton } from '../LinkButton.tsx'
import { RunBar } from '../RunBar.tsx'
import type { SessionPartProps } from './SessionPartProps.ts'

/** Under the rows: what can be done to several, or how far that is. */
export function SessionListFoot({
  classNames,
  components,
  list,
  recoveries,
}: SessionPartProps) {
  const { askEverywhere, displayText: text, endOthers, review, run } = list
  if (run.sentence ?? run.error)
    return (
      <RunBar
        run={run}
        heading={text.notEnded}
        displayText={text}
        recoveries={recoveries}
        Prompt={components.Prompt}
        className={classNames.prompt}
      />
    )
  if (!endOthers && !askEverywhere && !review) return null
  return (
    <div className={classes('cdev-foot', classNames.foot)}>
      {endOthers && (
        <LinkButton onClick={endOthers}>{text.endOthers}</LinkButton>
      )}
      {askEverywhere && (
        <LinkButton onClick={askEverywhere}>{text.everywhere}</LinkButton>
      )}
      {review && <LineAction label={text.notYours} onPress={() => review()} />}
    </div>
  )
}
