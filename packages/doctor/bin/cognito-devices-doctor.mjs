#!/usr/bin/env node
// In this repository the command runs the source; what is published is dist.
import { register } from 'tsx/esm/api'

register()
await import('../src/cli.ts')
