// Run by endsInNode.test.ts: changes a device without a page, and has no more to do.
import { updateDeviceStatusMutationOptions } from '@cognito-devices/react'
import { QueryClient } from '@tanstack/react-query'
import { createDevices } from '../support/createDevices.ts'

const { client, signIn } = await createDevices()
const { deviceKey } = await signIn()
const queryClient = new QueryClient()
const options = updateDeviceStatusMutationOptions(
  client,
  undefined,
  queryClient,
)
const { outcome } = await queryClient
  .getMutationCache()
  // TanStack's own timer is not what is looked at.
  .build(queryClient, { ...options, gcTime: Number.POSITIVE_INFINITY })
  .execute({ deviceKey, status: 'remembered' })
console.log(outcome)
