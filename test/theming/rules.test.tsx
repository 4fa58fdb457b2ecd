import { expect, test } from 'vitest'
import css from '../../packages/ui/src/styles.css?inline'

const sheet = new CSSStyleSheet()
sheet.replaceSync(css)

function collect(rules: CSSRuleList): CSSRule[] {
  return [...rules].flatMap((rule) => [
    rule,
    ...('cssRules' in rule ? collect(rule.cssRules as CSSRuleList) : []),
  ])
}

const rules = collect(sheet.cssRules)

/** What is left of a selector without everything that counts for nothing. */
function outsideWhere(selector: string): string {
  const [before = '', after] = selector.split(/:where\((.*)/s)
  if (after === undefined) return before
  let depth = 1
  let end = 0
  for (; depth > 0; end++)
    depth += after[end] === '(' ? 1 : after[end] === ')' ? -1 : 0
  return before + outsideWhere(after.slice(end))
}

test('everything is in one layer', () => {
  const layers = [...sheet.cssRules].map((rule) =>
    rule instanceof CSSLayerBlockRule ? rule.name : rule.cssText,
  )
  expect(new Set(layers)).toEqual(new Set(['cdev']))
})

test('no selector has any specificity', () => {
  const selectors = rules
    .filter((rule) => rule instanceof CSSStyleRule)
    .map((rule) => rule.selectorText)
  expect(selectors.length).toBeGreaterThan(50)
  const specific = selectors.filter((selector) =>
    /[^\s,>+]/.test(
      outsideWhere(selector).replace(
        /::(before|after|backdrop|first-letter|placeholder)/g,
        '',
      ),
    ),
  )
  expect(specific).toEqual([])
})

test('no public variable is registered, or it would never follow the host', () => {
  const registered = rules
    .filter((rule) => rule instanceof CSSPropertyRule)
    .map((rule) => rule.name)
  expect(registered.length).toBeGreaterThan(0)
  expect(registered.filter((name) => !name.startsWith('--_cdev-'))).toEqual([])
})

test('nothing is said of left and right', () => {
  const physical =
    /(?<![\w-])((margin|padding|border|inset|scroll-[a-z]+)-)?(left|right)(?![\w-])|(?<![\w-])(float|clear)\s*:/
  const inRules = css.replaceAll(/\/\*.*?\*\//gs, '')
  expect(inRules.split('\n').filter((line) => physical.test(line))).toEqual([])
})
