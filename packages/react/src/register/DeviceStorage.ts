/**
 * Where intents are kept over a reload: `localStorage`, or the host's own
 * storage.
 */
export type DeviceStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/**
 * The browser's storage. Undefined if there is none, or if the settings block
 * it.
 */
function browserStorage() {
  try {
    return globalThis.localStorage as DeviceStorage | undefined
  } catch {
    return undefined
  }
}

/** Null keeps nothing. Undefined means the browser's own storage. */
export type StorageChoice = DeviceStorage | null | undefined

/**
 * If a storage does not return what it was given, because it is full or
 * blocked, the value is kept in memory for as long as the page lives. Nothing
 * that the storage contains or throws gets further than this.
 */
export function openStorage(
  choose: () => StorageChoice,
  memory: Map<string, string>,
): DeviceStorage {
  function use<T>(act: (storage: DeviceStorage) => T): T | undefined {
    try {
      const chosen = choose()
      const storage = chosen === undefined ? browserStorage() : chosen
      return storage ? act(storage) : undefined
    } catch {
      return undefined
    }
  }

  return {
    getItem(key) {
      const kept = memory.get(key) ?? use((storage) => storage.getItem(key))
      return typeof kept === 'string' ? kept : null
    },
    setItem(key, value) {
      const isStored = use((storage) => {
        storage.setItem(key, value)
        return storage.getItem(key) === value
      })
      if (isStored) memory.delete(key)
      else memory.set(key, value)
    },
    removeItem(key) {
      memory.delete(key)
      use((storage) => storage.removeItem(key))
    },
  }
}
