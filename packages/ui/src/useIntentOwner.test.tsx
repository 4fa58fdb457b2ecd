import '@cognito-devices/ui/styles.css'
import { defaultDisplayText, RememberedDeviceToggle } from '@cognito-devices/ui'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Profiler, useState } from 'react'
import { describe, expect, test } from 'vitest'
import { createDevices } from '../../../test/support/createDevices.ts'
import { renderWithDevices } from '../../../test/support/renderWithDevices.tsx'

const renders = new Map<string, number>()

function Counted({ id, deviceKey }: { id: string; deviceKey?: string }) {
  return (
    <Profiler
      id={id}
      onRender={() => renders.set(id, (renders.get(id) ?? 0) + 1)}
    >
      <RememberedDeviceToggle id={id} deviceKey={deviceKey} />
    </Profiler>
  )
}

/** Two toggles of this browser, the first of which can go, and one of another. */
function Page({ other }: { other: string }) {
  const [isWhole, setIsWhole] = useState(true)
  return (
    <>
      {isWhole && <Counted id="first" />}
      <Counted id="second" />
      <Counted id="other" deviceKey={other} />
      <button type="button" onClick={() => setIsWhole(!isWhole)}>
        Change
      </button>
    </>
  )
}

async function openPage() {
  const devices = await createDevices()
  const other = await devices.signIn({ remembered: true })
  await devices.signIn()
  renderWithDevices(devices.client, <Page other={other.deviceKey} />)
  await waitFor(() => expect(screen.getAllByRole('switch')).toHaveLength(3))
  const toggle = (id: string) => document.getElementById(id)
  return {
    ...devices,
    click: (id: string) =>
      userEvent.click(toggle(id)?.querySelector('[role=switch]') as Element),
    change: () =>
      userEvent.click(screen.getByRole('button', { name: 'Change' })),
    rested: () =>
      waitFor(() =>
        expect(document.querySelector('[data-pending]')).toBeNull(),
      ),
    refuse: () =>
      devices.emulator.addFault({
        operation: 'UpdateDeviceStatus',
        effect: { kind: 'error', name: 'ForbiddenException' },
      }),
    /** Which toggles show a prompt. */
    prompts: () =>
      screen
        .queryAllByRole('group', { name: defaultDisplayText.notSaved })
        .map((prompt) => prompt.closest('.cdev-toggle')?.id),
  }
}

describe('two toggles of one device', () => {
  test.each(['first', 'second'])(
    'cost two renders each when the %s is clicked, and others none',
    async (id) => {
      const { click, rested } = await openPage()
      renders.clear()
      await click(id)
      await rested()
      // TanStack notifies in a task of its own: let one pass.
      await new Promise((resolve) => setTimeout(resolve))
      expect([...renders].sort()).toEqual([
        ['first', 2],
        ['second', 2],
      ])
    },
  )

  test.each(['first', 'second'])(
    'show a refusal in the %s, where the click was',
    async (id) => {
      const { click, prompts, refuse } = await openPage()
      refuse()
      await click(id)
      await waitFor(() => expect(prompts()).toEqual([id]))
    },
  )

  test('show it in the second when the first goes, and leave it there', async () => {
    const { change, click, prompts, refuse } = await openPage()
    refuse()
    await click('first')
    await waitFor(() => expect(prompts()).toEqual(['first']))
    await change()
    expect(prompts()).toEqual(['second'])
    await change()
    await waitFor(() => expect(screen.getAllByRole('switch')).toHaveLength(3))
    expect(prompts()).toEqual(['second'])
  })
})
