export default {
  // jsdom with Node's fetch, Request and Response.
  testEnvironment: 'jest-fixed-jsdom',
  setupFiles: ['./setup.cjs'],
  globalSetup: './startCognito.mjs',
  globalTeardown: './stopCognito.mjs',
  transform: { '\\.m?[jt]sx?$': './transform.cjs' },
  // ES modules only, so Jest has to be told that they are transformed.
  transformIgnorePatterns: ['/node_modules/(?!@cognito-devices/)'],
}
