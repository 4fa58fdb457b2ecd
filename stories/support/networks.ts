import type { Emulator, Fault } from '@cognito-devices/emulator'
import { onlineManager } from '@tanstack/react-query'

const always = Number.POSITIVE_INFINITY

/** Both writes, from now on. */
const writes = (fault: Omit<Fault, 'operation'>): Fault[] =>
  ['UpdateDeviceStatus', 'ForgetDevice'].map((operation) => ({
    operation,
    times: always,
    ...fault,
  }))

const refused = (name: string) => writes({ effect: { kind: 'error', name } })

/** What the toolbar can do to a story's Cognito. */
const networks = {
  fast: [],
  slow: [{ operation: '*', times: always, latencyMs: 2_000 }],
  offline: [{ operation: '*', times: always, effect: { kind: 'drop' } }],
  'no answer, and saved': writes({ effect: { kind: 'drop', applied: true } }),
  'no answer, and lost': writes({ effect: { kind: 'drop' } }),
  '200, and nothing done': writes({ effect: { kind: 'ignore' } }),
  Forbidden: refused('ForbiddenException'),
  InternalError: refused('InternalErrorException'),
  InvalidParameter: refused('InvalidParameterException'),
  InvalidUserPoolConfiguration: refused(
    'InvalidUserPoolConfigurationException',
  ),
  NotAuthorized: refused('NotAuthorizedException'),
  OperationNotEnabled: refused('OperationNotEnabledException'),
  PasswordResetRequired: refused('PasswordResetRequiredException'),
  ResourceNotFound: refused('ResourceNotFoundException'),
  TooManyRequests: refused('TooManyRequestsException'),
  UserNotConfirmed: refused('UserNotConfirmedException'),
  UserNotFound: refused('UserNotFoundException'),
} satisfies Record<string, Fault[]>

type Network = keyof typeof networks

/** The toolbar's items; the first one leaves a story as it is. */
export const networkNames = ['as the story has it', ...Object.keys(networks)]

const isNetwork = (name: string): name is Network => name in networks

/** Puts a story's Cognito behind this network, and says how to undo it. */
export function setNetwork(emulator: Emulator, name: string) {
  if (!isNetwork(name)) return undefined
  emulator.clearFaults()
  for (const fault of networks[name]) emulator.addFault(fault)
  if (name === 'offline') onlineManager.setOnline(false)
  return () => {
    emulator.clearFaults()
    if (name === 'offline') onlineManager.setOnline(true)
  }
}
