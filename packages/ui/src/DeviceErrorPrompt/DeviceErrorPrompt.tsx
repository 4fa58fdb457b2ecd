'use client'

import {
  type ComponentPropsWithoutRef,
  forwardRef,
  useImperativeHandle,
} from 'react'
import { Button } from '../Button.tsx'
import { CloseButton } from '../CloseButton.tsx'
import { classes } from '../classes.ts'
import { Icon } from '../Icon.tsx'
import {
  type UseDeviceErrorPromptOptions,
  useDeviceErrorPrompt,
} from './useDeviceErrorPrompt.ts'

export type DeviceErrorPromptProps = Omit<
  ComponentPropsWithoutRef<'div'>,
  'children' | 'onError'
> &
  UseDeviceErrorPromptOptions

/**
 * Shows what Cognito refused, in plain words, with the one action that helps.
 * It does not announce itself. The component that shows it does. Renders a
 * `<div role="group">`.
 */
export const DeviceErrorPrompt = forwardRef<
  HTMLDivElement,
  DeviceErrorPromptProps
>(function DeviceErrorPrompt(options, ref) {
  const {
    className,
    displayText,
    error,
    heading,
    id,
    intent,
    isRetrying,
    onDismiss,
    onOpenChange,
    onRetry,
    recoveries,
    ...props
  } = options
  const prompt = useDeviceErrorPrompt(options)
  const { action, dismiss, step } = prompt
  useImperativeHandle(ref, () => prompt.root.current as HTMLDivElement)

  return (
    <div
      {...props}
      {...prompt.getRootProps()}
      className={classes(step ? 'cdev-step' : 'cdev-prompt', className)}
    >
      {step ? (
        <step.Recovery {...step.props} />
      ) : (
        <>
          <Icon name="refused" />
          <div className="cdev-body">
            <div className="cdev-sentence">
              <span {...prompt.getTextProps()}>
                <span {...prompt.getTitleProps()} className="cdev-prompt-title">
                  {prompt.heading}
                </span>{' '}
                <span>{prompt.reason}</span>
              </span>
              {prompt.reference && (
                <div className="cdev-reference">{prompt.reference}</div>
              )}
            </div>
            {action && (
              <Button {...prompt.getActionProps()} variant="main">
                {action.label}
              </Button>
            )}
          </div>
          {dismiss && (
            <CloseButton aria-label={dismiss.label} onClick={dismiss.onPress} />
          )}
        </>
      )}
    </div>
  )
})
