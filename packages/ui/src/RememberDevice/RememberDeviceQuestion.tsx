import { Button } from '../Button.tsx'
import { classes } from '../classes.ts'
import type {
  RememberDevicePromptController,
  RememberDevicePromptMessage,
} from './useRememberDevicePrompt.ts'

type RememberDeviceQuestionProps = {
  controller: RememberDevicePromptController
  message: Extract<RememberDevicePromptMessage, { kind: 'question' }>
  classNames: { message?: string | undefined; hint?: string | undefined }
}

/** Whether to remember this browser. Yes comes first. */
export function RememberDeviceQuestion({
  classNames,
  controller,
  message,
}: RememberDeviceQuestionProps) {
  return (
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
        {controller.displayText.ownDeviceOnly}
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
  )
}
