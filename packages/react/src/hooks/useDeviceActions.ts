'use client'

import { useMemo } from 'react'
import { updateDeviceStatusMutationOptions } from '../queries/deviceMutations.ts'
import type {
  UpdateDeviceStatusData,
  UpdateDeviceStatusVariables,
} from '../register/UpdateDeviceStatusData.ts'
import { useDeviceStore } from './useDeviceStore.ts'

/** What can be asked of any device of the user. */
export type DeviceActions = {
  /**
   * Like `useUpdateDeviceStatus().mutateAsync`, but without a render for the
   * mutation's own state, since the device shows it already.
   */
  updateStatus(
    variables: UpdateDeviceStatusVariables,
  ): Promise<UpdateDeviceStatusData>
  /** Drops an intent that was refused, or gives up one that waits. */
  dismiss(variables: { deviceKey: string }): void
}

/** Changes a device, by functions that stay the same in every render. */
export function useDeviceActions(): DeviceActions {
  const { client, queryClient, register, session } =
    useDeviceStore('useDeviceActions')
  return useMemo(
    () => ({
      updateStatus(variables) {
        const options = updateDeviceStatusMutationOptions(
          client,
          session,
          queryClient,
        )
        return queryClient
          .getMutationCache()
          .build(queryClient, queryClient.defaultMutationOptions(options))
          .execute(variables)
      },
      dismiss: ({ deviceKey }) => register?.dismiss(deviceKey),
    }),
    [client, queryClient, register, session],
  )
}
