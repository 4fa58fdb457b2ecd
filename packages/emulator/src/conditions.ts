import type { Emulator, Fault } from './types.ts'

/** The conditions that a test can put its page under. Each lasts until `reset`. */
export type Conditions = {
  /** `TooManyRequestsException`. @param operation `*`, all, if absent */
  throttled(operation?: string): void
  /**
   * @param name of an exception, as `PasswordResetRequiredException`
   * @param operation `*`, all, if absent
   */
  refusedBy(name: string, operation?: string): void
  /** No call gets through, and nothing is done. */
  offline(): void
  /** The call is carried out, but gets no answer. @param operation `*`, all, if absent */
  unanswered(operation?: string): void
  /** @param operation `*`, all, if absent */
  slow(milliseconds: number, operation?: string): void
  /** Removes every fault, whoever added it. */
  reset(): void
}

export function createConditions(emulator: Emulator): Conditions {
  const add = (operation: string, fault: Omit<Fault, 'operation'>) =>
    emulator.addFault({ operation, times: Infinity, ...fault })
  return {
    throttled: (operation = '*') =>
      add(operation, {
        effect: { kind: 'error', name: 'TooManyRequestsException' },
      }),
    refusedBy: (name, operation = '*') =>
      add(operation, { effect: { kind: 'error', name } }),
    offline: () => add('*', { effect: { kind: 'drop' } }),
    unanswered: (operation = '*') =>
      add(operation, { effect: { kind: 'drop', applied: true } }),
    slow: (latencyMs, operation = '*') => add(operation, { latencyMs }),
    reset: () => emulator.clearFaults(),
  }
}
