import '@cognito-devices/ui/styles.css'
import './demo.css'
import { Amplify } from 'aws-amplify'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { PageLanguageProvider } from './language/PageLanguage.tsx'
import { LocalCognito } from './localCognito/LocalCognito.tsx'

Amplify.configure({
  Auth: {
    Cognito: {
      userPoolId: import.meta.env.VITE_USER_POOL_ID,
      userPoolClientId: import.meta.env.VITE_USER_POOL_CLIENT_ID,
      userPoolEndpoint: import.meta.env.VITE_COGNITO_ENDPOINT,
    },
  },
})

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <PageLanguageProvider>
        <App />
        <LocalCognito />
      </PageLanguageProvider>
    </StrictMode>,
  )
}
