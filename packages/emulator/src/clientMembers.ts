import { explicitAuthFlows } from './authFlows.ts'
import { arn, resourceName, visible } from './modelTexts.ts'
import {
  flag,
  list,
  numberOf,
  oneOf,
  structure,
  text,
  textOf,
} from './readers.ts'

const redirect = textOf({ minLength: 1, maxLength: 1024, pattern: visible })

const permissions = list(textOf({ minLength: 1, maxLength: 2048 }))

const validity = numberOf({ min: 1, max: 86_400 })

const unit = oneOf('seconds', 'minutes', 'hours', 'days')

/** What a client is given, and gives back. */
export const clientSettings = {
  AccessTokenValidity: validity,
  AllowedOAuthFlows: list(oneOf('code', 'implicit', 'client_credentials'), {
    maxLength: 3,
  }),
  AllowedOAuthFlowsUserPoolClient: flag,
  AllowedOAuthScopes: list(
    textOf({
      minLength: 1,
      maxLength: 256,
      pattern: '[\\x21\\x23-\\x5B\\x5D-\\x7E]+',
    }),
    { maxLength: 50 },
  ),
  AnalyticsConfiguration: structure({
    ApplicationId: textOf({ pattern: '[0-9a-fA-F]+' }),
    ApplicationArn: arn,
    RoleArn: arn,
    ExternalId: text,
    UserDataShared: flag,
  }),
  AuthSessionValidity: numberOf({ min: 3, max: 15 }),
  CallbackURLs: list(redirect, { maxLength: 100 }),
  DefaultRedirectURI: redirect,
  EnablePropagateAdditionalUserContextData: flag,
  EnableTokenRevocation: flag,
  ExplicitAuthFlows: list(oneOf(...explicitAuthFlows)),
  IdTokenValidity: validity,
  LogoutURLs: list(redirect, { maxLength: 100 }),
  PreventUserExistenceErrors: oneOf('LEGACY', 'ENABLED'),
  ReadAttributes: permissions,
  RefreshTokenRotation: structure(
    {
      Feature: oneOf('ENABLED', 'DISABLED'),
      RetryGracePeriodSeconds: numberOf({ min: 0, max: 60 }),
    },
    'Feature',
  ),
  RefreshTokenValidity: numberOf({ min: 0, max: 315_360_000 }),
  SupportedIdentityProviders: list(
    textOf({
      minLength: 1,
      maxLength: 32,
      pattern: '[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\p{Z}]+',
    }),
  ),
  TokenValidityUnits: structure({
    AccessToken: unit,
    IdToken: unit,
    RefreshToken: unit,
  }),
  WriteAttributes: permissions,
}

export const clientMembers = {
  ...clientSettings,
  ClientName: resourceName,
  ClientSecret: textOf({
    minLength: 24,
    maxLength: 64,
    pattern: '[\\w+]+',
    sensitive: true,
  }),
  GenerateSecret: flag,
}
