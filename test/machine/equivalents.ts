import type { Mutant } from './mutantsOf.ts'

/** A mutant that no check can tell from the machine, and why. */
export type Equivalent = Omit<Mutant, 'text' | 'isLoaded'> & { reason: string }

export const equivalents: Equivalent[] = [
  {
    file: 'settling.ts',
    inside: 'refuse',
    original: 'if (!want) return [state, []]',
    mutated: ';',
    reason:
      'Whoever refuses has an intent: a write whose intent has gone is overtaken, and only an intent or a removal asks the host. The line is there for the type.',
  },
]

const leftOpen =
  'What still listens takes a choice away that whatever listens anew takes away as well.'

const compared = 'It is compared with itself at another time.'

const sign = 'Only the sign of a comparison counts.'

const oldName =
  'In development the provider throws before. onBeforeUpdate.test.ts catches it, in Node.'

/** The same of the register, which the suites in the browser judge. */
export const registerEquivalents: Equivalent[] = [
  {
    file: 'register/createNames.ts',
    inside: 'createNames',
    original: 'let notices = 0',
    mutated: 'let notices = 1',
    reason: compared,
  },
  {
    file: 'register/createNames.ts',
    inside: 'createNames',
    original: "own.tell('renamed')",
    mutated: "own.tell('renamed!')",
    reason: 'Whatever another tab tells, the names are read again.',
  },
  {
    file: 'register/createWritePath.ts',
    inside: 'createWritePath',
    original: 'let permissions = 0',
    mutated: 'let permissions = 1',
    reason: compared,
  },
  {
    file: 'register/createWritePath.ts',
    inside: 'createWritePath',
    original: 'since: open?.since ?? 0,',
    mutated: 'since: open?.since ?? 1,',
    reason: 'What asks for nothing is read back without its time.',
  },
  {
    file: 'register/createWritePath.ts',
    inside: 'createWritePath',
    original: "const kept: Device = { deviceKey, name, status: 'unknown' }",
    mutated: "const kept: Device = { deviceKey, name, status: 'unknown!' }",
    reason:
      'The machine says the status; of what was kept only the name is shown.',
  },
  {
    file: 'register/deviceCache.ts',
    inside: 'createDeviceCache',
    original: 'let foundAt = -1',
    mutated: 'let foundAt = -2',
    reason: 'No data are older than the epoch.',
  },
  {
    file: 'register/deviceStore.ts',
    inside: 'createDeviceStore',
    original: 'let count = 0',
    mutated: 'let count = 1',
    reason: compared,
  },
  {
    file: 'register/deviceStore.ts',
    inside: 'createDeviceStore',
    original: 'const next = () => mine === count && follow(attempt + 1)',
    mutated: 'const next = () => mine === count && !(follow(attempt + 1))',
    reason: 'A timer does not look at what its function returns.',
  },
  {
    file: 'register/mergeDevices.ts',
    inside: 'byUse',
    original: '(a.deviceKey < b.deviceKey ? -1 : 1)',
    mutated: '(a.deviceKey < b.deviceKey ? -2 : 1)',
    reason: sign,
  },
  {
    file: 'register/mergeDevices.ts',
    inside: 'byUse',
    original: '(a.deviceKey < b.deviceKey ? -1 : 1)',
    mutated: '(a.deviceKey < b.deviceKey ? -1 : 2)',
    reason: sign,
  },
  {
    file: 'register/mergeDevices.ts',
    inside: 'createMerge',
    original: 'let isReordered = false',
    mutated: 'let isReordered = true',
    reason: 'It spares the sorting of a list whose order has not changed.',
  },
  {
    file: 'register/openChannel.ts',
    inside: 'openChannel',
    original: 'channel.unref?.()',
    mutated: ';',
    reason: 'A browser has none. endsInNode.test.ts catches it, in Node.',
  },
  {
    file: 'register/deviceReads.ts',
    inside: 'begun',
    original: 'let begun = 0',
    mutated: 'let begun = 1',
    reason:
      'Reads are compared with each other, so it is no matter where they begin.',
  },
  {
    file: 'register/deviceReads.ts',
    inside: 'numberOf',
    original: 'const numberOf = (query: Query) => numbers.get(query) ?? 0',
    mutated: 'const numberOf = (query: Query) => numbers.get(query) ?? 1',
    reason:
      'A query without a number has no data of a read. Only data that a host has put into the cache could be newer than the very first read.',
  },
  {
    file: 'register/deviceReads.ts',
    inside: 'indexOf',
    original: 'return -1',
    mutated: 'return -2',
    reason:
      'Whoever asks looks for a number below zero, or for what stands there.',
  },
  {
    file: 'register/endTrust.ts',
    inside: 'createTrust',
    original: 'if (since === undefined) return',
    mutated: ';',
    reason:
      'An age that is not known is over no limit, and a record without a time says nothing.',
  },
  {
    file: 'register/forgetDevice.ts',
    inside: 'forgetDevice',
    original: 'throwIfAborted(input.signal)',
    mutated: ';',
    reason:
      'Whoever has ended a removal does not hear how: the pause ends with the signal, too.',
  },
  {
    file: 'register/hosts.ts',
    inside: 'askOne',
    original: "if (!onBeforeUpdate || change.kind !== 'update') return",
    mutated: "if (!onBeforeUpdate || !(change.kind !== 'update')) return",
    reason: oldName,
  },
  {
    file: 'register/hosts.ts',
    inside: 'askOne',
    original: "if (!onBeforeUpdate || change.kind !== 'update') return",
    mutated: "if (!onBeforeUpdate || change.kind !== 'update!') return",
    reason: oldName,
  },
  {
    file: 'register/hosts.ts',
    inside: 'askOne',
    original: 'if ((await onBeforeUpdate({ deviceKey, status })) === false)',
    mutated: 'if (!((await onBeforeUpdate({ deviceKey, status })) === false))',
    reason: oldName,
  },
  {
    file: 'register/hosts.ts',
    inside: 'askOne',
    original:
      "if ((await onBeforeUpdate({ deviceKey, status })) === false) throw vetoed('onBeforeUpdate returned false.')",
    mutated: ';',
    reason: oldName,
  },
  {
    file: 'register/hosts.ts',
    inside: 'askOne',
    original: 'if ((await onBeforeUpdate({ deviceKey, status })) === false)',
    mutated: 'if ((await onBeforeUpdate({ deviceKey, status })) === true)',
    reason: oldName,
  },
  {
    file: 'register/journal.ts',
    inside: 'parse',
    original: "return JSON.parse(text ?? 'null')",
    mutated: "return JSON.parse(text ?? 'null!')",
    reason: 'What is no JSON counts as nothing, as null does.',
  },
  {
    file: 'register/journal.ts',
    inside: 'parse',
    original: 'return undefined',
    mutated: ';',
    reason: 'A function that returns nothing returns undefined.',
  },
  {
    file: 'register/journal.ts',
    inside: 'createJournal',
    original: 'if (text === indexText) return indexed',
    mutated: ';',
    reason: 'It spares the parsing of a text that was parsed before.',
  },
  {
    file: 'register/journal.ts',
    inside: 'createJournal',
    original: 'indexText = text',
    mutated: ';',
    reason:
      'The same: without it, each text counts as one that was not parsed before.',
  },
  {
    file: 'register/signInChoice.ts',
    inside: 'createSignInChoice',
    original: 'let submissions = 0',
    mutated: 'let submissions = 1',
    reason:
      'Submissions are compared with each other, so it is no matter where they begin.',
  },
  {
    file: 'register/signInChoice.ts',
    inside: 'createSignInChoice',
    original: 'setTimeout(() => submissions === before && drop())',
    mutated: 'setTimeout(() => submissions === before && !(drop()))',
    reason: 'Nobody looks at what a timer returns.',
  },
  {
    file: 'register/signInChoice.ts',
    inside: 'createSignInChoice',
    original: 'channel?.close()',
    mutated: ';',
    reason: leftOpen,
  },
  {
    file: 'register/signInChoice.ts',
    inside: 'createSignInChoice',
    original:
      "globalThis.document?.removeEventListener('submit', onSubmit, true)",
    mutated: ';',
    reason: leftOpen,
  },
  {
    file: 'register/signInChoice.ts',
    inside: 'createSignInChoice',
    original:
      "globalThis.document?.removeEventListener('submit', onSubmit, true)",
    mutated:
      "globalThis.document?.removeEventListener('submit!', onSubmit, true)",
    reason: leftOpen,
  },
  {
    file: 'register/signInChoice.ts',
    inside: 'createSignInChoice',
    original:
      "globalThis.document?.removeEventListener('submit', onSubmit, true)",
    mutated:
      "globalThis.document?.removeEventListener('submit', onSubmit, false)",
    reason: leftOpen,
  },
  {
    file: 'register/signInChoice.ts',
    inside: 'createSignInChoice',
    original: 'if (told !== channel) told.close()',
    mutated: ';',
    reason: leftOpen,
  },
  {
    file: 'register/signInChoice.ts',
    inside: 'createSignInChoice',
    original: 'if (told !== channel) told.close()',
    mutated: 'if (told !== channel) ;',
    reason: leftOpen,
  },
  {
    file: 'register/signInChoice.ts',
    inside: 'createSignInChoice',
    original: "told.tell('submitted')",
    mutated: "told.tell('submitted!')",
    reason: 'Tabs hear that something was said, whatever it is.',
  },
]
