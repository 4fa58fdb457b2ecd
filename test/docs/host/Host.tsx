'use client'

import { DevicesProvider, useCurrentDevice } from '@cognito-devices/react'
import { createAmplifyDeviceClient } from '@cognito-devices/react/amplify'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { Amplify } from 'aws-amplify'
import type { ElementType } from 'react'

// The pool that the guides name.
Amplify.configure({
  Auth: {
    Cognito: {
      userPoolId: 'eu-central-1_Example12',
      // A client without a secret.
      userPoolClientId: '1example23456789',
    },
  },
})

const client = createAmplifyDeviceClient()
const queryClient = new QueryClient()

const isComponent = ([name, value]: [string, unknown]) =>
  /^[A-Z]/.test(name) &&
  (typeof value === 'function' || value instanceof Object)

function Ready() {
  const { data: device } = useCurrentDevice()
  return <output>{device?.status}</output>
}

type HostProps = { snippet: Record<string, unknown> }

/** A page with each component that the snippet exports. */
export function Host({ snippet }: HostProps) {
  const components = Object.entries(snippet).filter(isComponent)
  return (
    <QueryClientProvider client={queryClient}>
      <DevicesProvider client={client}>
        {(components as [string, ElementType][]).map(([name, Component]) => (
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
