import { lazy, Suspense } from 'react'
import { renderApp } from './renderApp.tsx'

const Settings = lazy(async () => ({
  default: (await import('./Settings.tsx')).Settings,
}))

renderApp(
  <Suspense>
    <Settings />
  </Suspense>,
)
