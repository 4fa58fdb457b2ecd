'use client'

import {
  type ComponentType,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from 'react'
import { Button } from '../Button.tsx'
import { ConfirmDialog } from '../ConfirmDialog.tsx'
import { classes } from '../classes.ts'
import type { DeviceErrorPromptProps } from '../DeviceErrorPrompt/DeviceErrorPrompt.tsx'
import type { DeviceRecoveries } from '../DeviceRecoveries.ts'
import type { DisplayText } from '../displayText.ts'
import { useFocusGuard } from '../useFocusGuard.ts'
import type { Say } from '../useLiveRegion.ts'
import type { DeviceListText } from './deviceListText.ts'
import { ForgetOthersResult } from './ForgetOthersResult.tsx'
import type { DeviceListClassNames } from './types.ts'
import {
  type ForgetOthersCallbacks,
  useForgetOthers,
} from './useForgetOthers.ts'

type ForgetOthersProps = ForgetOthersCallbacks & {
  /** How many others there are. */
  count: number
  displayText: DisplayText & DeviceListText
  classNames: DeviceListClassNames
  recoveries: DeviceRecoveries | undefined
  Prompt: ComponentType<DeviceErrorPromptProps>
  say: Say
  /** Has the focus when the button that had it is gone. */
  fallback: RefObject<HTMLElement | null>
}

/** The button under the list that removes all others, and what came of it. */
export function ForgetOthers(props: ForgetOthersProps) {
  const { classNames, count, displayText: text, say } = props
  const [isAsking, setIsAsking] = useState(false)
  const others = useForgetOthers(props)
  const { error, isRunning, isStopping, progress, result } = others
  const root = useRef<HTMLDivElement>(null)
  useFocusGuard(root, () => props.fallback.current)
  const sentence =
    result &&
    text.othersResult(
      result.removed.length,
      result.refused.length,
      result.left.length,
    )
  useEffect(() => {
    if (isRunning) say(text.removingOthers)
    else if (sentence) say(sentence)
  }, [isRunning, say, sentence, text.removingOthers])

  return (
    <div ref={root} className="cdev-others">
      {(sentence || error) && (
        <ForgetOthersResult
          sentence={sentence}
          error={error}
          displayText={text}
          classNames={classNames}
          recoveries={props.recoveries}
          Prompt={props.Prompt}
          onRetry={others.start}
          onDismiss={others.reset}
        />
      )}
      {isRunning && (
        <div className="cdev-progress cdev-actions">
          <span>{text.removingOthers}</span>
          <progress
            aria-label={text.removingOthers}
            value={progress?.done}
            max={progress?.total}
          />
          <span>
            {progress && text.progress(progress.done, progress.total)}
          </span>
        </div>
      )}
      {(isRunning || count > 0) && (
        <Button
          isPending={isRunning && isStopping}
          onClick={() => (isRunning ? others.stop() : setIsAsking(true))}
        >
          {isRunning
            ? isStopping
              ? text.stopping
              : text.stop
            : text.removeOthers}
        </Button>
      )}
      {isAsking && (
        <ConfirmDialog
          className={classes(classNames.dialog?.dialog)}
          classNames={classNames.dialog}
          title={text.removeOthersTitle(count)}
          text={<div>{text.removeOthersText}</div>}
          confirmText={text.removeAll}
          cancelText={text.cancel}
          onConfirm={() => {
            setIsAsking(false)
            others.start()
          }}
          onClose={() => setIsAsking(false)}
        />
      )}
    </div>
  )
}
