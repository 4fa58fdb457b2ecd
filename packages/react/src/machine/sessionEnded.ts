import { DeviceError } from '../client/DeviceError.ts'

/** What ends everything that was under way for somebody who has left. */
export const sessionEnded = () =>
  new DeviceError('NotSignedIn', 'The session has ended.')
