import { Button } from '../Button.tsx'
import { classes } from '../classes.ts'
import { DeviceErrorPrompt } from '../DeviceErrorPrompt/DeviceErrorPrompt.tsx'
import { LinkButton } from '../LinkButton.tsx'
import { ReviewChoiceMain } from './ReviewChoiceMain.tsx'
import type { ReviewPartProps } from './ReviewPartProps.ts'
import type { ReviewChoice } from './types.ts'

/** Why there is nothing to choose from, or not all of it. */
export function ReviewChoicesMessage(props: ReviewPartProps) {
  const { classNames, components, recoveries, review } = props
  const { Prompt = DeviceErrorPrompt } = components
  const { choices, displayText: text } = review
  const { hasEverywhere, remembered, signIns } = choices
  const isEmpty = signIns.length + remembered.length === 0
  if (choices.error)
    return (
      <Prompt
        className={classNames.prompt}
        heading={text.notLoaded}
        error={choices.error}
        recoveries={recoveries}
        displayText={text}
        onRetry={choices.refetch}
      />
    )
  if (choices.isLoading)
    return (
      <div className="cdev-hint">
        {choices.isOffline ? text.offlineRead : text.loading}
      </div>
    )
  return isEmpty && !hasEverywhere ? (
    <div className="cdev-hint">{text.nobodyElse}</div>
  ) : null
}

/** What should go: two groups, since nothing joins them. */
export function ReviewChoices(props: ReviewPartProps) {
  const { classNames, review } = props
  const { choices, displayText: text } = review
  const { everywhere, hasEverywhere, remembered, signIns } = choices
  return (
    <>
      <ReviewChoicesMessage {...props} />
      <Group {...props} title={text.signedInThere} choices={signIns} />
      <Group {...props} title={text.rememberedThere} choices={remembered} />
      {hasEverywhere && (
        <div className={classes('cdev-device', classNames.item)}>
          <label className="cdev-pick">
            <input
              type="checkbox"
              className="cdev-checkbox"
              checked={everywhere}
              aria-label={text.everywhereToo}
              onChange={({ target }) => review.setEverywhere(target.checked)}
            />
          </label>
          <div className="cdev-device-main">
            <span className="cdev-device-name">{text.everywhereToo}</span>
          </div>
        </div>
      )}
      <div className={classes('cdev-actions', classNames.actions)}>
        {review.canBegin && (
          <Button variant="main" onClick={review.begin}>
            {text.start}
          </Button>
        )}
        <Button variant="plain" onClick={review.close}>
          {text.cancel}
        </Button>
      </div>
    </>
  )
}

function Group({
  choices,
  classNames,
  review,
  title,
}: ReviewPartProps & { title: string; choices: readonly ReviewChoice[] }) {
  if (choices.length === 0) return null
  const { displayText: text } = review
  return (
    <fieldset className="cdev-group">
      <legend className="cdev-hint">{title}</legend>
      {choices.map((choice) => (
        <div
          key={choice.id}
          className={classes('cdev-device', classNames.item)}
        >
          <label className="cdev-pick">
            <input
              {...review.getTickProps(choice)}
              className="cdev-checkbox"
              onChange={({ target }) => review.tick(choice, target.checked)}
            />
          </label>
          <ReviewChoiceMain review={review} choice={choice} />
        </div>
      ))}
      {choices.some(({ isTicked }) => !isTicked) && choices.length > 1 && (
        <div className="cdev-foot">
          <LinkButton
            aria-label={text.withName(title, text.selectAll)}
            onClick={() => review.tickAll(choices)}
          >
            {text.selectAll}
          </LinkButton>
        </div>
      )}
    </fieldset>
  )
}
