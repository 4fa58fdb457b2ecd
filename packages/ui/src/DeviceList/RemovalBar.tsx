import { Button } from '../Button.tsx'
import { DeviceErrorPrompt } from '../DeviceErrorPrompt/DeviceErrorPrompt.tsx'
import type { DeviceListPartProps } from './DeviceListMessage.tsx'
import { LinkButton } from './LinkButton.tsx'
import type { DeviceListController } from './useDeviceList.ts'

/** What is chosen, then how far the removal is, then what came of it. */
export function RemovalBar(props: DeviceListPartProps) {
  const { list, Prompt = DeviceErrorPrompt } = props
  const { displayText: text, run, selection } = list
  const { recovery = 'none' } = run.error ?? {}
  if (run.isRunning) return <Running list={list} />
  if (selection) return <Chosen list={list} />
  if (run.error && recovery !== 'none' && recovery !== 'retry')
    return (
      <Prompt
        className={props.classNames.prompt}
        heading={run.sentence ?? text.notRemoved}
        error={run.error}
        recoveries={props.recoveries}
        displayText={text}
        onRetry={run.retry}
        onDismiss={run.reset}
      />
    )
  return (
    <div className="cdev-bar">
      <div className="cdev-body">
        <div className="cdev-sentence">
          {run.sentence ?? text.notRemoved} {run.reason}
        </div>
        <LinkButton onClick={run.reset}>{text.done}</LinkButton>
        {run.retry && (
          <Button variant="main" onClick={run.retry}>
            {text.retry}
          </Button>
        )}
      </div>
    </div>
  )
}

type ListProps = { list: DeviceListController }

function Running({ list }: ListProps) {
  const { displayText: text, run } = list
  return (
    <div className="cdev-bar">
      <div className="cdev-body">
        <div className="cdev-sentence">{run.sentence}</div>
        <Button {...list.getStopProps()} isPending={run.isStopping}>
          {run.isStopping ? text.stopping : text.stop}
        </Button>
      </div>
      <progress
        className="cdev-progress"
        aria-label={run.sentence}
        value={run.progress.done}
        max={run.progress.total}
      />
    </div>
  )
}

function Chosen({ list: { displayText: text, selection } }: ListProps) {
  if (!selection) return null
  const { count, end, remove } = selection
  return (
    <div className="cdev-bar">
      <div className="cdev-body">
        <div className="cdev-sentence">{text.selected(count)}</div>
        <LinkButton onClick={end}>{text.cancel}</LinkButton>
        {count > 0 && (
          <Button variant="critical" onClick={remove}>
            {text.removeSelected(count)}
          </Button>
        )}
      </div>
    </div>
  )
}
