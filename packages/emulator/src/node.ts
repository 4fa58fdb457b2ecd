// biome-ignore-all lint/performance/noBarrelFile: entry of the package
export { readSeed, type SeedFile } from './server/readSeed.ts'
export {
  type EmulatorServer,
  type EmulatorServerOptions,
  startEmulatorServer,
} from './startEmulatorServer.ts'
