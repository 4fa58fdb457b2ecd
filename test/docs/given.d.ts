// What a snippet may count on without saying so.

declare module '*.css' {}

declare module '*/amplify_outputs.json' {
  const outputs: Record<string, unknown>
  // biome-ignore lint/style/noDefaultExport: as of a file of JSON
  export default outputs
}
