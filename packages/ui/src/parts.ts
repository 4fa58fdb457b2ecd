import type { ComponentType } from 'react'

/** The props that a part of the host's own has to take in order to work. */
type Needs = {
  Switch: 'checked' | 'onCheckedChange'
  Prompt: 'error'
  Row: 'row'
  RemoveButton: 'onClick' | 'children'
  Dialog: 'onConfirm' | 'onOpenChange'
}

/** The keys of each member of a union. */
type KeyOf<Props> = Props extends unknown ? keyof Props : never

type IsAny<Type> = 0 extends 1 & Type ? true : false

/**
 * Parts of the host's own that fit. TypeScript accepts a component whose props
 * are all optional, even if it has other names for them and never calls
 * `onCheckedChange`. So the props of each part have to name what it needs.
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
