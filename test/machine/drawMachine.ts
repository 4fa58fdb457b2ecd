import { readFileSync } from 'node:fs'
import {
  shown,
  transition,
} from '../../packages/react/src/machine/deviceMachine.ts'
import { kept } from '../../packages/react/src/machine/resuming.ts'
import { walk } from './walk.ts'
import { smallWorlds } from './worlds.ts'

export const drawingFile = new URL('../../docs/write-path.md', import.meta.url)

const drawing = /```mermaid\n[\s\S]*?```/

/** Each pair of steps that one event leads from and to, with those events. */
function waysOf() {
  const ways = new Map<string, Set<string>>()
  for (const dimensions of Object.values(smallWorlds))
    walk(
      {
        kept,
        shown,
        transition: (state, event) => {
          const [next, effects] = transition(state, event)
          const way = `${state.step.name} --> ${next.step.name}`
          if (state.step.name !== next.step.name)
            ways.set(way, (ways.get(way) ?? new Set()).add(event.type))
          return [next, effects]
        },
      },
      dimensions,
    )
  return ways
}

/** The machine as a Mermaid state diagram. */
function drawMachine() {
  const lines = [...waysOf()]
    .map(([way, events]) => `    ${way}: ${[...events].sort().join(', ')}`)
    .sort()
  return [
    '```mermaid',
    'stateDiagram-v2',
    '    [*] --> rest',
    ...lines,
    '```',
  ].join('\n')
}

/** The guide as it is, and with the drawing that the code gives. */
export function drawGuide() {
  const text = readFileSync(drawingFile, 'utf8')
  if (!drawing.test(text)) throw new Error('The guide has no Mermaid drawing.')
  return { text, drawn: text.replace(drawing, drawMachine) }
}
