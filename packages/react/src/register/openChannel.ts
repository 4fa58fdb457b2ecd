/** What one tab has open to the others. */
export type TabChannel = {
  tell(message: unknown): void
  close(): void
}

/**
 * Opens a channel to the other tabs. In a browser that has none, or will not give one,
 * there are no other tabs.
 */
export function openChannel(
  name: string,
  hear: (message: unknown) => void,
): TabChannel {
  let channel: (BroadcastChannel & { unref?(): void }) | undefined
  try {
    channel = new BroadcastChannel(name)
    channel.addEventListener('message', ({ data }) => hear(data))
    // In Node, and so in Jest, it would keep the process alive.
    channel.unref?.()
  } catch {
    // This tab is alone.
  }
  return {
    tell(message) {
      try {
        channel?.postMessage(message)
      } catch {
        // The page is being left.
      }
    },
    close: () => channel?.close(),
  }
}
