/// <reference types="vite/client" />

// Set by startDemo.ts.
interface ImportMetaEnv {
  readonly VITE_COGNITO_ENDPOINT: string
  readonly VITE_USER_POOL_ID: string
  readonly VITE_USER_POOL_CLIENT_ID: string
  readonly VITE_USER_NAME: string
}
