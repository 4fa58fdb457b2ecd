// What a snippet may count on without saying so.

declare module '*.css' {}

declare module 'next/headers' {
  export function cookies(): Promise<{
    get(name: string): { value: string } | undefined
  }>
}

declare module '@playwright/test' {
  export { test } from 'playwright/test'
}

declare module '*/amplify_outputs.json' {
  const outputs: Record<string, unknown>
  // biome-ignore lint/style/noDefaultExport: as of a file of JSON
  export default outputs
}
