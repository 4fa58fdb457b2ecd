import type { ComponentType } from 'react'
import { Button } from './Button.tsx'
import {
  DeviceErrorPrompt,
  type DeviceErrorPromptProps,
} from './DeviceErrorPrompt/DeviceErrorPrompt.tsx'
import type { DeviceRecoveries } from './DeviceRecoveries.ts'
import type { DisplayText } from './displayText.ts'
import { LinkButton } from './LinkButton.tsx'
import type { ListText } from './listText.ts'
import type { Run } from './useRun.ts'

type RunBarProps = {
  run: Run
  /** Where nothing could be tried: "Not removed." */
  heading: string
  displayText: DisplayText & ListText
  recoveries: DeviceRecoveries | undefined
  Prompt: ComponentType<DeviceErrorPromptProps> | undefined
  className: string | undefined
}

/** How far a run is, then what came of it. */
export function RunBar({
  Prompt = DeviceErrorPrompt,
  className,
  displayText: text,
  heading,
  recoveries,
  run,
}: RunBarProps) {
  const { recovery = 'none' } = run.error ?? {}
  const sentence = run.sentence ?? heading
  if (run.isRunning)
    return (
      <div className="cdev-bar">
        <div className="cdev-body">
          <div className="cdev-sentence">{run.sentence}</div>
          <Button
            data-part="stop"
            isPending={run.isStopping}
            onClick={run.stop}
          >
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
  if (run.error && recovery !== 'none' && recovery !== 'retry')
    return (
      <Prompt
        className={className}
        heading={sentence}
        error={run.error}
        recoveries={recoveries}
        displayText={text}
        onRetry={run.retry}
        onDismiss={run.reset}
      />
    )
  return (
    <div className="cdev-bar">
      <div className="cdev-body">
        <div className="cdev-sentence">
          {run.reason ? text.join(sentence, run.reason) : sentence}
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
