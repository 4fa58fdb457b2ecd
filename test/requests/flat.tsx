import { renderApp } from './renderApp.tsx'
import { Settings } from './Settings.tsx'

renderApp(<Settings />)
