import {
  type DeviceRowPartProps,
  type UseDeviceListOptions,
  useDeviceList,
  useDeviceRow,
} from '@cognito-devices/ui'
import { memo } from 'react'
import { text } from './openList.tsx'

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
          {prompt.error.recovery === 'retry' && (
            <button type="button" onClick={prompt.onRetry}>
              {text.retry}
            </button>
          )}
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

/** Markup of a host's own, over the controllers. */
export function BareList(options: UseDeviceListOptions) {
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
