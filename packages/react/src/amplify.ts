// biome-ignore-all lint/performance/noBarrelFile: entry of the package
export {
  type CreateAmplifyDeviceClientOptions,
  createAmplifyDeviceClient,
} from './client/createAmplifyDeviceClient.ts'
