// biome-ignore-all lint/performance/noBarrelFile: entry of the package
export { type Diagnosis, diagnose } from './diagnose.ts'
export type { Finding, FindingCode } from './Finding.ts'
export { readSettings } from './readSettings.ts'
export type { Settings } from './Settings.ts'
