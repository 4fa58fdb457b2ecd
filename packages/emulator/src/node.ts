// biome-ignore-all lint/performance/noBarrelFile: entry of the package
export { createWebAuthnVerifier } from './server/createWebAuthnVerifier.ts'
export { readSeed, type SeedFile } from './server/readSeed.ts'
export {
  type EmulatorServer,
  type EmulatorServerOptions,
  startEmulatorServer,
} from './startEmulatorServer.ts'
