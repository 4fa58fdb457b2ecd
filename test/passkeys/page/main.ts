import { Amplify } from 'aws-amplify'
import * as auth from 'aws-amplify/auth'

// The test drives Amplify from outside, in a page as an app would be.
Object.assign(globalThis, { Amplify, auth })
