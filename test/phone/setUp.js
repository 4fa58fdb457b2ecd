// What React Native puts around an app before it runs (setUpTimers, setUpXHR, setUpGlobals).
global.window = global
global.self = global
global.navigator = { product: 'ReactNative' }
global.process = { env: { NODE_ENV: 'production' } }
const {
  AbortController,
  AbortSignal,
} = require('abort-controller/dist/abort-controller')
global.AbortController = AbortController
global.AbortSignal = AbortSignal
require('whatwg-fetch')
