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

/** Null means nowhere, undefined the browser's own. */
export type StorageChoice = DeviceStorage | null | undefined

/**
 * What a storage does not give back (it is full, or blocked) is kept in memory, for
 * as long as the page lives. Nothing that it holds or throws gets further than this.
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
