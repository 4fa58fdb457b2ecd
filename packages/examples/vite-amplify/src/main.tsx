import '@aws-amplify/ui-react/styles.css'
import '@cognito-devices/ui/styles.css'
import { Amplify } from 'aws-amplify'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'

const {
  VITE_COGNITO_ENDPOINT: userPoolEndpoint,
  VITE_USER_POOL_CLIENT_ID: userPoolClientId,
  VITE_USER_POOL_ID: userPoolId,
} = import.meta.env

Amplify.configure({
  Auth: {
    Cognito: {
      userPoolId,
      userPoolClientId,
      ...(userPoolEndpoint && { userPoolEndpoint }),
      loginWith: { email: true },
    },
  },
})

const root = document.getElementById('root')
if (root) createRoot(root).render(<App />)
