import query from '@tanstack/react-query/package.json'
import amplify from 'aws-amplify/package.json'
import { version as react } from 'react'
import { version as reactDom } from 'react-dom'
import { expect, test } from 'vitest'
import library from '../../packages/react/package.json'
import kit from '../../packages/ui/package.json'

const lowest = (range: string | undefined) =>
  /\d+\.\d+\.\d+/.exec(range ?? '')?.[0]

test.each([library, kit])(
  'these are the lowest versions that $name allows',
  (one) => {
    const { peerDependencies: ranges } = one
    expect(lowest(ranges.react)).toBe(react)
    expect(lowest(ranges.react)).toBe(reactDom)
    expect(lowest(ranges['@tanstack/react-query'])).toBe(query.version)
    expect(lowest(ranges['aws-amplify'])).toBe(amplify.version)
  },
)
