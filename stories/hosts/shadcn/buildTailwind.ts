import { compile } from 'tailwindcss'
import tailwind from 'tailwindcss/index.css?raw'
import button from './button.tsx?raw'
import card from './card.tsx?raw'
import globals from './globals.css?raw'
import page from './ShadcnPage.tsx?raw'
import switchSource from './switch.tsx?raw'
import tokens from './tokens.css?raw'

/** Tailwind 4's stylesheet for these components, made in the page. */
export async function buildTailwind() {
  const { build } = await compile(`${tailwind}\n${tokens}\n${globals}`)
  const sources = button + card + switchSource + page
  return build(sources.split(/[\s"'`]+/))
}
