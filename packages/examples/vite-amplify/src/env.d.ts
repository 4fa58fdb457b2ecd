interface ImportMetaEnv {
  readonly VITE_COGNITO_ENDPOINT?: string
  readonly VITE_USER_POOL_CLIENT_ID: string
  readonly VITE_USER_POOL_ID: string
}
