import type { Emulator, Seed } from '@cognito-devices/emulator'

/** Another user of the same pool, with the password of the first. */
export async function addUser(
  emulator: Emulator,
  seed: Seed,
  username: string,
): Promise<Seed> {
  const user = { UserPoolId: seed.userPoolId, Username: username }
  type Answer = { User: { Attributes: { Name: string; Value: string }[] } }
  const { User } = await emulator.send<Answer>('AdminCreateUser', {
    ...user,
    MessageAction: 'SUPPRESS',
  })
  await emulator.send('AdminSetUserPassword', {
    ...user,
    Password: seed.password,
    Permanent: true,
  })
  const sub = User.Attributes.find(({ Name }) => Name === 'sub')?.Value ?? ''
  return { ...seed, username, sub }
}
