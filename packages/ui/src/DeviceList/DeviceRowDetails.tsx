import type { ComponentType } from 'react'
import { classes } from '../classes.ts'
import { LinkButton } from '../LinkButton.tsx'
import { RenameDevice } from './RenameDevice.tsx'
import type { DeviceListClassNames, RemoveButtonPartProps } from './types.ts'
import type { DeviceRowController } from './useDeviceRow.ts'

type DeviceRowDetailsProps = {
  item: DeviceRowController
  classNames: DeviceListClassNames
  RemoveButton: ComponentType<RemoveButtonPartProps> | undefined
}

/**
 * The opened part of a row: exact dates, which nobody can hover over on a touch
 * screen, and a button to remove it.
 */
export function DeviceRowDetails({
  RemoveButton = LinkButton,
  classNames,
  item,
}: DeviceRowDetailsProps) {
  return (
    <div
      {...item.getDetailsProps()}
      className={classes('cdev-details', classNames.details)}
    >
      {item.facts.map((fact) => (
        <div key={fact}>{fact}</div>
      ))}
      {item.renaming && <RenameDevice item={item} />}
      <div className="cdev-links">
        {item.canRename && !item.renaming && (
          <LinkButton {...item.getRenameProps()}>
            {item.displayText.rename}
          </LinkButton>
        )}
        {item.canRemove && (
          <span className={classNames.remove}>
            <RemoveButton {...item.getRemoveProps()}>
              {item.displayText.remove}
            </RemoveButton>
          </span>
        )}
        {item.canReview && (
          <LinkButton {...item.getReviewProps()}>
            {item.displayText.notYours}
          </LinkButton>
        )}
      </div>
    </div>
  )
}
