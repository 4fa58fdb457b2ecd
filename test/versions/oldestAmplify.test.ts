import amplify from 'aws-amplify/package.json'
import { expect, test } from 'vitest'
import library from '../../packages/react/package.json'

test('this is the lowest version that the package allows', () => {
  expect(`^${amplify.version}`).toBe(library.peerDependencies['aws-amplify'])
})
