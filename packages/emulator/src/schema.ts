import { invalidParameter } from './errors.ts'
import type { SchemaAttribute } from './settings.ts'
import type { Pool } from './state.ts'
import { validate } from './validate.ts'

const text = (
  Name: string,
  rest: SchemaAttribute = {},
  MinLength = '0',
  MaxLength = '2048',
): SchemaAttribute => ({
  Name,
  AttributeDataType: 'String',
  DeveloperOnlyAttribute: false,
  Mutable: true,
  Required: false,
  StringAttributeConstraints: { MinLength, MaxLength },
  ...rest,
})

const flag = (Name: string): SchemaAttribute => ({
  Name,
  AttributeDataType: 'Boolean',
  DeveloperOnlyAttribute: false,
  Mutable: true,
  Required: false,
})

/** OpenID Connect's, as every pool has them. */
const standard: readonly SchemaAttribute[] = [
  text('sub', { Mutable: false, Required: true }, '1'),
  text('name'),
  text('given_name'),
  text('family_name'),
  text('middle_name'),
  text('nickname'),
  text('preferred_username'),
  text('profile'),
  text('picture'),
  text('website'),
  text('email'),
  flag('email_verified'),
  text('gender'),
  text('birthdate', {}, '10', '10'),
  text('zoneinfo'),
  text('locale'),
  text('phone_number'),
  flag('phone_number_verified'),
  text('address'),
  {
    Name: 'updated_at',
    AttributeDataType: 'Number',
    DeveloperOnlyAttribute: false,
    Mutable: true,
    Required: false,
    NumberAttributeConstraints: { MinValue: '0' },
  },
]

/**
 * Every attribute that a user of the pool may have. What CreateUserPool names
 * anew is a custom one.
 */
export function getSchema({ settings }: Pool): SchemaAttribute[] {
  const { Schema = [] } = settings
  const given = new Map(Schema.map((each) => [each.Name, each]))
  const own = standard.map((each) => ({ ...each, ...given.get(each.Name) }))
  return [...own, ...findCustom(Schema).map(toCustom)]
}

export function findCustom(schema: SchemaAttribute[]): SchemaAttribute[] {
  const names = new Set(standard.map(({ Name }) => Name))
  return schema.filter(({ Name }) => !names.has(Name))
}

/**
 * What is to be added, as custom attributes.
 * @throws {CognitoError} InvalidParameterException, in words that were observed
 */
export function checkCustomAttributes(
  known: SchemaAttribute[],
  added: SchemaAttribute[],
): SchemaAttribute[] {
  const names = new Set(known.map((each) => toCustom(each).Name))
  return added.map((each) => {
    validate(each, { Name: { required: true } })
    const custom = toCustom(each)
    if (each.Required) {
      throw invalidParameter(
        'Required custom attributes are not supported currently.',
      )
    }
    if (names.has(custom.Name)) {
      throw invalidParameter(
        `${custom.Name}: Existing attribute already has name ${custom.Name}.`,
      )
    }
    names.add(custom.Name)
    return custom
  })
}

/** @throws {CognitoError} InvalidParameterException */
export function findSchemaAttribute(pool: Pool, name: string): SchemaAttribute {
  const found = getSchema(pool).find(({ Name }) => Name === name)
  if (found) return found
  throw invalidParameter(`Type for attribute {${name}} could not be determined`)
}

/**
 * Its type and length.
 * @throws {CognitoError} InvalidParameterException
 */
export function checkValue(attribute: SchemaAttribute, value: string): void {
  const { Name = '' } = attribute
  // The words of the first two were observed.
  if (Name === 'email' && !/^[^\s@]+@[^\s@]+$/.test(value)) {
    throw invalidParameter('Invalid email address format.')
  }
  if (Name === 'phone_number' && !/^\+\d{1,15}$/.test(value)) {
    throw invalidParameter('Invalid phone number format.')
  }
  const problem = findProblem(attribute, value)
  if (!problem) return
  throw invalidParameter(
    `Attributes did not conform to the schema: ${Name}: ${problem}\n`,
  )
}

export function missingAttributes(names: string[]) {
  return invalidParameter(
    `Attributes did not conform to the schema: ${names
      .map((name) => `${name}: The attribute is required\n`)
      .join('')}`,
  )
}

function findProblem(attribute: SchemaAttribute, value: string) {
  const { MinValue = '', MaxValue = '' } =
    attribute.NumberAttributeConstraints ?? {}
  const { MinLength = '0', MaxLength = '2048' } =
    attribute.StringAttributeConstraints ?? {}
  switch (attribute.AttributeDataType) {
    case 'Number':
      if (!/^-?\d+$/.test(value)) return 'Attribute value is not a number.'
      if (MinValue && Number(value) < Number(MinValue))
        return `Attribute value must not be less than ${MinValue}.`
      if (MaxValue && Number(value) > Number(MaxValue))
        return `Attribute value must not be greater than ${MaxValue}.`
      return
    case 'Boolean':
      return /^(true|false)$/i.test(value)
        ? undefined
        : 'Attribute value is not a boolean.'
    case 'DateTime':
      return Number.isNaN(Date.parse(value))
        ? 'Attribute value is not a date.'
        : undefined
    default:
      if (value.length < Number(MinLength))
        return `Attribute value length must not be less than ${MinLength}.`
      if (value.length > Number(MaxLength))
        return `Attribute value length must not be greater than ${MaxLength}.`
      return
  }
}

function toCustom(given: SchemaAttribute): SchemaAttribute {
  const prefix = given.DeveloperOnlyAttribute ? 'dev:custom:' : 'custom:'
  const isNamed = given.Name?.startsWith(prefix)
  return {
    AttributeDataType: 'String',
    DeveloperOnlyAttribute: false,
    Mutable: true,
    Required: false,
    ...given,
    Name: isNamed ? given.Name : `${prefix}${given.Name}`,
  }
}
