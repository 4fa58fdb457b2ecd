/**
 * A `BroadcastChannel` for the tabs of one world: it delivers in microtasks, in
 * order, and nothing of one world reaches the next.
 */
export function createChannels() {
  const channels = new Set<Channel>()

  class Channel extends EventTarget {
    readonly name: string
    constructor(name: string) {
      super()
      this.name = name
      channels.add(this)
    }
    postMessage(data: unknown) {
      for (const other of channels)
        if (other !== this && other.name === this.name)
          queueMicrotask(() =>
            other.dispatchEvent(new MessageEvent('message', { data })),
          )
    }
    close() {
      channels.delete(this)
    }
  }

  return Channel
}
