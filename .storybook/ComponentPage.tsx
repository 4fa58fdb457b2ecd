import {
  Controls,
  Description,
  Primary,
  Subtitle,
  Title,
} from '@storybook/addon-docs/blocks'

/**
 * What a component is and what it takes. Its states are the stories beside this
 * page: each has a Cognito of its own, and many of them only what they play.
 */
export function ComponentPage() {
  return (
    <>
      <Title />
      <Subtitle />
      <Description />
      <Primary />
      <Controls />
    </>
  )
}
