import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// The first test of a file also waits for its chunks, on a machine that is busy.
configure({ asyncUtilTimeout: 10_000 })

afterEach(cleanup)
