import { renderHook } from '@testing-library/react'
import { useEffect } from 'react'
import { expect, test, vi } from 'vitest'

test('effects run twice, as StrictMode has it', () => {
  const effect = vi.fn()
  renderHook(() => useEffect(effect, []))
  expect(effect).toHaveBeenCalledTimes(2)
})
