import { cdp } from 'vitest/browser'

type Value = { value?: unknown }
export type AxNode = {
  nodeId: string
  parentId?: string
  childIds?: string[]
  ignored: boolean
  role?: Value
  name?: Value
  description?: Value
  properties?: { name: string; value: Value }[]
}
type FrameTree = {
  frame: { id: string; url: string }
  childFrames?: FrameTree[]
}

/** The frame that this runs in: a test has one inside Vitest's page. */
async function findOwnFrame() {
  const { frameTree } = await cdp().send('Page.getFrameTree')
  const find = ({ frame, childFrames = [] }: FrameTree): string | undefined =>
    frame.url === window.location.href
      ? frame.id
      : childFrames.map(find).find((id) => id !== undefined)
  return find(frameTree)
}

/** Chromium's accessibility tree, as it is told to a screen reader. */
export async function readTree(): Promise<AxNode[]> {
  const frameId = await findOwnFrame()
  const { nodes } = await cdp().send('Accessibility.getFullAXTree', { frameId })
  return nodes
}

export const propertyOf = (node: AxNode, name: string) =>
  node.properties?.find((property) => property.name === name)?.value.value
