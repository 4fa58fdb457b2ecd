'use client'

import {
  type ComponentPropsWithoutRef,
  forwardRef,
  type ReactElement,
  type RefAttributes,
  useImperativeHandle,
} from 'react'
import { Button } from '../Button.tsx'
import { classes } from '../classes.ts'
import { DeviceErrorPrompt } from '../DeviceErrorPrompt/DeviceErrorPrompt.tsx'
import { Message } from '../Message.tsx'
import type { FittingParts } from '../parts.ts'
import { RetryCountdown } from '../RememberedDeviceToggle/ToggleLine.tsx'
import type { RememberedDeviceToggleComponents } from '../RememberedDeviceToggle/types.ts'
import {
  type UseRememberDevicePromptOptions,
  useRememberDevicePrompt,
} from './useRememberDevicePrompt.ts'

/** The part that it has. */
type PromptComponents = Pick<RememberedDeviceToggleComponents, 'Prompt'>

export type RememberDevicePromptProps<
  Parts extends PromptComponents = PromptComponents,
> = Omit<ComponentPropsWithoutRef<'div'>, 'children' | 'onError'> &
  UseRememberDevicePromptOptions & {
    /** A part of your own: `Prompt`. */
    components?: (Parts & FittingParts<Parts>) | undefined
    /** Classes to add to the parts, for example utilities of Tailwind. */
    classNames?:
      | {
          [part in 'root' | 'message' | 'hint' | 'prompt']?: string | undefined
        }
      | undefined
  }

/**
 * Asks once, after a sign-in, whether to remember this browser. It shows the
 * result of a yes, or of the choice made at the sign-in, until it is saved.
 * Renders nothing if there is nothing to ask or to say. Otherwise it renders a
 * `<div>` with `data-state` asking or answered, `data-intent` and `data-error`.
 */
export const RememberDevicePrompt = forwardRef<
  HTMLDivElement,
  RememberDevicePromptProps
>(function RememberDevicePrompt(
  {
    className,
    classNames = {},
    components: { Prompt = DeviceErrorPrompt } = {},
    displayText,
    onError,
    onSuccess,
    recoveries,
    ...props
  },
  ref,
) {
  const controller = useRememberDevicePrompt({
    displayText,
    onError,
    onSuccess,
    recoveries,
  })
  const { displayText: text, message } = controller
  const prompt = controller.getPromptProps()
  useImperativeHandle(ref, () => controller.root.current as HTMLDivElement)
  if (!message) return null

  return (
    <div
      {...props}
      {...controller.getRootProps()}
      className={classes('cdev-remember', classNames.root, className)}
    >
      {prompt ? (
        <Prompt {...prompt} className={classNames.prompt} />
      ) : message.kind === 'question' ? (
        <div
          {...controller.getQuestionProps()}
          className={classes('cdev-question', classNames.message)}
        >
          <div {...controller.getTitleProps()} className="cdev-label">
            {message.text}
          </div>
          <div
            {...controller.getHintProps()}
            className={classes('cdev-hint', classNames.hint)}
          >
            {text.ownDeviceOnly}
          </div>
          <div className="cdev-actions">
            {message.actions.map(({ label, onPress }, index) => (
              <Button
                key={label}
                variant={index === 0 ? 'main' : 'neutral'}
                onClick={onPress}
              >
                {label}
              </Button>
            ))}
          </div>
        </div>
      ) : (
        <Message
          className={classNames.message}
          icon={message.kind === 'saved' ? 'done' : 'info'}
          action={'action' in message ? message.action : undefined}
          variant={message.kind === 'offered' ? 'main' : 'neutral'}
          dismiss={
            message.kind === 'offered'
              ? { label: text.dismiss, onPress: message.onDismiss }
              : message.kind === 'saved'
                ? message.dismiss
                : undefined
          }
        >
          {message.kind === 'waiting' && message.retryAt !== undefined ? (
            <RetryCountdown retryAt={message.retryAt} retryIn={text.retryIn} />
          ) : (
            message.text
          )}
        </Message>
      )}
      <span {...controller.getStatusProps()} className="cdev-hidden" />
    </div>
  )
}) as <Parts extends PromptComponents>(
  props: RememberDevicePromptProps<Parts> & RefAttributes<HTMLDivElement>,
) => ReactElement
