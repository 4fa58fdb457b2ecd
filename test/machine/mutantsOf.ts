import { parseAst } from 'rolldown/parseAst'

/** A source file with one small fault in it. */
export type Mutant = {
  file: string
  /** The function, or the constant, that it is in. */
  inside: string
  /** Its lines, joined, as they are and as they become. */
  original: string
  mutated: string
  /** The whole file with the fault. */
  text: string
  /** Whether it is met as its file is loaded, and never again. */
  isLoaded: boolean
}

/** What all nodes of a syntax tree have; the rest depends on `type`. */
type Node = {
  type: string
  start: number
  end: number
  [member: string]: unknown
}

type Change = {
  start: number
  end: number
  becomes: string
  inside: string
  isLoaded: boolean
  /** Puts a switch around what it would change. See `switchable`. */
  switch: Switch
}

type Switch = {
  start: number
  end: number
  /** What is evaluated now, if `isOn` is false, or instead. */
  choose(isOn: string, now: string): string
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Node).type === 'string'

const asNode = (value: unknown) => (isNode(value) ? value : undefined)

const asNodes = (value: unknown) =>
  Array.isArray(value) ? value.filter(isNode) : []

const comparisons = new Set(['===', '!==', '<', '>', '<=', '>='])

/** Each has one that could stand in its place. */
const twins = [
  ['remembered', 'not_remembered'],
  ['click', 'replay'],
  ['unanswered', 'unseen'],
  ['held', 'passed'],
  ['offered', 'parked'],
  ['checking', 'offline'],
  ['present', 'absent'],
]

/** Texts for people may say what they like. */
const isText = (value: string) => value.includes(' ')

function swapped(value: unknown) {
  if (typeof value === 'boolean') return String(!value)
  // Nobody can tell a millisecond of a long time.
  if (typeof value === 'number')
    return String(value < 1000 ? value + 1 : value * 2)
  if (typeof value !== 'string' || isText(value)) return undefined
  const twin = twins.find((pair) => pair.includes(value))
  return `'${twin?.find((one) => one !== value) ?? `${value}!`}'`
}

const isLogical = ({ operator, type }: Node) =>
  type === 'LogicalExpression' && operator !== '??'

/** The parts of a condition that are true or false by themselves. */
function atomsOf(node: Node | undefined): Node[] {
  if (!node) return []
  if (node.type === 'ParenthesizedExpression')
    return atomsOf(asNode(node.expression))
  if (isLogical(node))
    return [...atomsOf(asNode(node.left)), ...atomsOf(asNode(node.right))]
  const isValue =
    node.type === 'ObjectExpression' ||
    node.type === 'ArrayExpression' ||
    (node.type === 'Identifier' && node.name === 'undefined')
  return isValue ? [] : [node]
}

/** Literals that say which case it is: `case 'clicked':` goes as a whole. */
const isLabel = (parent: Node, node: Node) =>
  parent.type === 'ImportDeclaration' ||
  parent.type === 'ImportExpression' ||
  (parent.type === 'SwitchCase' && parent.test === node)

function nameOf(node: Node, inside: string) {
  const isNamed =
    node.type === 'FunctionDeclaration' || node.type === 'VariableDeclarator'
  const id = isNamed ? asNode(node.id) : undefined
  return inside === '' && typeof id?.name === 'string' ? id.name : inside
}

/** Each change of one node that is worth a try. */
function* changesAt(
  node: Node,
  parent: Node,
  text: string,
): Generator<Omit<Change, 'inside' | 'isLoaded'>> {
  const source = text.slice(node.start, node.end)
  const isKey =
    parent.type === 'Property' && parent.key === node && !parent.computed
  const switchAt = (
    { start, end }: Node,
    choose: Switch['choose'],
  ): Switch => ({ start, end, choose })
  const become = (at: Node, becomes: string) => ({
    start: at.start,
    end: at.end,
    becomes,
    switch: switchAt(at, (isOn, now) => {
      const either = `(${isOn} ? ${becomes} : ${now})`
      return isKey ? `[${either}]` : either
    }),
  })
  const dropStatement = () => ({
    ...become(node, ';'),
    switch: switchAt(
      node,
      (isOn, now) => `{ if (${isOn}) {} else { ${now} } }`,
    ),
  })
  const dropCase = (test: Node) => ({
    ...become(node, ''),
    switch: switchAt(test, (isOn, now) => `(${isOn} ? Symbol() : ${now})`),
  })
  const dropFrom = ([open, close]: string, at: Node) => ({
    ...become(at, ''),
    end: afterComma(text, at.end),
    switch: switchAt(
      at,
      (isOn, now) => `...(${isOn} ? ${open}${close} : ${open}${now}${close})`,
    ),
  })
  const isTest =
    node.type === 'IfStatement' || node.type === 'ConditionalExpression'
  const conditions = isTest
    ? atomsOf(asNode(node.test))
    : isLogical(node)
      ? atomsOf(node)
      : node.type === 'BinaryExpression' &&
          comparisons.has(String(node.operator))
        ? [node]
        : []
  for (const each of conditions)
    yield become(each, `!(${text.slice(each.start, each.end)})`)
  if (node.type === 'Literal' && !isLabel(parent, node)) {
    const becomes = swapped(node.value)
    if (becomes !== undefined) yield become(node, becomes)
  }
  const isConditional =
    parent.type === 'IfStatement' && node.type === 'ReturnStatement'
  if (
    (node.type === 'ExpressionStatement' ||
      node.type === 'IfStatement' ||
      node.type === 'ReturnStatement') &&
    !isConditional
  )
    yield dropStatement()
  // A case that falls through to the next does nothing of its own.
  const test = node.type === 'SwitchCase' ? asNode(node.test) : undefined
  if (test) yield dropCase(test)
  // In a language of values a statement is a member, or an effect in a list.
  if (node.type === 'ObjectExpression') {
    const members = asNodes(node.properties)
    if (members.some(({ type }) => type === 'SpreadElement'))
      for (const each of members) yield dropFrom('{}', each)
  }
  const elements =
    node.type === 'ArrayExpression' && source.length > 2
      ? asNodes(node.elements).filter(
          ({ type }) => type === 'ObjectExpression' || type === 'SpreadElement',
        )
      : node.type === 'CallExpression'
        ? asNodes(node.arguments).filter(
            (each) =>
              each.type === 'ObjectExpression' &&
              text.startsWith('{ type:', each.start),
          )
        : []
  for (const each of elements) yield dropFrom('[]', each)
}

const afterComma = (text: string, end: number) =>
  text[end] === ',' ? end + 1 : end

function* changesIn(
  node: Node,
  parent: Node,
  text: string,
  inside: string,
  isLoaded: boolean,
): Generator<Change> {
  // Types are gone when it runs; what they are put upon is not.
  if (node.type.startsWith('TS')) {
    const expression = asNode(node.expression)
    const isExpression = /^TS(As|Satisfies|NonNull)/.test(node.type)
    if (expression && isExpression)
      yield* changesIn(expression, node, text, inside, isLoaded)
    return
  }
  const name = nameOf(node, inside)
  const isStill = isLoaded && !node.type.includes('Function')
  for (const change of changesAt(node, parent, text))
    yield { ...change, inside: name, isLoaded: isStill }
  for (const value of Object.values(node)) {
    const children = isNode(value) ? [value] : asNodes(value)
    for (const child of children)
      yield* changesIn(child, node, text, name, isStill)
  }
}

const oneLine = (text: string) => text.trim().replaceAll(/\s+/g, ' ')

function toMutant(file: string, text: string, change: Change): Mutant {
  const { becomes, end, inside, isLoaded, start } = change
  const from = text.lastIndexOf('\n', start) + 1
  const lineEnd = text.indexOf('\n', end)
  const to = lineEnd < 0 ? text.length : lineEnd
  return {
    file,
    inside,
    original: oneLine(text.slice(from, to)),
    mutated: oneLine(text.slice(from, start) + becomes + text.slice(end, to)),
    text: text.slice(0, start) + becomes + text.slice(end),
    isLoaded,
  }
}

/** Every change of a file. Two that read the same are one. */
function changesOf(file: string, text: string) {
  const program = parseAst(text, { lang: 'ts' }) as unknown as Node
  const changes = new Map<string, { mutant: Mutant; change: Change }>()
  for (const change of changesIn(program, program, text, '', true)) {
    const mutant = toMutant(file, text, change)
    if (!changes.has(mutant.text)) changes.set(mutant.text, { mutant, change })
  }
  return [...changes.values()]
}

/**
 * Every mutant of a file: each condition negated, each statement, member of a copy
 * and effect dropped, each constant swapped.
 */
export const mutantsOf = (file: string, text: string): Mutant[] =>
  changesOf(file, text).map(({ mutant }) => mutant)

/**
 * The file with all of its mutants in it. Whether one is on is asked where it would
 * be met: the first has the number `first`.
 */
export function switchable(file: string, text: string, first: number) {
  const all = changesOf(file, text).map(({ change }, index) => ({
    ...change.switch,
    isOn: `globalThis.isMutant?.(${first + index})`,
  }))
  // From the outside to the inside; sorting keeps the order of those at one place.
  all.sort((one, other) => one.start - other.start || other.end - one.end)

  function weave(start: number, end: number): string {
    let woven = ''
    let at = start
    for (let next = all[0]; next && next.start < end; next = all[0]) {
      all.shift()
      woven += text.slice(at, next.start)
      woven += next.choose(next.isOn, weave(next.start, next.end))
      at = next.end
    }
    return woven + text.slice(at, end)
  }
  return weave(0, text.length)
}
