import type { DeviceRememberedStatus } from '@cognito-devices/react'
import type { Host } from './createHost.ts'
import type { createSession } from './createSession.ts'
import type { Call, WireEvent } from './createWire.ts'

/** What the person asked for last on one device, and what became of it. */
export type Ask = {
  status: DeviceRememberedStatus
  state: 'open' | 'saved' | 'superseded' | 'refused'
  /** The last call that was sent before it. */
  after: number
  /** Reading the device was refused while it was open, which refuses it too. */
  wasReadRefused?: boolean
  /** It was open when its page was gone: the next may only offer it. */
  isReplayed?: boolean
}

const refusals = ['PasswordResetRequiredException', 403]

function isRefusal({ effect }: Call) {
  if (effect?.kind === 'error') return refusals.includes(effect.name)
  return effect?.kind === 'response' && refusals.includes(effect.status)
}

type Session = ReturnType<typeof createSession>

/** Writes down what happens in a tab, in words that are the same in every run. */
export function createWitness(
  session: Session,
  names: ReadonlyMap<string, string>,
  trace: string[],
  tab: number,
  host: Host | undefined,
) {
  let container: HTMLElement
  /** Calls that are not settled, by device key. */
  const unsettled = new Map<string, number>()
  /** Open when their page was gone: to be read before anything is sent. */
  const unread = new Set<string>()
  const early: string[] = []
  /** Devices whose removal arrived, and whose page has not heard so. */
  const goneUnheard = new Set<string>()
  const asked = new Map<string, Ask>()
  const history = new Map<string, string[]>()
  const believed = new Map<string, string>()
  const intruders: string[] = []
  const unclicked: string[] = []
  let lastSent = -1
  /** Devices that a write has changed which its page had given up. */
  const late = new Set<string>()
  /** What the host was being asked about when a device was clicked. */
  let beingAsked: string | undefined

  const record = (deviceKey: string, event: string) =>
    history.set(deviceKey, [...(history.get(deviceKey) ?? []), event])

  const row = (deviceKey: string) =>
    container.querySelector<HTMLElement>(`[data-key="${deviceKey}"]`)?.dataset

  const current = () =>
    container.querySelector<HTMLElement>('[data-current]')?.dataset

  return {
    /** The page that is looked at. */
    watch(page: HTMLElement) {
      container = page
    },
    /** Writes of a new page that were sent before what came of the old ones was read. */
    early,
    goneUnheard,
    /** Whether a call of this tab is not settled. */
    isAsking: (deviceKey: string) => (unsettled.get(deviceKey) ?? 0) > 0,
    /** The last intent for each device of the one who is signed in. */
    asked,
    /** Clicks and acknowledged writes, in order, by device key. */
    history,
    /** Turned off by an acknowledgement that was not true, by device key. */
    believed,
    /** Calls made for somebody who is not signed in. */
    intruders,
    /** Turnings on that nobody has clicked for in this sign-in. */
    unclicked,
    row,
    current,
    isLoaded: () => container.querySelector('[data-loaded=true]') !== null,
    names,

    onWire(event: WireEvent, call: Call) {
      const { id, operation, deviceKey = '', status = '', effect } = call
      const fault = event === 'arrived' && effect ? JSON.stringify(effect) : ''
      const what = `${id} ${operation} ${names.get(deviceKey) ?? ''} ${status}`
      if (tab === 0) trace.push(`${what} ${event} ${fault}`)
      const isWrite = operation === 'UpdateDeviceStatus'
      // A host may hold TanStack back from telling so at once.
      const ask = asked.get(deviceKey)
      if (ask && operation === 'GetDevice' && event === 'answered')
        ask.wasReadRefused ||= isRefusal(call)
      const person = session.person()
      const isOwn =
        person?.tokens.includes(call.accessToken) &&
        (!isWrite || person.deviceKeys.includes(deviceKey))
      if (event === 'sent') lastSent = id
      if (event === 'sent' && !isOwn) intruders.push(what)
      if (event === 'sent' && status === 'remembered')
        if (!session.mayTurnOn(deviceKey)) unclicked.push(what)
      if (event === 'sent' && isWrite) host?.onSent(deviceKey, status)
      if (event === 'sent' && operation === 'ForgetDevice')
        host?.onSent(deviceKey, 'forget')
      // What its page left open, and is found done, is not open for the next.
      const found = call.isOk ? 'remembered' : 'not_remembered'
      const isFound = operation === 'GetDevice' && !effect
      if (event === 'answered' && isFound && unread.has(deviceKey))
        if (ask?.status === found) ask.state = 'saved'
      const isRead = operation === 'GetDevice' || operation === 'ForgetDevice'
      if (event === 'answered' && isRead) unread.delete(deviceKey)
      if (event === 'sent' && isWrite && unread.has(deviceKey)) early.push(what)
      // What is removed, or may be, is not turned on or off any more.
      if (operation === 'ForgetDevice') {
        asked.delete(deviceKey)
        if (event === 'arrived') goneUnheard.add(deviceKey)
        if (event === 'answered' && !effect) goneUnheard.delete(deviceKey)
      }
      if (!isWrite) return
      if (event === 'answered') record(deviceKey, 'acknowledged')
      if (event === 'arrived' && effect?.kind === 'ignore')
        believed.set(deviceKey, status)
      if (event === 'arrived' && !effect) believed.delete(deviceKey)
      // A permission dies with a refusal.
      if (event === 'answered' && isRefusal(call)) host?.begin(deviceKey)
      const isOfAsk = ask && ask.status === status && id > ask.after
      // What is gone is told to whoever writes to it.
      const isRefused = isRefusal(call) || goneUnheard.has(deviceKey)
      if (event === 'answered' && isOfAsk && isRefused) ask.state = 'refused'
      // Given up, it takes effect all the same: no longer what was asked here.
      if (event === 'arrived' && call.isAborted) {
        asked.delete(deviceKey)
        late.add(deviceKey)
      }
      if (event === 'answered') late.delete(deviceKey)
    },

    /** What is only offered, or parked, is not sent again: this is asked anew. */
    beforeClick(deviceKey: string) {
      const { phase = '', status } = row(deviceKey) ?? {}
      if (phase === 'offered' || phase === 'parked') unread.delete(deviceKey)
      // After a new sign-in the host is asked again by itself about a turning off.
      beingAsked = phase === 'asking' ? status : undefined
    },

    onClick(
      deviceKey: string,
      status: DeviceRememberedStatus,
      outcome: Promise<{ outcome?: 'saved' | 'superseded' } | undefined>,
    ) {
      const before = asked.get(deviceKey)
      const isSame = before?.state === 'open' && before.status === status
      if (!isSame && beingAsked !== status) host?.begin(deviceKey)
      const ask: Ask = { status, state: 'open', after: lastSent }
      if (status === 'remembered') session.turnOn(deviceKey)
      asked.set(deviceKey, ask)
      record(deviceKey, status)
      const count = (by: number) =>
        unsettled.set(deviceKey, (unsettled.get(deviceKey) ?? 0) + by)
      count(1)
      outcome.then(
        (data) => {
          count(-1)
          ask.state = data?.outcome ?? 'saved'
          // It was so on the screen, and nothing had to be sent.
          const isKnown = asked.get(deviceKey) === ask
          if (isKnown && late.has(deviceKey)) asked.delete(deviceKey)
        },
        () => {
          count(-1)
          ask.state = 'refused'
        },
      )
    },

    /** What the host is asked about does not outlive the page. */
    beforeReload() {
      for (const deviceKey of asked.keys()) {
        // A page whose reads have failed shows no row.
        const shown = row(deviceKey)
        const isAsking = shown
          ? shown.phase === 'asking'
          : host?.isAsked(deviceKey)
        if (isAsking) asked.delete(deviceKey)
      }
    },

    /** What was believed is forgotten with the page; what was open is not. */
    onReload() {
      host?.beginAll()
      unsettled.clear()
      believed.clear()
      for (const [deviceKey, ask] of asked)
        if (ask.state === 'open') {
          unread.add(deviceKey)
          ask.isReplayed = true
        } else asked.delete(deviceKey)
    },

    /** Somebody else, or nobody, is at the screen now. */
    onSession() {
      host?.beginAll()
      asked.clear()
      unread.clear()
    },

    /** Adds what is on the screen to the trace. */
    look() {
      const rows = [...names].flatMap(([deviceKey, name]) => {
        const { status, phase } = row(deviceKey) ?? {}
        return status ? [`${name} ${status} ${phase ?? ''}`] : []
      })
      const { current: own, phase } = current() ?? {}
      trace.push(
        `shown ${tab}: ${[`${own} ${phase ?? ''}`, ...rows].join(', ')}`,
      )
    },
  }
}

export type Witness = ReturnType<typeof createWitness>
