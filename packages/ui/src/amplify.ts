// biome-ignore-all lint/performance/noBarrelFile: entry of the package
export { amplifyRecoveries } from './amplify/amplifyRecoveries.ts'
export { defaultRecoveryText, type RecoveryText } from './recoveryText.ts'
