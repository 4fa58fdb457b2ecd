'use client'

import { forwardRef, useImperativeHandle } from 'react'
import { Button } from '../Button.tsx'
import { classes } from '../classes.ts'
import { LinkButton } from '../LinkButton.tsx'
import { Message } from '../Message.tsx'
import { ReviewChoices } from './ReviewChoices.tsx'
import { ReviewDialogs } from './ReviewDialogs.tsx'
import type { ReviewPartProps } from './ReviewPartProps.ts'
import { ReviewSteps } from './ReviewSteps.tsx'
import { ReviewTidying } from './ReviewTidying.tsx'
import type { AccountReviewProps } from './types.ts'
import { useAccountReview } from './useAccountReview.ts'

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
      clientNames,
      components = {},
      displayText,
      headingLevel = 2,
      includeIpAddress,
      locale,
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
    const { displayText: text, stage } = review
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
              <span {...review.getHeadingProps()}>{review.title}</span>
            </Message>
          ) : (
            <Heading
              {...review.getHeadingProps()}
              className={classes('cdev-heading', classNames.heading)}
            >
              <span>{review.title}</span>
            </Heading>
          )}
          {review.intro && (
            <div className={classes('cdev-hint', classNames.intro)}>
              {review.intro}
            </div>
          )}
          {stage === 'question' && <Question {...parts} />}
          {stage === 'choose' && <ReviewChoices {...parts} />}
          {stage === 'tidying' && review.isPicking && (
            <ReviewTidying {...parts} />
          )}
          {stage === 'steps' && <ReviewSteps {...parts} />}
          {stage === 'finished' && (
            <div className={classes('cdev-actions', classNames.actions)}>
              <Button onClick={review.close}>{text.done}</Button>
            </div>
          )}
        </div>
        <ReviewDialogs review={review} recoveries={recoveries} />
        <span {...review.getStatusProps()} className="cdev-hidden" />
      </section>
    )
  },
)

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
