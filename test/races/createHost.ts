import type { DeviceChange } from '@cognito-devices/react'

/** A question of the kit, until it is answered; it may have ended long before. */
export type Question = {
  name: string
  answer(isAllowed: boolean): void
  /** It stays open for ever. */
  ignore(): void
}

/** Milliseconds, by the wall clock of the schedule. */
const fiveMinutes = 5 * 60_000

/**
 * A host that is asked before each change, answers when it is told to, and may never
 * do so. Writes down what is sent without its permission (S2).
 */
export function createHost(names: ReadonlyMap<string, string>) {
  let count = 0
  /** What was asked before the page, or the sign-in, was another one counts for nothing. */
  let first = 0
  let questions: Question[] = []
  const unasked: string[] = []
  /** When the intent began that the device has now. */
  const begun = new Map<string, number>()
  /** The question that was allowed last, and when. */
  const allowed = new Map<string, { asked: number; at: number }>()
  /** Devices whose last question has no answer, and may never have one. */
  const waiting = new Set<string>()

  return {
    open: () => questions,
    isAsked: (deviceKey: string) => waiting.has(deviceKey),
    unasked,
    onBeforeChange(change: DeviceChange) {
      const deviceKey =
        change.kind === 'update'
          ? change.deviceKey
          : change.kind === 'forget'
            ? change.deviceKeys[0]
            : undefined
      if (deviceKey === undefined) return true
      const what = change.kind === 'update' ? change.status : change.kind
      const asked = count++
      const name = `${what} ${names.get(deviceKey)} (${asked})`
      waiting.add(deviceKey)
      return new Promise<boolean>((resolve) => {
        const mine: Question = {
          name,
          answer(isAllowed) {
            mine.ignore()
            waiting.delete(deviceKey)
            // A late answer to an older question takes nothing from a newer one.
            const last = allowed.get(`${deviceKey} ${what}`)?.asked ?? -1
            if (isAllowed && asked > last)
              allowed.set(`${deviceKey} ${what}`, { asked, at: Date.now() })
            resolve(isAllowed)
          },
          ignore() {
            questions = questions.filter((one) => one !== mine)
          },
        }
        questions = [...questions, mine]
      })
    },
    /** A new intent of a device, or a refusal: what was allowed before is over. */
    begin: (deviceKey: string) => void begun.set(deviceKey, count),
    /** Another page, or another sign-in. */
    beginAll() {
      first = count
    },
    /** A write or a removal is sent. */
    onSent(deviceKey: string, what: string) {
      const permission = allowed.get(`${deviceKey} ${what}`)
      // A removal goes on over a click, and is repeated when nobody answers.
      const isRemoval = what === 'forget'
      const since = (!isRemoval && begun.get(deviceKey)) || 0
      const isAllowed =
        permission !== undefined &&
        permission.asked >= Math.max(first, since) &&
        (isRemoval || Date.now() - permission.at < fiveMinutes)
      if (!isAllowed) unasked.push(`${what} ${names.get(deviceKey)}`)
    },
  }
}

export type Host = ReturnType<typeof createHost>
