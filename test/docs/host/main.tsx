import { DevicesProvider, useCurrentDevice } from '@cognito-devices/react'
import { createAmplifyDeviceClient } from '@cognito-devices/react/amplify'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { Amplify } from 'aws-amplify'
import { signIn } from 'aws-amplify/auth'
import { type ElementType, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

// The pool that the guides name.
Amplify.configure({
  Auth: {
    Cognito: {
      userPoolId: 'eu-central-1_Example12',
      userPoolClientId: 'the id of a client without a secret',
    },
  },
})

const client = createAmplifyDeviceClient()
const queryClient = new QueryClient()

const isComponent = ([name, value]: [string, unknown]) =>
  /^[A-Z]/.test(name) &&
  (typeof value === 'function' || value instanceof Object)

const modules = import.meta.glob<Record<string, unknown>>('./.snippets/*.tsx')

async function readComponents(name: string | null) {
  const module = await modules[`./.snippets/${name}.tsx`]?.()
  if (!module) throw new Error(`No snippet ${name}`)
  return Object.entries(module).filter(isComponent) as [string, ElementType][]
}

function Ready() {
  const { data: device } = useCurrentDevice()
  return <output>{device?.status}</output>
}

/** What a page is, each component that the snippet exports is mounted into. */
function Host({ components }: { components: [string, ElementType][] }) {
  return (
    <QueryClientProvider client={queryClient}>
      <DevicesProvider client={client}>
        {components.map(([name, Component]) => (
          <section key={name} title={name}>
            <Component client={client}>
              <Ready />
            </Component>
          </section>
        ))}
        <Ready />
      </DevicesProvider>
    </QueryClientProvider>
  )
}

const query = new URLSearchParams(location.search)
const username = query.get('username')
if (username) {
  await signIn({ username, password: query.get('password') ?? '' })
  document.title = 'Signed in'
} else {
  const components = await readComponents(query.get('snippet'))
  createRoot(document.querySelector('#root') as Element).render(
    <StrictMode>
      <Host components={components} />
    </StrictMode>,
  )
}
