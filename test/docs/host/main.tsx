import { signIn } from 'aws-amplify/auth'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Host } from './Host.tsx'

const modules = import.meta.glob<Record<string, unknown>>('./.snippets/*.tsx')

const query = new URLSearchParams(location.search)
const username = query.get('username')
if (username) {
  await signIn({ username, password: query.get('password') ?? '' })
  document.title = 'Signed in'
} else {
  const name = query.get('snippet')
  const snippet = await modules[`./.snippets/${name}.tsx`]?.()
  if (!snippet) throw new Error(`No snippet ${name}`)
  createRoot(document.querySelector('#root') as Element).render(
    <StrictMode>
      <Host snippet={snippet} />
    </StrictMode>,
  )
}
