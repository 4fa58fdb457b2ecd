const parts = '[class^="cdev-"]'

/**
 * Dates are Intl's. What was said aloud, or kept by a form, was said before. A
 * skeleton is seen by nobody.
 */
const otherwise = 'time, [role=status], .cdev-skeleton-text, style'

/** What the stories' devices are called, and where they are. */
const given = /Ada’s laptop|Laptop in the kitchen|A{20,}|127\.0\.0\.1/g

/** Names are made of texts and of these. */
const attributes = ['aria-label', 'title', 'placeholder', 'alt']

/** What is left of a text without what is in brackets and what is given. */
export function hardCoded(text: string): string {
  const rest = text.replace(/\[[^[\]]*\]/g, '')
  return rest === text ? rest.replace(given, '').trim() : hardCoded(rest)
}

const isOurs = (element: Element | null) =>
  element?.closest(parts) && !element.closest(otherwise)

function shownTexts() {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const found: string[] = []
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode
    if (isOurs(parentElement)) found.push(textContent ?? '')
  }
  return found
}

const namesOf = (attribute: string) =>
  [...document.querySelectorAll(`[${attribute}]`)]
    .filter(isOurs)
    .map((element) => element.getAttribute(attribute) ?? '')

/** Texts of the kit that are not in brackets: nobody can translate them. */
export const findHardCoded = () =>
  [...shownTexts(), ...attributes.flatMap(namesOf)].filter(hardCoded)
