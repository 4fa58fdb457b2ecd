'use client'

import { useEffect, useId, useRef } from 'react'

/**
 * A real form that is not inside of the host's, where a form may not be: it is
 * empty and stands at the end of the page, and fields and buttons name it by
 * `form=`. So Enter, validation and password managers are ours, and a host's form
 * around the fields neither submits, nor resets, nor hears of them.
 */
export function useDetachedForm<Place extends HTMLElement>(
  onSubmit: () => void,
) {
  const id = useId()
  const place = useRef<Place>(null)
  const submit = useRef(onSubmit)
  useEffect(() => {
    submit.current = onSubmit
  })

  useEffect(() => {
    const element = place.current
    if (!element) return
    const root = element.getRootNode()
    const form = element.ownerDocument.createElement('form')
    form.id = id
    form.hidden = true
    form.noValidate = true
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      event.stopPropagation()
      submit.current()
    })
    // A name is looked for in the same tree only.
    const end = root instanceof ShadowRoot ? root : element.ownerDocument.body
    end.append(form)
    // The fields are uncontrolled: nothing of React's has to hear of them either.
    const endHere = (event: Event) => event.stopPropagation()
    for (const type of ['change', 'input'])
      element.addEventListener(type, endHere)
    return () => {
      form.remove()
      for (const type of ['change', 'input'])
        element.removeEventListener(type, endHere)
    }
  }, [id])

  return { id, place }
}
