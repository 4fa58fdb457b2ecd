import { ListMessage } from '../ListMessage.tsx'
import type { SessionPartProps } from './SessionPartProps.ts'

/** What there is to know of the whole list: in the place of rows, or above them. */
export const SessionListMessage = ({
  classNames,
  components,
  list,
  recoveries,
}: SessionPartProps) => (
  <ListMessage
    message={list.message}
    Prompt={components.Prompt}
    classNames={classNames}
    displayText={list.displayText}
    recoveries={recoveries}
    variant="main"
  />
)
