import { classes } from '../classes.ts'
import { LineAction } from '../LineAction.tsx'
import { LinkButton } from '../LinkButton.tsx'
import { type DeviceListPartProps, RemovalBar } from './RemovalBar.tsx'

/** Under the rows: the rest of them, and what can be done to several. */
export function DeviceListFoot(props: DeviceListPartProps) {
  const { classNames, list } = props
  const { displayText: text, filter, removeOthers, run, selection } = list
  const isAtWork = Boolean(selection ?? run.sentence ?? run.error)
  const isIdle = !isAtWork && list.rows.length > 0
  const select = filter.isMany && isIdle ? list.select : undefined
  const hasMore = filter.hiddenCount > 0
  const others = isIdle && !hasMore ? removeOthers : undefined
  const review = isIdle ? list.review : undefined
  return (
    <>
      {(hasMore || select || others || review) && (
        <div className={classes('cdev-foot', classNames.foot)}>
          {hasMore && (
            <LinkButton {...list.getMoreProps()}>
              {text.showMore(filter.hiddenCount)}
            </LinkButton>
          )}
          {others && (
            <LinkButton onClick={others}>{text.removeOthers}</LinkButton>
          )}
          {select && (
            <LinkButton {...list.getSelectProps()}>{text.select}</LinkButton>
          )}
          {review && (
            <LineAction label={text.notYours} onPress={() => review()} />
          )}
        </div>
      )}
      {isAtWork && <RemovalBar {...props} />}
    </>
  )
}
