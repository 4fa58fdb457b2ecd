import { Button } from '../Button.tsx'
import { classes } from '../classes.ts'
import { DeviceErrorPrompt } from '../DeviceErrorPrompt/DeviceErrorPrompt.tsx'
import { Icon } from '../Icon.tsx'
import { LineAction } from '../LineAction.tsx'
import type { ReviewPartProps } from './ReviewPartProps.ts'
import type { ReviewStepState, ReviewStepView } from './types.ts'

const icons = {
  todo: 'todo',
  working: 'todo',
  done: 'done',
  refused: 'refused',
} as const satisfies Record<ReviewStepState, string>

/** The steps, each with what became of it, and the one thing to do. */
export function ReviewSteps(props: ReviewPartProps) {
  const { classNames, components, recoveries, review } = props
  const { Prompt = DeviceErrorPrompt } = components
  const { displayText: text, error, goOn, passwordStep } = review
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: hosts have a look for every list */}
      <div
        role="list"
        tabIndex={-1}
        data-part="steps"
        className={classes('cdev-devices', classNames.list)}
      >
        {review.steps.map((step) => (
          <Step key={step.kind} {...props} step={step} />
        ))}
      </div>
      {error && !review.isRunning && (
        <Prompt
          className={classNames.prompt}
          heading={text.stepNotDone}
          error={error}
          recoveries={recoveries}
          displayText={text}
          onRetry={goOn}
        />
      )}
      <div className={classes('cdev-actions', classNames.actions)}>
        {goOn && !passwordStep && error?.recovery !== 'retry' && (
          <Button variant="main" onClick={goOn}>
            {text.goOn}
          </Button>
        )}
        {review.isRunning && (
          <Button
            data-part="stop"
            isPending={review.isStopped}
            onClick={review.stop}
          >
            {review.isStopped ? text.stopping : text.stop}
          </Button>
        )}
        {(!review.isRunning || review.isStopped) && (
          <Button
            variant="plain"
            onClick={goOn || review.isRunning ? review.close : review.end}
          >
            {goOn || review.isRunning ? text.cancel : text.notNow}
          </Button>
        )}
      </div>
    </>
  )
}

function Step({
  classNames,
  review,
  step,
}: ReviewPartProps & { step: ReviewStepView }) {
  const { displayText: text, passwordStep } = review
  const isPassword = step.kind === 'password' && step.state === 'todo'
  return (
    // biome-ignore lint/a11y/useSemanticElements: as the list around it
    <div
      role="listitem"
      className={classes('cdev-device', classNames.item)}
      data-state={step.state}
      data-pending={step.state === 'working' ? '' : undefined}
      data-error={step.error?.code}
    >
      <Icon name={icons[step.state]} />
      <div className="cdev-device-main">
        <span className="cdev-device-name">{step.title}</span>
        {step.hint && (
          <div
            className="cdev-device-line"
            data-refusal={step.state === 'refused' ? '' : undefined}
          >
            <span>{step.hint}</span>
          </div>
        )}
      </div>
      {isPassword && !passwordStep && !review.isRunning && (
        <Button data-part="password" onClick={review.startPassword}>
          {text.start}
        </Button>
      )}
      {isPassword && review.hasPasswordPage && (
        <LineAction label={text.done} onPress={review.savePassword} />
      )}
      {step.kind === 'password' && passwordStep && (
        <div className="cdev-step">
          <passwordStep.Recovery {...passwordStep.props} />
        </div>
      )}
    </div>
  )
}
