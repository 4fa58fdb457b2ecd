'use client'

import { useEffect, useId, useRef } from 'react'
import { treeOf } from './focusIn.ts'
import { useLatest } from './useLatest.ts'

/**
 * A real form outside of the host's form, in which another form is not allowed.
 * It is empty and stands at the end of the page. Fields and buttons refer to it
 * by `form=`. So Enter, validation and password managers use our form. A host's
 * form around the fields neither submits them, nor resets them, nor hears of
 * them.
 */
export function useDetachedForm<Place extends HTMLElement>(
  onSubmit: () => void,
) {
  const id = useId()
  const place = useRef<Place>(null)
  const submit = useLatest(onSubmit)

  useEffect(() => {
    const element = place.current
    if (!element) return
    const tree = treeOf(element)
    const form = element.ownerDocument.createElement('form')
    form.id = id
    form.hidden = true
    form.noValidate = true
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      event.stopPropagation()
      submit.current()
    })
    // An id is looked up only in the same tree.
    const end = 'host' in tree ? tree : tree.body
    end.append(form)
    // The fields are uncontrolled, so React does not need these events either.
    const endHere = (event: Event) => event.stopPropagation()
    for (const type of ['change', 'input'])
      element.addEventListener(type, endHere)
    return () => {
      form.remove()
      for (const type of ['change', 'input'])
        element.removeEventListener(type, endHere)
    }
  }, [id, submit])

  return { id, place }
}
