import type { Dimensions } from './moves.ts'
import { walk } from './walk.ts'
import { type Machine, withCodes } from './world.ts'

/** What a machine is asked while it is walked, and what it says. */
type Question = { ask: (machine: Machine) => unknown; answer: string }

export type Recording = {
  name: string
  dimensions: Dimensions
  states: number
  questions: Question[]
}

const textOf = (value: unknown) => JSON.stringify(value, withCodes) ?? ''

/**
 * Walks a world, and keeps each different question to the machine. A machine that
 * answers them all alike has the same walk.
 */
export function recordWalk(
  machine: Machine,
  name: string,
  dimensions: Dimensions,
): Recording {
  const questions = new Map<string, Question>()
  function asked<Answer>(
    key: string,
    ask: (machine: Machine) => Answer,
  ): Answer {
    const answer = ask(machine)
    if (!questions.has(key)) questions.set(key, { ask, answer: textOf(answer) })
    return answer
  }
  const { states, violation } = walk(
    {
      transition: (state, event) =>
        asked(`${textOf(event)} ${textOf(state)}`, (one) =>
          one.transition(state, event),
        ),
      shown: (state) =>
        asked(`shown ${textOf(state)}`, (one) => one.shown(state)),
      kept: (state) => asked(`kept ${textOf(state)}`, (one) => one.kept(state)),
    },
    dimensions,
  )
  if (violation) throw new Error(`${name}: ${violation.rule}`)
  return { name, dimensions, states, questions: [...questions.values()] }
}

/** The first question that a machine answers otherwise, with both answers. */
export function differenceOf(machine: Machine, { questions }: Recording) {
  for (const { answer, ask } of questions) {
    const other = answerOf(machine, ask)
    if (other !== answer) return { answer, other }
  }
  return undefined
}

function answerOf(machine: Machine, ask: Question['ask']) {
  try {
    return textOf(ask(machine))
  } catch (error) {
    return String(error)
  }
}
