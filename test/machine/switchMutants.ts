import { text } from 'node:stream/consumers'
import type { Plugin } from 'vite'

/** What a page is told before its suite starts. */
export type Task = {
  /** The mutants to try after each test that meets them. */
  tried: number[]
  /** The mutant that is on from the start, for one that a page meets once. */
  on?: number
}

/** What a page tells. */
export type Told =
  /** After each test: those that it met, and will not meet again in this page. */
  | { kind: 'once'; mutants: number[] }
  | { kind: 'trying'; mutant: number; test: string }
  | { kind: 'caught'; mutant: number; test: string }
  /** The test fails without a mutant now, too: the page is of no more use. */
  | { kind: 'spoilt'; mutant: number; test: string }

export type MutantRun = {
  /** The files with their mutants, by path. */
  texts: ReadonlyMap<string, string>
  task(): Task
  hear(told: Told): void
}

declare global {
  /** Set while `npm run test:mutants` runs. */
  var mutantRun: MutantRun | undefined
}

/** Serves the files with their mutants, and speaks with tryMutants.ts. */
export function switchMutants(): Plugin {
  return {
    name: 'switch mutants',
    load: (id) => globalThis.mutantRun?.texts.get(id.split('?')[0] ?? id),
    configureServer({ middlewares }) {
      const run = globalThis.mutantRun
      if (!run) return
      middlewares.use('/mutants', async (request, response) => {
        if (request.method === 'POST') run.hear(JSON.parse(await text(request)))
        response.setHeader('content-type', 'application/json')
        response.end(JSON.stringify(run.task()))
      })
    },
  }
}
