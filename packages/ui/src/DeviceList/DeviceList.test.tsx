import '@cognito-devices/ui/styles.css'
import {
  DevicesProvider,
  type DevicesProviderProps,
} from '@cognito-devices/react'
import {
  DeviceList,
  type DeviceListProps,
  type DeviceRowPartProps,
  defaultDeviceListText,
  defaultDisplayText,
  type UseDeviceListOptions,
  useDeviceList,
  useDeviceRow,
} from '@cognito-devices/ui'
import {
  onlineManager,
  QueryClient,
  QueryClientProvider,
} from '@tanstack/react-query'
import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ComponentType, type FormEvent, memo } from 'react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { userEvent as realUser } from 'vitest/browser'
import { createDevices } from '../../../../test/support/createDevices.ts'
import { listen } from '../../../../test/support/listen.ts'
import { renderWithDevices } from '../../../../test/support/renderWithDevices.tsx'
import { violations } from '../../../../test/support/violations.ts'

const text = { ...defaultDisplayText, ...defaultDeviceListText }
const day = 24 * 60 * 60_000

type Seeded = { name?: string; days?: number; remembered?: boolean }

const three = [
  { name: 'Oldest', days: 120 },
  { name: 'Middle', days: 2 },
  { name: 'Mine' },
]

afterEach(() => onlineManager.setOnline(true))

/** Somebody with these devices, the last of which is this browser's. */
async function seedDevices(seeded: readonly Seeded[]) {
  const devices = await createDevices({ challengeRequiredOnNewDevice: false })
  const keys: string[] = []
  for (const { days = 0, name, remembered = true } of seeded) {
    devices.emulator.advance(-days * day)
    const { deviceKey } = await devices.signIn({ deviceName: name, remembered })
    devices.emulator.advance(days * day)
    keys.push(deviceKey)
  }
  devices.emulator.clearLog()
  return { ...devices, keys }
}

/** Markup of a host's own, over the controllers. */
const BareRow = memo(function BareRow({ row }: DeviceRowPartProps) {
  const item = useDeviceRow(row)
  const { line, prompt } = item
  return (
    <li {...item.getRootProps()}>
      {item.isSelected !== undefined && <input {...item.getSelectProps()} />}
      <b {...item.getNameProps()}>{item.name}</b>
      {item.isCurrent && <i>{text.thisBrowser}</i>}
      <p {...item.getHintProps()}>{item.hint}</p>
      {line && (
        <p {...item.getLineProps()}>
          {line.text}
          {line.action && (
            <button type="button" onClick={line.action.onPress}>
              {line.action.label}
            </button>
          )}
        </p>
      )}
      {item.hasSwitch && <button {...item.getSwitchProps()} />}
      {item.canOpen && <button {...item.getMoreProps()} />}
      {prompt && (
        // biome-ignore lint/a11y/useSemanticElements: as the kit's own
        <div role="group" aria-label={prompt.heading}>
          <p id={`${prompt.id}-text`}>{prompt.error.code}</p>
          <button type="button" onClick={prompt.onDismiss}>
            {text.dismiss}
          </button>
        </div>
      )}
      {item.isOpen && (
        <div {...item.getDetailsProps()}>
          {item.facts.map((fact) => (
            <p key={fact}>{fact}</p>
          ))}
          {item.canRemove && (
            <button type="button" {...item.getRemoveProps()}>
              {text.remove}
            </button>
          )}
        </div>
      )}
    </li>
  )
})

function BareList(options: UseDeviceListOptions) {
  const list = useDeviceList(options)
  const { filter, message, question, run, selection } = list
  const asked = question ?? run.question
  return (
    <section {...list.getRootProps()}>
      <h2 {...list.getHeadingProps()}>{list.title}</h2>
      <p {...list.getHeadProps()}>{text.head}</p>
      {message && 'text' in message && <div>{message.text}</div>}
      {message?.place === 'prompt' && (
        // biome-ignore lint/a11y/useSemanticElements: as the kit's own
        <div role="group" aria-label={message.heading}>
          <button type="button" onClick={message.onRetry}>
            {text.retry}
          </button>
        </div>
      )}
      {filter.isMany && <input {...filter.getFindProps()} />}
      {filter.isMany &&
        filter.filters.map(({ label, name }) => (
          <button key={name} {...filter.getFilterProps(name)}>
            {label}
          </button>
        ))}
      <ul {...list.getListProps()}>
        {list.rows.map((row) => (
          <BareRow key={row.device.deviceKey} row={row} />
        ))}
      </ul>
      {filter.hiddenCount > 0 && (
        <button {...list.getMoreProps()}>
          {text.showMore(filter.hiddenCount)}
        </button>
      )}
      {list.removeOthers && (
        <button type="button" onClick={list.removeOthers}>
          {text.removeOthers}
        </button>
      )}
      {list.select && !selection && (
        <button {...list.getSelectProps()}>{text.select}</button>
      )}
      {selection && (
        <button type="button" onClick={selection.remove}>
          {text.removeSelected(selection.count)}
        </button>
      )}
      {run.sentence && <div>{run.sentence}</div>}
      {asked && (
        <dialog open role="alertdialog" aria-label="Sure?">
          <button type="button" onClick={asked.close}>
            {text.cancel}
          </button>
          <button type="button" onClick={asked.confirm}>
            Yes
          </button>
        </dialog>
      )}
      <span {...list.getStatusProps()} />
    </section>
  )
}

type Options = DeviceListProps & {
  devices?: Seeded[]
  isLate?: boolean
  provider?: Partial<DevicesProviderProps>
  View?: ComponentType<DeviceListProps>
}

async function openList({
  devices = three,
  isLate,
  provider,
  View = DeviceList,
  ...props
}: Options = {}) {
  const seeded = await seedDevices(devices)
  const page = renderWithDevices(
    seeded.client,
    <View locale="en-GB" {...props} />,
    provider,
  )
  if (!isLate) await screen.findAllByRole('listitem')
  const calls = (operation: string) =>
    seeded.emulator.log.filter((call) => call.operation === operation)
  const root = screen.getByRole('region')
  return { ...seeded, ...page, calls, root }
}

type Page = Awaited<ReturnType<typeof openList>>

const rows = () => screen.queryAllByRole('listitem')

const nameOf = (row: HTMLElement) =>
  document.getElementById(row.getAttribute('aria-labelledby') ?? '')
    ?.textContent

const names = () => rows().map(nameOf)

function row(name: string) {
  const found = rows().find((each) => nameOf(each) === name)
  if (!found) throw new Error(`There is no row called ${name}.`)
  return found
}

const switchOf = (name: string) => within(row(name)).getByRole('switch')
const button = (name: string) => screen.getByRole('button', { name })
const press = (name: string) => userEvent.click(button(name))

/** Opens the row, and asks whether to remove the device. */
async function askToRemove(name: string) {
  if (row(name).dataset.open === undefined) await press(text.more(name))
  await press(`Remove ${name}`)
}

const rested = (name: string) =>
  waitFor(() => expect(row(name).dataset.pending).toBeUndefined())

function refuse(
  { emulator }: Page,
  operation: string,
  name: string,
  deviceKey?: string,
) {
  const effect = { kind: 'error', name: `${name}Exception` } as const
  emulator.addFault({ operation, effect, deviceKey })
}

describe.each([
  ['the kit’s view', DeviceList],
  ['a bare view', BareList],
])('%s', (_, View) => {
  const open = (options: Options = {}) => openList({ ...options, View })

  test('has this browser first, then the last used', async () => {
    const { root } = await open()
    expect(root.dataset.state).toBe('ready')
    expect(root).toBe(screen.getByRole('region', { name: text.title }))
    expect(names()).toEqual(['Mine', 'Middle', 'Oldest'])
    expect(row('Mine').dataset.current).toBe('')
    expect(row('Mine').textContent).toContain(text.thisBrowser)
    expect(row('Middle').dataset.current).toBeUndefined()
    expect(await violations(root)).toEqual([])
  })

  test('names switches and buttons after the device, and describes them', async () => {
    await open()
    const control = screen.getByRole('switch', { name: 'Remember Middle' })
    const hint = document.getElementById(
      control.getAttribute('aria-describedby') ?? '',
    )
    expect(hint?.textContent).toContain('2 days ago')
    button('More: Middle')
    expect(screen.getAllByRole('status')).toHaveLength(1)
  })

  test('opens one row at a time, in place, with the exact dates', async () => {
    await open()
    await press(text.more('Middle'))
    expect(button(text.more('Middle')).ariaExpanded).toBe('true')
    expect(row('Middle').textContent).toMatch(/First used \d+ \w+ \d{4}/)
    expect(row('Middle').textContent).toMatch(/Last used .* at \d\d:\d\d/)
    await press(text.more('Oldest'))
    expect(screen.getAllByRole('button', { name: /^Remove (M|O)/ })).toEqual([
      button('Remove Oldest'),
    ])
    await press(text.more('Oldest'))
    expect(screen.queryByRole('button', { name: 'Remove Oldest' })).toBeNull()
  })

  test('turns a device off, which stays with the way back on', async () => {
    const onSuccess = vi.fn()
    const page = await open({ onSuccess })
    const { said } = listen()
    await userEvent.click(switchOf('Middle'))
    expect(row('Middle').dataset.pending).toBe('')
    await rested('Middle')
    expect(row('Middle').dataset.state).toBe('off')
    expect(names()).toEqual(['Mine', 'Middle', 'Oldest'])
    expect(document.activeElement).toBe(switchOf('Middle'))
    expect(onSuccess).toHaveBeenCalledOnce()
    expect(page.calls('ListDevices')).toHaveLength(1)
    expect(said).toEqual([])
    await userEvent.keyboard(' ')
    await rested('Middle')
    expect(row('Middle').dataset.state).toBe('on')
  })

  test('says once that a device was not saved, with its way out', async () => {
    const page = await open()
    const { said } = listen()
    refuse(page, 'UpdateDeviceStatus', 'Forbidden')
    await userEvent.click(switchOf('Middle'))
    const again = await within(row('Middle')).findByRole('button', {
      name: text.retry,
    })
    expect(row('Middle').textContent).toContain(text.notSaved)
    expect(row('Middle').dataset.error).toBe('Forbidden')
    expect(row('Middle').dataset.state).toBe('on')
    expect(said).toEqual([
      `Middle: ${text.join(text.notSaved, text.errorForbidden)}`,
    ])
    const hint = row('Middle').querySelector('[id$="-hint"]')
    expect(hint?.checkVisibility()).toBe(false)
    // It was said: who is still there does not hear it twice.
    const describedBy = () =>
      switchOf('Middle').getAttribute('aria-describedby')
    expect(describedBy()).toMatch(/-hint$/)
    button(text.more('Middle')).focus()
    await waitFor(() => expect(describedBy()).toMatch(/-line$/))
    // What is behind it is read by opening the row.
    await press(text.more('Middle'))
    within(row('Middle')).getByRole('group', { name: text.notSaved })
    expect(await violations(page.root)).toEqual([])
    await userEvent.click(again)
    await rested('Middle')
    expect(row('Middle').dataset.state).toBe('off')
    expect(document.activeElement).toBe(switchOf('Middle'))
  })

  test('puts a refusal away for who opens the row', async () => {
    const page = await open()
    refuse(page, 'UpdateDeviceStatus', 'NotAuthorized')
    refuse(page, 'UpdateDeviceStatus', 'NotAuthorized')
    await userEvent.click(switchOf('Middle'))
    await within(row('Middle')).findByText(/Not saved\. You were signed out\./)
    await press(text.more('Middle'))
    await press(text.dismiss)
    expect(row('Middle').dataset.error).toBeUndefined()
    expect(row('Middle').textContent).not.toContain(text.notSaved)
  })

  test('says once that it is offline, and once that it was saved', async () => {
    const page = await open()
    const { said } = listen()
    onlineManager.setOnline(false)
    page.emulator.addFault({
      operation: '*',
      times: Number.POSITIVE_INFINITY,
      effect: { kind: 'drop' },
    })
    await userEvent.click(switchOf('Middle'))
    await within(row('Middle')).findByText(/^You’re offline/)
    // It renders again, for another reason.
    await press(text.more('Oldest'))
    expect(said).toEqual([`Middle: ${text.offline}`])
    page.emulator.clearFaults()
    act(() => onlineManager.setOnline(true))
    await rested('Middle')
    await waitFor(() =>
      expect(said).toEqual([
        `Middle: ${text.offline}`,
        `Middle: ${text.saved}`,
      ]),
    )
  })

  test('shows what is still true while the host asks the person', async () => {
    let answer = (_: boolean) => {}
    const onBeforeChange = () =>
      new Promise<boolean>((resolve) => {
        answer = resolve
      })
    await open({ provider: { onBeforeChange } })
    await userEvent.click(switchOf('Middle'))
    await within(row('Middle')).findByText(text.askingOff)
    expect(switchOf('Middle').ariaChecked).toBe('true')
    act(() => answer(true))
    await waitFor(() => expect(switchOf('Middle').ariaChecked).toBe('false'))
    await rested('Middle')
  })

  test('asks before it removes, and Cancel changes nothing', async () => {
    const page = await open()
    await askToRemove('Middle')
    screen.getByRole('alertdialog')
    await press(text.cancel)
    expect(screen.queryByRole('alertdialog')).toBeNull()
    expect(page.calls('ForgetDevice')).toEqual([])
  })

  test.each([
    ['Middle', 'Oldest'],
    ['Oldest', 'Middle'],
  ])('%s is removed, said, and %s has the focus', async (gone, next) => {
    const onForget = vi.fn()
    await open({ onForget })
    const { said } = listen()
    await askToRemove(gone)
    await userEvent.click(
      within(screen.getByRole('alertdialog')).getAllByRole('button')[1] ??
        expect.unreachable(),
    )
    await waitFor(() => expect(names()).not.toContain(gone))
    await waitFor(() => expect(document.activeElement).toBe(row(next)))
    expect(onForget).toHaveBeenCalledOnce()
    expect(said).toEqual([text.removed(gone)])
  })

  test('removes several in one run, and says so', async () => {
    const onForgetOthers = vi.fn()
    const page = await open({ onForgetOthers })
    const { said } = listen()
    await press(text.removeOthers)
    await userEvent.click(
      within(screen.getByRole('alertdialog')).getAllByRole('button')[1] ??
        expect.unreachable(),
    )
    await screen.findByText(text.result(2, 0), { selector: 'div' })
    expect(names()).toEqual(['Mine'])
    expect(onForgetOthers).toHaveBeenCalledOnce()
    expect(page.calls('ForgetDevice')).toHaveLength(2)
    expect(said).toEqual([text.progress(1, 2), text.result(2, 0)])
    expect(document.activeElement).toBe(screen.getByRole('heading'))
  })

  test('says that nobody is signed in', async () => {
    const { root } = await open({ devices: [], isLate: true })
    await screen.findByText(text.notSignedInList)
    expect(root.dataset.state).toBe('signed-out')
    expect(await violations(root)).toEqual([])
  })

  test('tries a failed read again, and the title has the focus', async () => {
    const page = await open({ isLate: true })
    refuse(page, 'ListDevices', 'Forbidden')
    expect(page.root.dataset.state).toBe('loading')
    await userEvent.click(
      await screen.findByRole('button', { name: text.retry }),
    )
    await screen.findAllByRole('listitem')
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('heading')),
    )
    expect(screen.queryByRole('group')).toBeNull()
  })

  test('is only read where the host has it so', async () => {
    const page = await open({ provider: { isReadOnly: true } })
    expect(switchOf('Middle').ariaReadOnly).toBe('true')
    await userEvent.click(switchOf('Middle'))
    expect(switchOf('Middle').ariaChecked).toBe('true')
    await press(text.more('Middle'))
    expect(row('Middle').textContent).toContain('First used')
    expect(screen.queryByRole('button', { name: /^Remove/ })).toBeNull()
    expect(page.root.dataset.readonly).toBe('')
    expect(page.calls('UpdateDeviceStatus')).toEqual([])
    expect(await violations(page.root)).toEqual([])
  })
})

describe('a row', () => {
  test('says when a device was used, relative and in full', async () => {
    await openList()
    const time = row('Middle').querySelector('time')
    expect(time?.dateTime).toMatch(/^\d{4}-\d\d-\d\dT/)
    expect(time?.textContent).toContain('2 days ago')
    expect(time?.textContent).toContain(time?.title)
    expect(row('Mine').textContent).toContain(text.activeNow)
  })

  test('says that it is not used', async () => {
    await openList({ staleAfter: 100 * day })
    expect(row('Oldest').textContent).toContain(text.unused(120))
    expect(row('Middle').textContent).not.toContain('Not used')
  })

  test('shows an address only where it was asked for', async () => {
    const { unmount } = await openList()
    await press(text.more('Mine'))
    expect(row('Mine').textContent).not.toContain('127.0.0.1')
    unmount()
    await openList({ includeIpAddress: true })
    await press(text.more('Mine'))
    expect(row('Mine').textContent).toContain('127.0.0.1')
  })

  test('has the host’s name, with the browser beside it', async () => {
    const name = 'Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Firefox/143.0'
    await openList({
      devices: [{ name, days: 3 }, { name: 'Mine' }],
      provider: {
        formatDeviceName: (device) =>
          device.name === name ? 'Kitchen' : undefined,
      },
    })
    expect(names()).toEqual(['Mine', 'Kitchen'])
    expect(row('Kitchen').textContent).toContain('Firefox · 3 days ago')
  })

  test('marks what is probably an earlier sign-in', async () => {
    const name = 'Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Firefox/143.0'
    await openList({
      devices: [
        { name: 'C', days: 9 },
        { name, days: 3 },
        { name: 'C', days: 1 },
        { name },
      ],
    })
    expect(names()).toEqual(['Firefox on Linux', 'C', 'Firefox on Linux', 'C'])
    const lines = rows().map((each) => each.textContent)
    expect(lines[0]).not.toContain(text.alike)
    expect(lines[1]).not.toContain(text.alike)
    expect(lines[2]).toContain(`${text.alikeHere} · 3 days ago`)
    expect(lines[3]).toContain(`${text.alike} · 9 days ago`)
  })

  test('of a stranger has a name that one can read, apart from the badge', async () => {
    const { root } = await openList({
      devices: [
        { name: '\u200b\u200b', days: 1 },
        { name: text.thisBrowser, days: 2 },
        { name: 'W'.repeat(1_024), days: 3 },
        { name: 'Mine' },
      ],
    })
    expect(names().slice(0, 3)).toEqual([
      'Mine',
      text.unknownBrowser,
      text.thisBrowser,
    ])
    expect(names()[3]).toHaveLength(64)
    screen.getByRole('switch', { name: `Remember ${text.unknownBrowser}` })
    const badges = root.querySelectorAll('.cdev-badge')
    expect([...badges].map((each) => each.closest('[role=listitem]'))).toEqual([
      row('Mine'),
    ])
    expect(nameOf(row('Mine'))).toBe('Mine')
    for (const each of rows())
      expect(each.scrollWidth).toBeLessThanOrEqual(root.clientWidth)
  })

  test('begins where all others do, whatever the direction of its name', async () => {
    const { root } = await openList({
      devices: [{ name: 'محمد', days: 1 }, { name: 'Mine' }],
    })
    root.style.inlineSize = '340px'
    const [mine, other] = ['Mine', 'محمد'].map((name) => {
      const range = document.createRange()
      range.selectNodeContents(within(row(name)).getByText(name))
      return range.getBoundingClientRect().left
    })
    expect(other).toBeCloseTo(mine ?? 0, 0)
  })

  test('is not laid out while it is far from the screen', async () => {
    await openList({
      devices: Array.from({ length: 45 }, (_, index) => ({
        name: `Browser ${index}`,
      })),
    })
    await press(text.showMore(25))
    const laidOut = () =>
      rows().filter((each) =>
        each.firstElementChild?.checkVisibility({
          contentVisibilityAuto: true,
        }),
      ).length
    await waitFor(() => {
      expect(laidOut()).toBeGreaterThan(2)
      expect(laidOut()).toBeLessThan(40)
    })
  })

  test('is there for this browser while it is off, with the way on', async () => {
    const page = await openList({
      devices: [{ name: 'Other' }, { remembered: false }],
    })
    expect(rows()).toHaveLength(2)
    const own = rows()[0] ?? expect.unreachable()
    expect(own.dataset.state).toBe('off')
    expect(page.calls('GetDevice')).toHaveLength(1)
    await userEvent.click(within(own).getByRole('switch'))
    await waitFor(() => expect(own.dataset.pending).toBeUndefined())
    expect(own.dataset.state).toBe('on')
    expect(rows()[0]).toBe(own)
  })

  test('is not there for this browser where a toggle has it', async () => {
    const page = await openList({ includeCurrentDevice: false })
    expect(names()).toEqual(['Middle', 'Oldest'])
    screen.getByRole('region', { name: text.titleOthers })
    expect(page.calls('GetDevice')).toEqual([])
  })

  test('that can be recovered in place has a panel for it', async () => {
    const page = await openList({
      recoveries: { 'reset-password': { component: () => <p>Step</p> } },
    })
    refuse(page, 'UpdateDeviceStatus', 'PasswordResetRequired')
    await userEvent.click(switchOf('Middle'))
    const panel = await within(row('Middle')).findByRole('group')
    expect(within(row('Mine')).queryByRole('group')).toBeNull()
    await userEvent.click(
      within(panel).getByRole('button', { name: text['reset-password'] }),
    )
    within(row('Middle')).getByText('Step')
  })

  test('that a pool refuses says so, and has no switch', async () => {
    const page = await openList()
    refuse(page, 'UpdateDeviceStatus', 'OperationNotEnabled')
    await userEvent.click(switchOf('Middle'))
    await within(row('Middle')).findByText(text['refused-by-pool'])
    expect(within(row('Middle')).queryByRole('switch')).toBeNull()
    expect(within(row('Middle')).queryByRole('group')).toBeNull()
    await waitFor(() =>
      expect(document.activeElement).toBe(button(text.more('Middle'))),
    )
  })
})

describe('a removal', () => {
  test('leaves the focus on its button when it is cancelled', async () => {
    await openList()
    await askToRemove('Middle')
    screen.getByRole('alertdialog', { name: text.removeTitle('Middle') })
    await press(text.cancel)
    expect(document.activeElement).toBe(button('Remove Middle'))
  })

  test('of this browser, the last one, moves the focus to the heading', async () => {
    const { root } = await openList({ devices: [{ name: 'Mine' }] })
    await askToRemove('Mine')
    await press('Remove')
    await screen.findByText(text.removedCurrent, { selector: 'div' })
    expect(root.dataset.state).toBe('empty')
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('heading')),
    )
    expect(await violations(root)).toEqual([])
  })

  test('that is refused stays in its dialog', async () => {
    const page = await openList()
    refuse(page, 'ForgetDevice', 'Forbidden')
    await askToRemove('Middle')
    await press('Remove')
    const dialog = screen.getByRole('alertdialog')
    await within(dialog).findByRole('group', { name: text.notRemoved })
    expect(names()).toContain('Middle')
    expect(row('Middle').dataset.error).toBeUndefined()
  })
})

describe('a removal whose dialog was closed meanwhile', () => {
  const refused = `Middle: ${text.join(text.notRemoved, text.errorForbidden)}`

  async function closeEarly(page: Page) {
    const release = page.hold('ForgetDevice')
    await askToRemove('Middle')
    await press('Remove')
    // A script's key press does not reach the browser's own handling.
    await realUser.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
    return release
  }

  test('is shown at work, said when it is done, and the focus moves on', async () => {
    const page = await openList()
    const { said } = listen()
    const release = await closeEarly(page)
    within(row('Middle')).getByText(text.removing)
    release()
    await waitFor(() => expect(names()).toEqual(['Mine', 'Oldest']))
    await waitFor(() => expect(document.activeElement).toBe(row('Oldest')))
    expect(said).toEqual([text.removed('Middle')])
  })

  test('is shown in its row and said when it is refused', async () => {
    const onError = vi.fn()
    const page = await openList({ onError })
    const { said } = listen()
    refuse(page, 'ForgetDevice', 'Forbidden')
    const release = await closeEarly(page)
    release()
    const notice = await within(row('Middle')).findByRole('group', {
      name: text.notRemoved,
    })
    expect(notice.textContent).toContain(text.errorForbidden)
    expect(said).toEqual([refused])
    expect(onError).toHaveBeenCalledOnce()
    expect(await violations(page.root)).toEqual([])
    await press(text.dismiss)
    expect(screen.queryByRole('group')).toBeNull()
    expect(row('Middle').textContent).not.toContain(text.notRemoved)
    expect(said).toEqual([refused])
  })

  test('leaves the dialog of another device as it is', async () => {
    const page = await openList()
    const { said } = listen()
    const release = await closeEarly(page)
    await askToRemove('Oldest')
    release()
    await waitFor(() => expect(names()).toEqual(['Mine', 'Oldest']))
    screen.getByRole('alertdialog', { name: text.removeTitle('Oldest') })
    await new Promise((resolve) => requestAnimationFrame(resolve))
    expect(said).toEqual([])
    await press(text.cancel)
    expect(said).toEqual([text.removed('Middle')])
  })
})

describe('a run', () => {
  async function removeOthers(count: number) {
    await press(text.removeOthers)
    screen.getByRole('alertdialog', { name: text.removeManyTitle(count) })
    await press(text.removeSelected(count))
  }

  test('is not said again when the host renders with texts of its own', async () => {
    const devices = await seedDevices(three)
    const client = new QueryClient()
    const page = (title: string) => (
      <QueryClientProvider client={client}>
        <DevicesProvider client={devices.client}>
          <DeviceList displayText={{ title }} />
        </DevicesProvider>
      </QueryClientProvider>
    )
    const { rerender } = render(page('Browsers'))
    await screen.findAllByRole('listitem')
    const { said } = listen()
    await removeOthers(2)
    await waitFor(() => expect(said).toContain(text.result(2, 0)))
    rerender(page('My browsers'))
    await screen.findByText('My browsers')
    expect(said).toEqual([text.progress(1, 2), text.result(2, 0)])
  })

  test('shows what was refused, and why, and tries that again', async () => {
    const page = await openList()
    refuse(page, 'ForgetDevice', 'Forbidden', page.keys[0])
    await removeOthers(2)
    await screen.findByText(`${text.result(1, 1)} ${text.errorForbidden}`)
    expect(names()).toEqual(['Mine', 'Oldest'])
    await press(text.retry)
    await screen.findByText(text.result(1, 0), { selector: 'div' })
    expect(names()).toEqual(['Mine'])
  })

  test('can be stopped, and tells what is left', async () => {
    const page = await openList()
    const release = page.hold('ForgetDevice')
    await removeOthers(2)
    await press(text.stop)
    expect(button(text.stopping).ariaDisabled).toBe('true')
    release()
    await screen.findByText(
      text.result(1, 1),
      { selector: 'div' },
      { timeout: 10_000 },
    )
    await press(text.done)
    expect(screen.queryByRole('button', { name: text.done })).toBeNull()
    expect(names()).toHaveLength(2)
  })
})

describe('from ten on', () => {
  const many = [
    ...Array.from({ length: 33 }, (_, index) => ({
      name: index % 11 ? `Browser ${index}` : 'Alike',
      days: 4 * index + 1,
    })),
    { name: 'Mine' },
  ]
  const unused = many.filter(({ days = 0 }: Seeded) => days > 90).length

  const filter = (name: string) =>
    press(
      screen
        .getAllByRole('button')
        .find((each) => each.textContent?.startsWith(name))?.textContent ??
        name,
    )

  test('the twenty last used are shown, and the rest when asked for', async () => {
    const { root } = await openList({ devices: many })
    expect(rows()).toHaveLength(20)
    expect(await violations(root)).toEqual([])
    await press(text.showMore(14))
    expect(rows()).toHaveLength(34)
    await waitFor(() => expect(document.activeElement).toBe(rows()[20]))
  })

  test('nine have neither a field nor filters', async () => {
    await openList({ devices: many.slice(-9) })
    expect(screen.queryByRole('searchbox')).toBeNull()
    expect(screen.queryByRole('button', { name: text.select })).toBeNull()
  })

  test('one is found by its name, or nothing is', async () => {
    await openList({ devices: many })
    const { said } = listen()
    const field = screen.getByRole('searchbox', { name: text.findLabel })
    await userEvent.type(field, 'browser 31')
    expect(names()).toEqual(['Browser 31'])
    await waitFor(() => expect(said).toEqual([text.found(1)]))
    await userEvent.type(field, '!')
    screen.getByText(text.nothingFound('browser 31!'))
    await press(text.showAll)
    expect(rows()).toHaveLength(20)
  })

  test('Enter in the field does not send the form of the host', async () => {
    const { client } = await seedDevices(many)
    const onSubmit = vi.fn((event: FormEvent) => event.preventDefault())
    const onChange = vi.fn()
    renderWithDevices(
      client,
      <form onSubmit={onSubmit} onChange={onChange}>
        <DeviceList />
      </form>,
    )
    await screen.findAllByRole('listitem')
    screen.getByRole('searchbox').focus()
    await realUser.keyboard('alike{Enter}')
    expect(names()).toEqual(['Alike', 'Alike', 'Alike'])
    expect(onSubmit).not.toHaveBeenCalled()
    expect(onChange).not.toHaveBeenCalled()
  })

  test('a filter keeps what is turned off in it, with the way back on', async () => {
    await openList({ devices: many })
    await filter(text.alikeOnly)
    expect(names()).toEqual(['Alike', 'Alike', 'Alike'])
    await filter(text.rememberedOnly)
    await userEvent.click(switchOf('Browser 1'))
    await rested('Browser 1')
    expect(row('Browser 1').dataset.state).toBe('off')
    await filter(text.all)
    await filter(text.rememberedOnly)
    expect(names()).not.toContain('Browser 1')
  })

  test('the summary leads to those that are not used, to be chosen', async () => {
    const { root } = await openList({ devices: many })
    screen.getByText(text.unusedCount(unused, 90))
    await press(text.review)
    const boxes = screen.getAllByRole('checkbox')
    expect(boxes).toHaveLength(unused)
    await waitFor(() => expect(document.activeElement).toBe(boxes[0]))
    expect(screen.queryByRole('switch')).toBeNull()
    expect(await violations(root)).toEqual([])
    await userEvent.keyboard(' ')
    await userEvent.click(boxes[1] ?? expect.unreachable())
    screen.getByText(text.selected(2))
    await press(text.removeSelected(2))
    await userEvent.click(
      within(screen.getByRole('alertdialog')).getByRole('button', {
        name: text.removeSelected(2),
      }),
    )
    await screen.findByText(text.result(2, 0), { selector: 'div' })
    expect(rows()).toHaveLength(unused - 2)
  })

  test('the whole row is the label of its box', async () => {
    await openList({ devices: many })
    await press(text.select)
    const [, first] = rows()
    const { right, top } = first?.getBoundingClientRect() ?? new DOMRect()
    const hit = document.elementFromPoint(right - 4, top + 4)
    await userEvent.click(hit ?? expect.unreachable())
    screen.getByText(text.selected(1))
    expect(
      within(rows()[0] ?? expect.unreachable()).queryByRole('checkbox'),
    ).toBeNull()
    await press(text.selectAll)
    screen.getByText(text.selected(33))
    await press(text.cancel)
    await waitFor(() =>
      expect(document.activeElement).toBe(button(text.select)),
    )
    expect(screen.queryByRole('checkbox')).toBeNull()
  })
})

describe('without rows', () => {
  test('it says that remembering is not available for this account', async () => {
    const devices = await createDevices({ tracking: 'off' })
    await devices.signIn()
    renderWithDevices(devices.client, <DeviceList />)
    await screen.findByText(text['refused-by-pool'])
    const root = screen.getByRole('region')
    expect(root.dataset.state).toBe('unavailable')
    expect(screen.queryByRole('group')).toBeNull()
    expect(screen.getByRole('status').textContent).toBe('')
    expect(await violations(root)).toEqual([])
  })

  test('it says so too where the host declares it', async () => {
    const { root } = await openList({
      isLate: true,
      provider: { pool: { tracking: 'off' } },
    })
    await screen.findByText(text['refused-by-pool'])
    expect(root.dataset.state).toBe('unavailable')
    expect(rows()).toEqual([])
  })

  test('it says that it is offline', async () => {
    onlineManager.setOnline(false)
    const { root } = await openList({ isLate: true })
    await screen.findByText(text.offlineRead)
    expect(root.dataset.state).toBe('offline')
    expect(await violations(root)).toEqual([])
  })
})

describe('when the list is read again', () => {
  async function openCached() {
    const { client, ...devices } = await seedDevices(three)
    const queryClient = new QueryClient()
    const page = renderWithDevices(
      client,
      <QueryClientProvider client={queryClient}>
        <DevicesProvider client={client}>
          <DeviceList />
        </DevicesProvider>
      </QueryClientProvider>,
    )
    await screen.findAllByRole('listitem')
    const root = screen.getByRole('region')
    return { ...devices, ...page, client, queryClient, root }
  }

  test('the focus of a row that is gone moves to the next', async () => {
    const { emulator, keys, queryClient, seed } = await openCached()
    button(text.more('Middle')).focus()
    await emulator.send('AdminForgetDevice', {
      UserPoolId: seed.userPoolId,
      Username: seed.username,
      DeviceKey: keys[1],
    })
    await act(() => queryClient.refetchQueries())
    expect(names()).toEqual(['Mine', 'Oldest'])
    await waitFor(() => expect(document.activeElement).toBe(row('Oldest')))
  })

  test('and that fails, what was read before stays', async () => {
    const { emulator, queryClient, root } = await openCached()
    const effect = { kind: 'error', name: 'ForbiddenException' } as const
    emulator.addFault({ operation: 'ListDevices', effect })
    await act(() => queryClient.refetchQueries())
    await screen.findByRole('group', { name: text.notRefreshed })
    expect(root.dataset.state).toBe('ready')
    expect(root.dataset.error).toBe('Forbidden')
    expect(names()).toHaveLength(3)
    expect(await violations(root)).toEqual([])
    await press(text.retry)
    await waitFor(() => expect(screen.queryByRole('group')).toBeNull())
    expect(document.activeElement).toBe(screen.getByRole('heading'))
  })
})
