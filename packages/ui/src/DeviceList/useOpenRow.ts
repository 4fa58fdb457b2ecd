'use client'

import { useCallback, useState } from 'react'

/** At most one row is open, and in that its name may be typed. */
export function useOpenRow(onRenamed: (deviceKey: string) => void) {
  const [openKey, setOpenKey] = useState<string>()
  const [renamingKey, setRenamingKey] = useState<string>()
  return {
    openKey,
    renamingKey,
    setOpen: useCallback((deviceKey: string, isOpen: boolean) => {
      setOpenKey(isOpen ? deviceKey : undefined)
      setRenamingKey(undefined)
    }, []),
    setRenaming: useCallback(
      (deviceKey: string, isRenaming: boolean) => {
        setRenamingKey(isRenaming ? deviceKey : undefined)
        if (!isRenaming) onRenamed(deviceKey)
      },
      [onRenamed],
    ),
  }
}
