/** What the emulator does not have, by the names of the operations. */
const families: readonly [RegExp, string][] = [
  [
    /Domain|Branding|UICustomization|Terms|ResourceServer|IdentityProvider|ProviderForUser|ProviderFromUser/,
    'It has no hosted sign-in and no identity providers.',
  ],
  [/Risk|AuthEvent/, 'It has no threat protection.'],
  [/ImportJob|CSVHeader/, 'It imports no users from files: use a seed.'],
  [/LogDelivery/, 'It delivers no logs: read its own.'],
  [/Replica/, 'It has no other regions.'],
  [/Tag/, 'It tags user pools only in CreateUserPool and UpdateUserPool.'],
  [/UserSettings/, 'Use SetUserMFAPreference, as AWS advises.'],
]

export function describeUnknownOperation(operation: string): string {
  const [, reason = ''] =
    families.find(([pattern]) => pattern.test(operation)) ?? []
  const name = operation || '(none named)'
  return `The emulator has no operation ${name}. ${reason}`.trim()
}

/** Where managed login would be. */
export function describeUnknownPath(pathname: string): string {
  return /^\/(oauth2|login|logout|signup|saml2|error|confirm)\b/.test(pathname)
    ? 'The emulator has no hosted sign-in: no pages of managed login and no OAuth endpoints.'
    : 'Not found'
}
