import { readFileSync } from 'node:fs'
import * as aws from '@aws-sdk/client-cognito-identity-provider'
import { expect, test } from 'vitest'
import { operations } from './operations.ts'

test('README names the operations that there are, and no others', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const [, table = ''] = /## Operations\n([\s\S]*?)\n## /.exec(readme) ?? []
  const rows = table
    .split('\n')
    .filter((line) => /^\| (?!about|---)/.test(line))
  const named = rows.flatMap((row) => {
    const [, , cell = ''] = row.split('|')
    return cell.replaceAll(/\([^)]*\)/g, '').match(/[A-Z]\w+/g) ?? []
  })
  expect(named.toSorted()).toEqual([...operations.keys()].toSorted())
})

test('each operation is one of AWS’s', () => {
  for (const name of operations.keys()) {
    expect(aws).toHaveProperty(`${name}Command`)
  }
})
