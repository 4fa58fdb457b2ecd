'use client'

import {
  type ComponentPropsWithoutRef,
  forwardRef,
  type ReactElement,
  type RefAttributes,
  useImperativeHandle,
} from 'react'
import { classes } from '../classes.ts'
import { DeviceErrorPrompt } from '../DeviceErrorPrompt/DeviceErrorPrompt.tsx'
import type { FittingParts } from '../parts.ts'
import type { RememberedDeviceToggleComponents } from '../RememberedDeviceToggle/types.ts'
import { RememberDeviceNews } from './RememberDeviceNews.tsx'
import { RememberDeviceQuestion } from './RememberDeviceQuestion.tsx'
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
>(function RememberDevicePrompt(settings, ref) {
  const {
    className,
    classNames = {},
    components: { Prompt = DeviceErrorPrompt } = {},
    displayText,
    onError,
    onSuccess,
    recoveries,
    ...props
  } = settings
  const controller = useRememberDevicePrompt(settings)
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
        <RememberDeviceQuestion
          controller={controller}
          message={message}
          classNames={classNames}
        />
      ) : (
        <RememberDeviceNews
          message={message}
          displayText={text}
          className={classNames.message}
        />
      )}
      <span {...controller.getStatusProps()} className="cdev-hidden" />
    </div>
  )
}) as <Parts extends PromptComponents>(
  props: RememberDevicePromptProps<Parts> & RefAttributes<HTMLDivElement>,
) => ReactElement
