interface ImportMetaEnv {
  readonly VITE_COGNITO_ENDPOINT: string
}
