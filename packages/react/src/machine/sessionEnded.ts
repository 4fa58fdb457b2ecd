import { DeviceError } from '../client/DeviceError.ts'

/** The error that ends everything under way for a user who has left. */
export const sessionEnded = () =>
  new DeviceError('NotSignedIn', 'The session has ended.')
