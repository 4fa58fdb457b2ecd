import type { ComponentType } from 'react'

/** What a part of the host's own has to take, or it cannot do what it is for. */
type Needs = {
  Switch: 'checked' | 'onCheckedChange'
  Prompt: 'error'
  Row: 'row'
  RemoveButton: 'onClick' | 'children'
  Dialog: 'onConfirm' | 'onOpenChange'
}

/** Of each member of a union. */
type KeyOf<Props> = Props extends unknown ? keyof Props : never

type IsAny<Type> = 0 extends 1 & Type ? true : false

/**
 * Parts of the host's own that fit. TypeScript lets a component pass all of whose
 * props are optional, though it has other names for them and never calls
 * `onCheckedChange`: so the props of each part have to name what it needs.
 */
export type FittingParts<Parts> = {
  [Name in keyof Parts]: IsAny<Parts[Name]> extends true
    ? Parts[Name]
    : NonNullable<Parts[Name]> extends ComponentType<infer Props>
      ? Needs[Name & keyof Needs] extends KeyOf<Props>
        ? Parts[Name]
        : { 'its props have to name': Needs[Name & keyof Needs] }
      : Parts[Name]
}
