import * as aws from '@aws-sdk/client-cognito-identity-provider'
import { decodeJwt } from 'jose'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkModel } from '../../../test/support/checkModel.ts'
import { createEmulator, type Emulator, seedEmulator } from './index.ts'
import { type EmulatorServer, startEmulatorServer } from './node.ts'

const password = 'Correct-horse-9'
const UserPoolId = 'us-east-1_Team'
const ClientId = 'web'

let emulator: Emulator
let server: EmulatorServer
let sdk: aws.CognitoIdentityProviderClient

beforeEach(async () => {
  emulator = createEmulator()
  await seedEmulator(emulator, {
    pools: [
      {
        id: UserPoolId,
        name: 'team',
        clients: [{ id: ClientId }],
        users: ['ada', 'Bob', 'grace', 'hedy', 'joan'].map((username) => ({
          username,
          password,
          attributes: {
            email: `${username}@Example.com`,
            family_name: username === 'ada' ? 'King "Noel"' : 'Smith',
          },
        })),
      },
      { id: 'us-east-1_Other', clients: [{ id: 'other' }] },
    ],
  })
  server = await startEmulatorServer({ emulator, port: 0 })
  sdk = new aws.CognitoIdentityProviderClient({
    region: 'us-east-1',
    endpoint: server.url,
    credentials: { accessKeyId: 'none', secretAccessKey: 'none' },
  })
})

afterEach(async () => {
  sdk.destroy()
  await server.close()
  expect(checkModel(emulator.log)).toEqual([])
})

async function find(Filter?: string) {
  const { Users = [] } = await sdk.send(
    new aws.ListUsersCommand({ UserPoolId, Filter }),
  )
  return Users.map(({ Username }) => Username)
}

describe('users', () => {
  test.each([
    [undefined, ['Bob', 'ada', 'grace', 'hedy', 'joan']],
    ['', ['Bob', 'ada', 'grace', 'hedy', 'joan']],
    ['username = "ada"', ['ada']],
    ['username = "bob"', []],
    ['"email" = "BOB@example.com"', ['Bob']],
    ['email ^= "g"', ['grace']],
    ['family_name="King \\"Noel\\""', ['ada']],
    ['name = "nobody"', []],
    ['status = "Enabled"', ['Bob', 'ada', 'grace', 'hedy', 'joan']],
    [
      'cognito:user_status = "CONFIRMED"',
      ['Bob', 'ada', 'grace', 'hedy', 'joan'],
    ],
    ['status = "enabled"', []],
    ['cognito:user_status = "UNCONFIRMED"', []],
  ])('are found by %s', async (filter, names) => {
    expect(await find(filter)).toEqual(names)
  })

  test.each([
    ['custom:team = "red"', 'Invalid search attribute: custom:team'],
    ['constructor = "red"', 'Invalid search attribute: constructor'],
    ['email = red', 'Error while parsing filter'],
    ['email', 'Error while parsing filter'],
  ])('are not looked for by %s', async (filter, message) => {
    await expect(find(filter)).rejects.toThrow(message)
  })

  test('come in pages, with the attributes that were asked for', async () => {
    const pages: unknown[] = []
    for await (const { Users } of aws.paginateListUsers(
      { client: sdk, pageSize: 2 },
      { UserPoolId, AttributesToGet: ['email'] },
    )) {
      pages.push(
        Users?.map(({ Username, Attributes }) => [
          Username,
          Attributes?.map(({ Name }) => Name),
        ]),
      )
    }
    expect(pages).toEqual([
      [
        ['Bob', ['email']],
        ['ada', ['email']],
      ],
      [
        ['grace', ['email']],
        ['hedy', ['email']],
      ],
      [['joan', ['email']]],
    ])
  })

  test('of one page’s token belong to its pool and filter', async () => {
    const { PaginationToken } = await sdk.send(
      new aws.ListUsersCommand({ UserPoolId, Limit: 1 }),
    )
    await expect(
      sdk.send(
        new aws.ListUsersCommand({
          UserPoolId: 'us-east-1_Other',
          PaginationToken,
        }),
      ),
    ).rejects.toBeInstanceOf(aws.InvalidParameterException)
  })
})

describe('pools', () => {
  test('are listed and deleted, with their clients', async () => {
    const list = async () => {
      const { UserPools = [] } = await sdk.send(
        new aws.ListUserPoolsCommand({ MaxResults: 60 }),
      )
      return UserPools.map(({ Name }) => Name)
    }
    expect(await list()).toEqual(['us-east-1_Other', 'team'])
    await sdk.send(new aws.DeleteUserPoolCommand({ UserPoolId }))
    expect(await list()).toEqual(['us-east-1_Other'])
    await expect(
      sdk.send(
        new aws.InitiateAuthCommand({
          AuthFlow: 'USER_PASSWORD_AUTH',
          ClientId,
          AuthParameters: { USERNAME: 'ada', PASSWORD: password },
        }),
      ),
    ).rejects.toBeInstanceOf(aws.ResourceNotFoundException)
  })

  test('that are protected stay', async () => {
    const update = (DeletionProtection: 'ACTIVE' | 'INACTIVE') =>
      sdk.send(
        new aws.UpdateUserPoolCommand({ UserPoolId, DeletionProtection }),
      )
    const remove = () => sdk.send(new aws.DeleteUserPoolCommand({ UserPoolId }))
    await update('ACTIVE')
    await expect(remove()).rejects.toThrow('deletion protection is activated')
    await update('INACTIVE')
    await remove()
  })

  test('give back how they ask for a second factor', async () => {
    await sdk.send(
      new aws.SetUserPoolMfaConfigCommand({
        UserPoolId,
        MfaConfiguration: 'OPTIONAL',
        SoftwareTokenMfaConfiguration: { Enabled: true },
      }),
    )
    const { $metadata, ...answer } = await sdk.send(
      new aws.GetUserPoolMfaConfigCommand({ UserPoolId }),
    )
    expect(answer).toEqual({
      MfaConfiguration: 'OPTIONAL',
      SoftwareTokenMfaConfiguration: { Enabled: true },
    })
  })

  test('are given custom attributes later', async () => {
    await sdk.send(
      new aws.AddCustomAttributesCommand({
        UserPoolId,
        CustomAttributes: [{ Name: 'team', AttributeDataType: 'String' }],
      }),
    )
    await sdk.send(
      new aws.AdminUpdateUserAttributesCommand({
        UserPoolId,
        Username: 'ada',
        UserAttributes: [{ Name: 'custom:team', Value: 'red' }],
      }),
    )
  })
})

describe('clients', () => {
  const client = { UserPoolId, ClientId }

  test('are described, updated as a whole, listed and deleted', async () => {
    await sdk.send(
      new aws.UpdateUserPoolClientCommand({
        ...client,
        AccessTokenValidity: 5,
        TokenValidityUnits: { AccessToken: 'minutes' },
        ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'],
      }),
    )
    const describe = async () => {
      const { UserPoolClient } = await sdk.send(
        new aws.DescribeUserPoolClientCommand(client),
      )
      return UserPoolClient
    }
    expect(await describe()).toMatchObject({
      ClientName: ClientId,
      AccessTokenValidity: 5,
    })
    const { AuthenticationResult } = await signIn()
    expect(AuthenticationResult?.ExpiresIn).toBe(300)
    await sdk.send(
      new aws.UpdateUserPoolClientCommand({ ...client, ClientName: 'new' }),
    )
    expect(await describe()).toMatchObject({ ClientName: 'new' })
    expect(await describe()).not.toHaveProperty('AccessTokenValidity')
    const { UserPoolClients } = await sdk.send(
      new aws.ListUserPoolClientsCommand({ UserPoolId }),
    )
    expect(UserPoolClients).toEqual([{ ...client, ClientName: 'new' }])
    await sdk.send(new aws.DeleteUserPoolClientCommand(client))
    await expect(describe()).rejects.toBeInstanceOf(
      aws.ResourceNotFoundException,
    )
  })

  test('of another pool are not found', async () => {
    await expect(
      sdk.send(
        new aws.DeleteUserPoolClientCommand({ UserPoolId, ClientId: 'other' }),
      ),
    ).rejects.toBeInstanceOf(aws.ResourceNotFoundException)
  })
})

function signIn() {
  return sdk.send(
    new aws.InitiateAuthCommand({
      AuthFlow: 'USER_PASSWORD_AUTH',
      ClientId,
      AuthParameters: { USERNAME: 'ada', PASSWORD: password },
    }),
  )
}

describe('groups', () => {
  const create = (GroupName: string, settings: object = {}) =>
    sdk.send(new aws.CreateGroupCommand({ UserPoolId, GroupName, ...settings }))
  const join = (GroupName: string, Username = 'ada') =>
    sdk.send(
      new aws.AdminAddUserToGroupCommand({ UserPoolId, GroupName, Username }),
    )

  test('are in both tokens, the first by precedence first', async () => {
    await create('readers')
    await create('editors', { Precedence: 5, RoleArn: 'arn:aws:iam::1:role/e' })
    await create('owners', { Precedence: 0, RoleArn: 'arn:aws:iam::1:role/o' })
    for (const name of ['readers', 'editors', 'owners']) await join(name)
    await join('owners')
    const { AuthenticationResult = {} } = await signIn()
    const { AccessToken = '', IdToken = '' } = AuthenticationResult
    const names = { 'cognito:groups': ['owners', 'editors', 'readers'] }
    expect(decodeJwt(AccessToken)).toMatchObject(names)
    expect(decodeJwt(IdToken)).toMatchObject({
      ...names,
      'cognito:roles': ['arn:aws:iam::1:role/o', 'arn:aws:iam::1:role/e'],
      'cognito:preferred_role': 'arn:aws:iam::1:role/o',
    })
  })

  test.each([
    [{ groupsToOverride: ['staff'] }, ['staff']],
    [null, undefined],
    [undefined, ['owners']],
  ])('are what a trigger makes of them: %j', async (details, names) => {
    const seen: unknown[] = []
    const other = createEmulator({
      triggers: {
        preTokenGeneration(event) {
          seen.push(event.request.groupConfiguration)
          event.response.claimsOverrideDetails = {
            groupOverrideDetails: details,
          }
          return event
        },
      },
    })
    await seedEmulator(other, {
      pools: [
        {
          id: UserPoolId,
          clients: [{ id: ClientId }],
          groups: [{ name: 'owners', roleArn: 'arn:aws:iam::1:role/o' }],
          users: [{ username: 'ada', password, groups: ['owners'] }],
        },
      ],
    })
    const { AuthenticationResult } = await other.send<{
      AuthenticationResult: { AccessToken: string; IdToken: string }
    }>('InitiateAuth', {
      AuthFlow: 'USER_PASSWORD_AUTH',
      ClientId,
      AuthParameters: { USERNAME: 'ada', PASSWORD: password },
    })
    for (const token of [
      AuthenticationResult.AccessToken,
      AuthenticationResult.IdToken,
    ]) {
      expect(decodeJwt(token)['cognito:groups']).toEqual(names)
    }
    expect(seen).toEqual([
      {
        groupsToOverride: ['owners'],
        iamRolesToOverride: ['arn:aws:iam::1:role/o'],
        preferredRole: 'arn:aws:iam::1:role/o',
      },
    ])
  })

  test('are in no token of who has joined none', async () => {
    await create('owners')
    const { AuthenticationResult = {} } = await signIn()
    for (const token of [
      AuthenticationResult.AccessToken ?? '',
      AuthenticationResult.IdToken ?? '',
    ]) {
      expect(decodeJwt(token)).not.toHaveProperty('cognito:groups')
    }
  })

  test('have members, who leave', async () => {
    await create('owners')
    await join('owners')
    await join('owners', 'Bob')
    const members = async () => {
      const { Users = [] } = await sdk.send(
        new aws.ListUsersInGroupCommand({ UserPoolId, GroupName: 'owners' }),
      )
      return Users.map(({ Username }) => Username)
    }
    expect(await members()).toEqual(['Bob', 'ada'])
    await sdk.send(
      new aws.AdminRemoveUserFromGroupCommand({
        UserPoolId,
        GroupName: 'owners',
        Username: 'ada',
      }),
    )
    expect(await members()).toEqual(['Bob'])
    await expect(join('owners', 'nobody')).rejects.toBeInstanceOf(
      aws.UserNotFoundException,
    )
    await expect(join('none')).rejects.toBeInstanceOf(
      aws.ResourceNotFoundException,
    )
  })

  test('are read, changed, listed and deleted', async () => {
    await create('owners', { Description: 'They own', Precedence: 1 })
    await expect(create('owners')).rejects.toBeInstanceOf(
      aws.GroupExistsException,
    )
    await create('readers')
    await join('owners')
    await sdk.send(
      new aws.UpdateGroupCommand({
        UserPoolId,
        GroupName: 'owners',
        Precedence: 0,
      }),
    )
    const { Group } = await sdk.send(
      new aws.GetGroupCommand({ UserPoolId, GroupName: 'owners' }),
    )
    expect(Group).toMatchObject({
      GroupName: 'owners',
      UserPoolId,
      Description: 'They own',
      Precedence: 0,
    })
    const { Groups } = await sdk.send(
      new aws.ListGroupsCommand({ UserPoolId, Limit: 1 }),
    )
    expect(Groups).toHaveLength(1)
    const listJoined = async () => {
      const joined = await sdk.send(
        new aws.AdminListGroupsForUserCommand({ UserPoolId, Username: 'ada' }),
      )
      return joined.Groups?.map(({ GroupName }) => GroupName)
    }
    expect(await listJoined()).toEqual(['owners'])
    await sdk.send(
      new aws.DeleteGroupCommand({ UserPoolId, GroupName: 'owners' }),
    )
    expect(await listJoined()).toEqual([])
    // Nobody is in another of that name.
    await create('owners')
    expect(await listJoined()).toEqual([])
  })
})

test.each([
  ['CreateUserPoolDomain', 'It has no hosted sign-in'],
  ['SetRiskConfiguration', 'It has no threat protection.'],
  ['CreateUserImportJob', 'use a seed'],
])('%s is refused in a sentence', async (operation, sentence) => {
  const call = emulator.send(operation, {})
  await expect(call).rejects.toThrow(
    `The emulator has no operation ${operation}. `,
  )
  await expect(emulator.send(operation, {})).rejects.toThrow(sentence)
})

test('hosted sign-in is refused in a sentence', async () => {
  const response = await fetch(`${server.url}/oauth2/token`, { method: 'POST' })
  expect(response.status).toBe(404)
  expect(await response.text()).toContain('no hosted sign-in')
})
