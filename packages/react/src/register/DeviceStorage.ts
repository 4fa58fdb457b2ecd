/** Where intents outlive a reload: `localStorage`, or the host's own. */
export type DeviceStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** The browser's; undefined where there is none, or its settings block it. */
function browserStorage() {
  try {
    return globalThis.localStorage as DeviceStorage | undefined
  } catch {
    return undefined
  }
}

/** For a page whose browser, or host, lets nothing be stored. */
function createMemoryStorage(): DeviceStorage {
  const items = new Map<string, string>()
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  }
}

export type StorageChoice = {
  /** Null means nowhere, undefined the browser's own. */
  storage?: DeviceStorage | null | undefined
  /** What is stored nowhere, for as long as the page lives. */
  memory?: DeviceStorage
}

export function openStorage(choice: StorageChoice): DeviceStorage {
  const { storage = browserStorage() } = choice
  choice.memory ??= createMemoryStorage()
  return storage ?? choice.memory
}
