import type { DeviceErrorCode } from '@cognito-devices/react'
import type { KeyboardEvent, Ref } from 'react'
import { anyElement } from '../anyElement.ts'
import { endHere } from '../endHere.ts'
import { sectionPropGetters } from '../sectionPropGetters.ts'
import { selectorOf } from '../selectorOf.ts'
import type { DeviceListMessage, DeviceListState } from './deviceListMessage.ts'
import type { useDeviceFilter } from './useDeviceFilter.ts'
import type { useListFocus } from './useListFocus.ts'

type Facts = {
  id: string
  state: DeviceListState
  error: DeviceErrorCode | undefined
  message: DeviceListMessage | undefined
  isReadOnly: boolean
  focus: ReturnType<typeof useListFocus>
  region: Ref<never>
  filter: ReturnType<typeof useDeviceFilter>
  select(): void
  stop(): void
}

/** Enter in a field of ours would send the host's form. */
function keepEnter(event: KeyboardEvent) {
  const { target } = event
  if (event.key === 'Enter' && target instanceof HTMLInputElement)
    if (target.form?.contains(event.currentTarget)) event.preventDefault()
}

/** The props of the list's parts: ids, ARIA, state as data, focus. */
export const listPropGetters = ({
  error,
  filter,
  focus,
  id,
  isReadOnly,
  message,
  region,
  select,
  state,
  stop,
}: Facts) => ({
  ...sectionPropGetters(
    { focus, id, region },
    {
      'data-state': state,
      'data-error': error,
      'data-message': message?.kind,
      'data-readonly': isReadOnly ? '' : undefined,
      onKeyDown: keepEnter,
      ...endHere,
    },
  ),
  /** Of what stands over the switches, and names them. */
  getHeadProps: () => ({ id: `${id}-head` }),
  /** Of a native button, where `select` is defined. */
  getSelectProps: () => ({
    type: 'button' as const,
    'data-part': 'select',
    onClick: select,
  }),
  /** Of a native button, while a run is under way. */
  getStopProps: () => ({
    type: 'button' as const,
    'data-part': 'stop',
    onClick: stop,
  }),
  /** Of the element whose children are the rows, and nothing else. */
  getListProps: () => ({
    ...focus.listProps,
    ref: anyElement(focus.list),
    role: 'list' as const,
  }),
  /** Of a native button. */
  getMoreProps: () => ({
    type: 'button' as const,
    onClick() {
      const next = filter.matching[filter.shown.length]?.device.deviceKey
      focus.expect(next && selectorOf('data-key', next))
      filter.showWhole()
    },
  }),
})
