// biome-ignore-all lint/performance/noBarrelFile: entry of the package
export {
  type EmulatorServer,
  type EmulatorServerOptions,
  startEmulatorServer,
} from './startEmulatorServer.ts'
