import type { DeviceRecoveries } from '../DeviceRecoveries.ts'
import type { SessionListClassNames, SessionListComponents } from './types.ts'
import type { SessionListController } from './useSessionList.ts'

/** What each part of the list's markup is given. */
export type SessionPartProps = {
  list: SessionListController
  classNames: SessionListClassNames
  components: SessionListComponents
  recoveries: DeviceRecoveries | undefined
}
