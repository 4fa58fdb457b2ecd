/** Undefined where a browser has none, or will not give one. */
export function openChannel(
  name: string,
  listener: (message: MessageEvent) => void,
) {
  try {
    const channel: BroadcastChannel & { unref?(): void } = new BroadcastChannel(
      name,
    )
    channel.addEventListener('message', listener)
    // In Node, and so in Jest, it would keep the process alive.
    channel.unref?.()
    return channel
  } catch {
    return undefined
  }
}
