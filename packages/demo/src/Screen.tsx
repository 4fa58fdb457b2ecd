import { type ReactNode, useEffect, useRef } from 'react'

type ScreenProps = {
  title: string
  children: ReactNode
}

/** One screen of the page: names the document and takes the focus over. */
export function Screen({ title, children }: ScreenProps) {
  const main = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)

  useEffect(() => {
    document.title = `${title} · Lovelace`
    const toFillIn = main.current?.querySelector<HTMLElement>('input:invalid')
    const target = toFillIn ?? heading.current
    target?.focus()
  }, [title])

  return (
    <main ref={main}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </main>
  )
}
