import { classes } from '../classes.ts'
import { LinkButton } from '../LinkButton.tsx'
import { ListMessage } from '../ListMessage.tsx'
import { DeviceTools } from './DeviceTools.tsx'
import { type DeviceListPartProps, RemovalBar } from './RemovalBar.tsx'
import type { DeviceListProps } from './types.ts'

type DeviceListTopProps = DeviceListPartProps & {
  headingLevel: NonNullable<DeviceListProps['headingLevel']>
}

/** Over the rows: what they are, what is to be known of all, and what finds one. */
export function DeviceListTop({ headingLevel, ...shared }: DeviceListTopProps) {
  const { classNames, list } = shared
  const { displayText: text, filter, message, selection } = list
  const Heading = `h${headingLevel}` as const
  const news = <ListMessage {...shared} message={message} displayText={text} />
  const isReady = list.state === 'ready'
  const isMany = isReady && filter.isMany
  const head = !selection && (list.rows.length > 0 || !isReady) && (
    <div {...list.getHeadProps()} className="cdev-head">
      {text.head}
    </div>
  )
  return (
    <>
      <Heading
        {...list.getHeadingProps()}
        className={classes('cdev-heading', classNames.heading)}
      >
        <span>{list.title}</span>
      </Heading>
      {(isReady || list.state === 'loading') && (
        <div className="cdev-top">
          <div className={classes('cdev-hint', classNames.intro)}>
            {list.intro}
          </div>
          {!isMany && head}
          {selection && !selection.isWhole && (
            <LinkButton onClick={selection.selectAll}>
              {text.selectAll}
            </LinkButton>
          )}
        </div>
      )}
      {message?.place !== 'rows' && news}
      {isMany && <DeviceTools list={list} className={classNames.tools} />}
      {isMany && head}
      {list.state === 'empty' && list.run.sentence && (
        <RemovalBar {...shared} />
      )}
      {message?.place === 'rows' && news}
    </>
  )
}
