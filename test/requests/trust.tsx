import { renderApp } from './renderApp.tsx'

renderApp(null, { maxAge: 1000 })
