/** One line of the register, made wrong. */
export type Mutant = {
  name: string
  /** Below packages/react/src. */
  file: string
  /** Stands exactly once in the file. */
  from: string
  to: string
}

const writer = 'register/createDeviceWriter.ts'
const cache = 'register/deviceCache.ts'

export const mutants: Mutant[] = [
  {
    name: 'reads that a write overtook are not cancelled when it succeeds',
    file: writer,
    from: 'io.cancelReads()\n    failures = 0',
    to: 'failures = 0',
  },
  {
    name: 'cancelling reads forgets the list',
    file: cache,
    from: "query.queryKey[3] === 'list' || ",
    to: '',
  },
  {
    name: 'cancelling reads forgets the single device',
    file: cache,
    from: ' || query.queryKey[4] === deviceKey',
    to: '',
  },
  {
    name: 'the older intent is shown',
    file: writer,
    from: 'desired?.status ?? inFlight\n',
    to: 'inFlight ?? desired?.status\n',
  },
  {
    name: 'the service is shown before the intent',
    file: writer,
    from: "asked ?? committed ?? 'unknown'",
    to: "committed ?? asked ?? 'unknown'",
  },
  {
    name: 'a change back is written too',
    file: writer,
    from: '!dirty && desired?.status === committed',
    to: 'false',
  },
  {
    name: 'an unknown outcome is taken for a failure',
    file: writer,
    from: "dirty = error.failure === 'unanswered'",
    to: 'dirty = false',
  },
  {
    name: 'a write that failed replaces what was asked meanwhile',
    file: writer,
    from: 'desired ??= { status: sent',
    to: 'desired = { status: sent',
  },
  {
    name: 'an absent device is taken for remembered after an unknown outcome',
    file: writer,
    from: ": 'not_remembered'\n      dirty = false",
    to: ": 'remembered'\n      dirty = false",
  },
  {
    name: 'a list without the device makes it unknown',
    file: writer,
    from: "if (committed !== 'not_remembered' && committed !== 'forgotten')",
    to: 'if (true)',
  },
  {
    name: 'a write that was not applied counts as saved',
    file: writer,
    from: "refuse(sent, new DeviceError('NotApplied', 'Nothing changed.'))",
    to: 'settle()',
  },
  {
    name: 'a device turned off leaves the list',
    file: 'mergeDevice.ts',
    from: '[...listed, ...retained]',
    to: '[...listed]',
  },
  {
    name: "another user finds what the last one's intents were",
    file: 'register/createJournal.ts',
    from: 'if (kept?.userId === userId)',
    to: 'if (kept)',
  },
  {
    name: 'intents follow the order of hand-over, not of clicks',
    file: 'register/followCalls.ts',
    from: "if (event.action.type === 'pending')",
    to: 'if (false)',
  },
  {
    name: 'a service that did nothing is believed in the end',
    file: 'register/verifyWrite.ts',
    from: 'if (attempt === reads) return { status, device }',
    to: 'if (attempt === reads) return believed',
  },
  {
    name: 'an acknowledged turning off becomes an error',
    file: 'register/verifyWrite.ts',
    from: 'notePresenceIsNoSignal(client)\n      return believed',
    to: 'return { status, device }',
  },
  {
    name: 'a refusal of an overtaken write refuses the newer intent',
    file: writer,
    from: 'if (!desired) refuse(sent, error)',
    to: 'refuse(sent, error)',
  },
  {
    name: 'the list does not follow the register',
    file: 'useDevices.ts',
    from: '[entries, session],',
    to: '[session],',
  },
  {
    name: 'a new user takes over the register of the last one',
    file: 'deviceStore.ts',
    from: 'a.userId === b.userId && a.userPoolId === b.userPoolId',
    to: 'true',
  },
]
