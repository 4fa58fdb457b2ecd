import axe from 'axe-core'

/** The rules of axe that a part of the page breaks. */
export async function violations(container: Element = document.body) {
  const results = await axe.run(container)
  return results.violations.map(({ id }) => id)
}
