import { Button } from '../Button.tsx'
import { classes } from '../classes.ts'
import { DeviceIcon } from '../DeviceIcon.tsx'
import { LinkButton } from '../LinkButton.tsx'
import { ReviewChoiceMain } from './ReviewChoiceMain.tsx'
import { ReviewChoicesMessage } from './ReviewChoices.tsx'
import type { ReviewPartProps } from './ReviewPartProps.ts'
import type { ReviewChoice } from './types.ts'

/** Who just tidies gets the removal alone: one at a time, and a dialog asks. */
export function ReviewTidying(props: ReviewPartProps) {
  const { classNames, review } = props
  const { choices, displayText: text } = review
  return (
    <>
      <ReviewChoicesMessage {...props} />
      <Group
        {...props}
        title={text.signedInThere}
        action={text['sign-out']}
        choices={choices.signIns}
      />
      <Group
        {...props}
        title={text.rememberedThere}
        action={text.remove}
        choices={choices.remembered}
      />
      <div className={classes('cdev-actions', classNames.actions)}>
        <Button variant="plain" onClick={review.close}>
          {text.done}
        </Button>
      </div>
    </>
  )
}

type GroupProps = ReviewPartProps & {
  title: string
  action: string
  choices: readonly ReviewChoice[]
}

function Group({ action, choices, classNames, review, title }: GroupProps) {
  if (choices.length === 0) return null
  const { displayText: text, isReadOnly } = review
  return (
    <fieldset className="cdev-group">
      <legend className="cdev-hint">{title}</legend>
      {choices.map((choice) => (
        <div
          key={choice.id}
          className={classes('cdev-device', classNames.item)}
        >
          <DeviceIcon kind={choice.deviceKind} />
          <ReviewChoiceMain review={review} choice={choice} />
          {!isReadOnly && (
            <LinkButton
              aria-label={text.withName(choice.name, action)}
              aria-describedby={review.getUseProps(choice).id}
              onClick={() => review.pick(choice)}
            >
              {action}
            </LinkButton>
          )}
        </div>
      ))}
    </fieldset>
  )
}
