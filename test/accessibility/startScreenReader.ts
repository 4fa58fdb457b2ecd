import { type AxNode, propertyOf, readTree } from './readTree.ts'

type Spoken = {
  name: string
  role: string
  state: string
  description: string
}

function stateOf(node: AxNode, role: string) {
  const checked = propertyOf(node, 'checked')
  const expanded = propertyOf(node, 'expanded')
  const [yes, no] =
    role === 'switch' ? ['on', 'off'] : ['checked', 'not checked']
  return [
    checked !== undefined && (String(checked) === 'true' ? yes : no),
    expanded !== undefined && (expanded ? 'expanded' : 'collapsed'),
    propertyOf(node, 'disabled') && 'unavailable',
    String(propertyOf(node, 'invalid') ?? 'false') !== 'false' && 'invalid',
  ]
    .filter(Boolean)
    .join(', ')
}

function speak(node: AxNode): Spoken {
  const role = String(node.role?.value ?? 'generic').replace('generic', '')
  return {
    name: String(node.name?.value ?? ''),
    role,
    state: stateOf(node, role),
    description: String(node.description?.value ?? ''),
  }
}

/** "Name, role, state. Description", without what is missing. */
const sentence = ({ name, role, state, description }: Partial<Spoken>) =>
  [[name, role, state].filter(Boolean).join(', '), description]
    .filter(Boolean)
    .join('. ')

/** Said when the focus comes into them. */
const containers = ['alertdialog', 'group', 'region']

/**
 * A screen reader of few words: `look` says what has the focus, or what has
 * changed of it; live regions speak by themselves. All of it is in `said`.
 */
export function startScreenReader() {
  const said: string[] = []
  let last: { node: AxNode; spoken: Spoken; around: string[] } | undefined

  const observer = new MutationObserver((changes) => {
    const regions = changes.map(({ target }) =>
      (target instanceof Element ? target : target.parentElement)?.closest(
        '[role=status]',
      ),
    )
    for (const region of new Set(regions))
      if (region?.textContent) said.push(`(live) ${region.textContent}`)
  })
  observer.observe(document.body, {
    childList: true,
    characterData: true,
    subtree: true,
  })

  return {
    said,
    async look() {
      const nodes = await readTree()
      const byId = new Map(nodes.map((node) => [node.nodeId, node]))
      const node = nodes.find(
        (each) =>
          propertyOf(each, 'focused') && each.role?.value !== 'RootWebArea',
      )
      if (!node) {
        if (last) said.push('(nothing has the focus)')
        last = undefined
        return
      }
      const around: string[] = []
      for (
        let parent = byId.get(node.parentId ?? '');
        parent;
        parent = byId.get(parent.parentId ?? '')
      )
        if (containers.includes(String(parent.role?.value)))
          around.unshift(sentence(speak(parent)))
      const spoken = speak(node)
      const before = last
      last = { node, spoken, around }
      if (before?.node.nodeId === node.nodeId) {
        const changed = Object.entries(spoken).filter(
          ([part, value]) => before.spoken[part as keyof Spoken] !== value,
        )
        if (changed.length > 0) said.push(sentence(Object.fromEntries(changed)))
        return
      }
      for (const container of around)
        if (!before?.around.includes(container)) said.push(container)
      said.push(sentence(spoken))
    },
    stop: () => observer.disconnect(),
  }
}
