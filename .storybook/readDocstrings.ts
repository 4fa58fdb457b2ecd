import type { ArgTypesEnhancer } from 'storybook/internal/types'

type Docgen = {
  __docgenInfo?: { props?: Record<string, { tsType?: { raw?: string } }> }
}

/** `@default 90 days`, on a line of its own or at the end of one. */
const defaultTag = /\s*@default\s+(.+)/

const simple = {
  boolean: { type: 'boolean' },
  number: { type: 'number' },
  string: { type: 'text' },
} as const

/** A type with `| undefined` is an object to Storybook, and so is a function. */
function controlOf(type: string, name: string) {
  if (/=>|Component|Recover/.test(type + name)) return false
  return type in simple ? simple[type as keyof typeof simple] : undefined
}

/**
 * Puts what a docstring says of a default in its column, and a type as it is
 * written in the place of "union".
 */
export const readDocstrings: ArgTypesEnhancer = ({ argTypes, component }) => {
  const { props = {} } = (component as Docgen | undefined)?.__docgenInfo ?? {}
  return Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const { description = '', table } = argType
      const type = props[name]?.tsType?.raw?.replace(/ \| undefined$/, '')
      const byDefault = defaultTag.exec(description)?.[1]
      const control = controlOf(type ?? '', name)
      return [
        name,
        {
          ...argType,
          description: description.replace(defaultTag, ''),
          ...(control !== undefined && { control }),
          table: {
            ...table,
            ...(type && { type: { summary: type } }),
            ...(byDefault && { defaultValue: { summary: byDefault } }),
          },
        },
      ]
    }),
  )
}
