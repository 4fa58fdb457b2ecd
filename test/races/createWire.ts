import type { Emulator, FaultEffect } from '@cognito-devices/emulator'

/** One request on its way: it arrives when told to, its answer too. */
export type Call = {
  id: number
  operation: string
  accessToken: string
  deviceKey: string | undefined
  status: string | undefined
  hasArrived: boolean
  /** The answer says yes; of a read, that the device is there. */
  isOk: boolean
  /** What went wrong on arrival. */
  effect: FaultEffect | undefined
  /** The client has given up: it may still arrive, and nobody hears of it. */
  isAborted: boolean
  arrive(effect?: FaultEffect): Promise<void>
  answer(): void
  /** The connection is gone, and with it the answer. */
  lose(): void
}

export type WireEvent = 'sent' | 'arrived' | 'answered' | 'lost' | 'aborted'

/**
 * A network between a client and the emulator that does nothing by itself: a
 * test decides when a request arrives and when its answer does.
 */
export function createWire(
  emulator: Emulator,
  onEvent: (event: WireEvent, call: Call) => void,
) {
  let nextId = 0
  let open: Call[] = []
  const writes: Call[] = []

  function send(input: RequestInfo | URL, init: RequestInit = {}) {
    const { signal, ...rest } = init
    const body = JSON.parse(String(init.body))
    const headers = new Headers(init.headers)
    return new Promise<Response>((resolve, reject) => {
      let settle = () => {}
      const close = () => {
        open = open.filter((one) => one !== call)
        signal?.removeEventListener('abort', abort)
      }
      const abort = () => {
        call.isAborted = true
        if (call.hasArrived) close()
        onEvent('aborted', call)
        reject(signal?.reason)
      }
      const call: Call = {
        id: nextId++,
        operation: headers.get('x-amz-target')?.split('.')[1] ?? '',
        accessToken: body.AccessToken,
        deviceKey: body.DeviceKey,
        status: body.DeviceRememberedStatus,
        hasArrived: false,
        isOk: false,
        effect: undefined,
        isAborted: false,
        async arrive(effect) {
          call.hasArrived = true
          call.effect = effect
          if (effect) emulator.addFault({ operation: call.operation, effect })
          settle = await emulator.fetch(input, rest).then(
            async (response) => {
              const { ok, status, headers } = response
              call.isOk = ok
              // A body's stream is read in tasks, which no test can order.
              const text = await response.text()
              const read = { ok, status, headers, text: async () => text }
              return () => resolve(read as Response)
            },
            (error) => () => reject(error),
          )
          if (call.isAborted) close()
          onEvent('arrived', call)
        },
        answer() {
          close()
          onEvent('answered', call)
          settle()
        },
        lose() {
          close()
          onEvent('lost', call)
          reject(new TypeError('The connection was lost.'))
        },
      }
      signal?.addEventListener('abort', abort)
      open.push(call)
      if (call.operation === 'UpdateDeviceStatus') writes.push(call)
      onEvent('sent', call)
    })
  }

  return {
    fetch: send,
    /** Requests that have not arrived, or not been answered. */
    open: () => open,
    /** The page is gone: what it sent may still arrive, and nobody hears of it. */
    abandon() {
      for (const call of open) {
        call.isAborted = true
        onEvent('aborted', call)
      }
      open = open.filter((call) => !call.hasArrived)
    },
    /** Every write that was sent. */
    writes,
  }
}

export type Wire = ReturnType<typeof createWire>
