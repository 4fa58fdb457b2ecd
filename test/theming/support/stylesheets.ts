import reboot from 'bootstrap/dist/css/bootstrap-reboot.css?raw'
import { compile } from 'tailwindcss'
import preflight4 from 'tailwindcss/preflight.css?raw'
import preflight3 from 'tailwindcss-3/lib/css/preflight.css?raw'
import kit from '../../../packages/ui/src/styles.css?inline'

/** The kit's own stylesheet. */
export { kit }

/** What Tailwind 3 puts before everything, outside of any layer. */
export const tailwind3 = preflight3.replaceAll(
  /theme\('[^']*', ([^;]*)\);/g,
  '$1;',
)

const { build } = await compile(`@layer theme, base, components, utilities;
@layer base { ${preflight4} }`)

/** What Tailwind 4 puts into its layer `base`. */
export const tailwind4 = build([])

export const bootstrap = reboot

/** A page that has a look for every element, outside of any layer. */
export const rude = `
* { margin: 0; padding: 0; border: 0; outline: none; box-sizing: content-box; }
ul, ol { padding: 0 0 20px 60px; }
li { margin: 9px; list-style: square; }
p { margin: 0 0 40px; color: gray; font-size: 24px; text-indent: 2em; }
label { display: block; margin: 30px; color: brown; font: italic 900 11px serif; text-transform: uppercase; }
input { width: 50%; height: 20px; border: 5px solid red; }
button { width: 100%; min-width: 300px; height: 90px; margin: 20px; padding: 20px; border: 3px solid navy; border-radius: 0; background: hotpink; color: white; font: 900 30px serif; text-transform: uppercase; letter-spacing: 3px; box-shadow: 0 0 9px red; opacity: 0.5; transform: rotate(2deg); }
button:hover, button:focus-visible { outline: 9px solid red; background: red; }
button::before { content: none; }
h2 { margin: 40px; }
svg { display: block; }
`

/** Adds these to the page, in this order; returns how to take them away. */
export function addStyles(...sheets: string[]) {
  const elements = sheets.map((css) => {
    const style = document.createElement('style')
    style.textContent = css
    document.head.append(style)
    return style
  })
  return () => {
    for (const element of elements) element.remove()
  }
}
