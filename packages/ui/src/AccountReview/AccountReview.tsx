'use client'

import {
  type ComponentPropsWithoutRef,
  forwardRef,
  useImperativeHandle,
} from 'react'
import { Button } from '../Button.tsx'
import { classes } from '../classes.ts'
import { ForgetDeviceDialog } from '../ForgetDeviceDialog/ForgetDeviceDialog.tsx'
import { LinkButton } from '../LinkButton.tsx'
import { Message } from '../Message.tsx'
import { ReviewChoices } from './ReviewChoices.tsx'
import type { ReviewPartProps } from './ReviewPartProps.ts'
import { ReviewSteps } from './ReviewSteps.tsx'
import type {
  AccountReviewClassNames,
  AccountReviewComponents,
  UseAccountReviewOptions,
} from './types.ts'
import { useAccountReview } from './useAccountReview.ts'

export type AccountReviewProps = Omit<
  ComponentPropsWithoutRef<'section'>,
  'children' | 'onError'
> &
  UseAccountReviewOptions & {
    /** Of the title. @default 2 */
    headingLevel?: 2 | 3 | 4 | 5 | 6 | undefined
    /** Parts of the host's own. */
    components?: AccountReviewComponents | undefined
    /** Classes added to the parts. */
    classNames?: AccountReviewClassNames | undefined
  }

/**
 * "It wasn’t me": what happened, then steps that make the account safe, in an order
 * that cannot cut itself off. It does nothing before somebody presses. Renders a
 * `<section>` while it is open, or a panel while one that was begun is not over.
 */
export const AccountReview = forwardRef<HTMLElement, AccountReviewProps>(
  function AccountReview(settings, ref) {
    const {
      className,
      classNames = {},
      components = {},
      displayText,
      headingLevel = 2,
      onClose,
      onError,
      onReview,
      open,
      recoveries,
      subject,
      ...props
    } = settings
    const Heading = `h${headingLevel}` as const
    const review = useAccountReview(settings)
    const { displayText: text, stage, tidied } = review
    const parts: ReviewPartProps = {
      review,
      classNames,
      components,
      recoveries,
    }
    useImperativeHandle(ref, () => review.root.current as HTMLElement)
    if (stage === 'closed') return null

    return (
      <section
        {...props}
        {...review.getRootProps()}
        className={classes('cdev-list', classNames.root, className)}
      >
        <div className="cdev-list-body">
          {stage === 'left' ? (
            <Message
              className={classNames.message}
              action={{ label: text.goOn, onPress: review.resume }}
            >
              <span {...review.getHeadingProps()}>{text.safetyTitle}</span>
            </Message>
          ) : (
            <Heading
              {...review.getHeadingProps()}
              className={classes('cdev-heading', classNames.heading)}
            >
              <span>{titleOf(review)}</span>
            </Heading>
          )}
          {introOf(review) && (
            <div className={classes('cdev-hint', classNames.intro)}>
              {introOf(review)}
            </div>
          )}
          {stage === 'question' && <Question {...parts} />}
          {stage === 'choose' && !tidied && <ReviewChoices {...parts} />}
          {stage === 'steps' && <ReviewSteps {...parts} />}
          {stage === 'finished' && (
            <div className={classes('cdev-actions', classNames.actions)}>
              <Button onClick={review.close}>{text.done}</Button>
            </div>
          )}
        </div>
        {tidied && (
          <ForgetDeviceDialog
            open
            device={{
              deviceKey: tidied.id,
              isCurrent: false,
              status: 'remembered',
            }}
            deviceName={tidied.name}
            displayText={displayText}
            recoveries={recoveries}
            onClose={review.close}
          />
        )}
        <span {...review.getStatusProps()} className="cdev-hidden" />
      </section>
    )
  },
)

type Review = ReviewPartProps['review']

function titleOf({ displayText: text, name, outcome, stage }: Review) {
  if (stage === 'question') return text.whatHappened(name)
  if (stage === 'choose') return text.chooseTitle
  if (stage === 'steps') return text.safetyTitle
  return outcome?.isSafe ? text.safe : text.reviewDone
}

function introOf({
  displayText: text,
  doneCount,
  outcome,
  stage,
  steps,
}: Review) {
  if (stage === 'choose') return text.chooseHint
  if (stage === 'steps') return text.stepsDone(doneCount, steps.length)
  if (!outcome) return undefined
  return [
    outcome.isOnlyHere && text.safeOnlyHere,
    outcome.hasPassword && text.safePassword,
  ]
    .filter((sentence) => typeof sentence === 'string')
    .reduce((all, next) => (all ? text.join(all, next) : next), '')
}

function Question({ classNames, review }: ReviewPartProps) {
  const { displayText: text } = review
  const reasons = [
    ['not-mine', text.notMine],
    ['lost', text.lostOrSold],
    ['tidying', text.tidying],
  ] as const
  return (
    <div className={classes('cdev-devices', classNames.list)}>
      {reasons.map(([reason, label]) => (
        <div
          key={reason}
          className={classes('cdev-device cdev-reason', classNames.item)}
        >
          <LinkButton onClick={() => review.choose(reason)}>{label}</LinkButton>
        </div>
      ))}
      <div className={classes('cdev-actions', classNames.actions)}>
        <Button variant="plain" onClick={review.close}>
          {text.cancel}
        </Button>
      </div>
    </div>
  )
}
