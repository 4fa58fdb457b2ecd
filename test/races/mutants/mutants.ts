import type { SuiteName } from '../suites.ts'

/** One line of the register, made wrong. */
export type Mutant = {
  name: string
  /** Below packages/react/src. */
  file: string
  /** Stands exactly once in the file. */
  from: string
  to: string
  /** The only suite that can see it. */
  seenBy?: SuiteName
}

const writer = 'machine/createDeviceWriter.ts'
const known = 'machine/createKnown.ts'
const cache = 'register/deviceCache.ts'

export const mutants: Mutant[] = [
  {
    name: 'reads that a write overtook are not cancelled when it succeeds',
    file: writer,
    from: 'io.cancelReads()\n    failures = lost = reads = 0',
    to: 'failures = lost = reads = 0',
  },
  {
    name: 'reads from before a write that nobody answered are not cancelled',
    file: writer,
    from: 'io.cancelReads()\n    known.resolve(read)',
    to: 'known.resolve(read)',
  },
  {
    name: 'cancelling reads forgets the list',
    file: cache,
    from: "queryKey[3] === 'list' || ",
    to: '',
  },
  {
    name: 'cancelling reads forgets the single device',
    file: cache,
    from: ' || queryKey[4] === deviceKey',
    to: '',
  },
  {
    name: 'the older intent is shown',
    file: writer,
    from: 'const status = desired ?? sent\n',
    to: 'const status = sent ?? desired\n',
  },
  {
    name: 'the service is shown before the intent',
    file: writer,
    from: "status: status ?? known.status() ?? 'unknown'",
    to: "status: known.status() ?? status ?? 'unknown'",
  },
  {
    name: 'a change back is written too',
    file: writer,
    from: 'else if (next && isNew(next)) {',
    to: 'else if (next) {',
  },
  {
    name: 'an unknown outcome is taken for a failure',
    file: writer,
    from: "doubt = 'unanswered'\n      io.tell('unknown')",
    to: '',
  },
  {
    name: 'a write that failed replaces what was asked meanwhile',
    file: writer,
    from: 'desired ??= status',
    to: 'desired = status',
  },
  {
    name: 'a device that cannot be read is taken for remembered',
    file: known,
    from: "return 'not_remembered'",
    to: "return 'remembered'",
  },
  {
    name: 'a list without the device makes it unknown',
    file: known,
    from: "else if (status !== 'not_remembered' && status !== 'forgotten')",
    to: 'else',
  },
  {
    name: 'a write that was not applied counts as saved',
    file: writer,
    from: "refuse(sent, new DeviceError('NotApplied', 'Nothing changed.'))",
    to: 'settle()',
  },
  {
    name: 'a device turned off leaves the list',
    file: 'register/mergeDevices.ts',
    from: '[...listed, ...retained]',
    to: '[...listed]',
  },
  {
    name: "another user finds what the last one's intents were",
    file: 'register/createJournal.ts',
    from: 'if (kept?.userId === userId)',
    to: 'if (kept)',
    seenBy: "a page's life",
  },
  {
    name: 'intents follow the order of hand-over, not of clicks',
    file: 'register/followCalls.ts',
    from: "if (event.action.type === 'pending')",
    to: 'if (false)',
    seenBy: 'a hostile host',
  },
  {
    name: 'what was acknowledged is not read back',
    file: writer,
    from: "doubt = 'unseen'",
    to: 'doubt = undefined',
  },
  {
    name: 'an acknowledged turning off becomes an error',
    file: known,
    from: "isOffUnseen = next === 'not_remembered'",
    to: '',
  },
  {
    name: 'a refusal of an overtaken write refuses the newer intent',
    file: writer,
    from: 'if (desired) return\n      // The host',
    to: '// The host',
  },
  {
    name: 'the list does not follow the register',
    file: 'hooks/useMergedDevices.ts',
    from: '[entries, register, session],',
    to: '[register, session],',
  },
  {
    name: 'a write is sent again at once for as long as nobody answers',
    file: writer,
    from: 'isNew(desired) && lost > 1',
    to: 'false',
  },
  {
    name: 'two tabs write at once',
    file: 'machine/withLock.ts',
    from: 'if (!locks) return run()',
    to: 'return run()',
    seenBy: 'two tabs',
  },
  {
    name: 'what is known is believed although another tab has written',
    file: writer,
    from: "known.hear(status)\n    doubt = 'unanswered'",
    to: 'known.hear(status)',
  },
  {
    name: 'other tabs are not told of a write that nobody answered',
    file: writer,
    from: "io.tell('unknown')\n    }",
    to: '}',
  },
  {
    name: 'an intent from before a reload is sent before anything is read',
    file: writer,
    from: "doubt = 'unanswered'\n      lastError",
    to: 'lastError',
  },
  {
    name: 'a new user takes over the register of the last one',
    file: 'register/deviceStore.ts',
    from: 'a.userId === b.userId && a.userPoolId === b.userPoolId',
    to: 'true',
  },
]
