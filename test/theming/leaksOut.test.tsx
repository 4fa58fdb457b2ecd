import { afterEach, expect, test } from 'vitest'
import { addStyles, kit } from './support/stylesheets.ts'

const page = `
<main class="page" data-state="off" data-pending data-error="Network">
  <h1>Heading</h1><h2>Heading</h2><h3>Heading</h3><hr>
  <p>Text <a href="#a">link</a> <em>em</em> <strong>strong</strong> <small>small</small>
    <code>code</code> <kbd>kbd</kbd> <mark>mark</mark> <sub>sub</sub> <bdi>bdi</bdi>
    <time>time</time> <abbr title="a">abbr</abbr> <q>quote</q></p>
  <ul role="list"><li>item</li></ul><ol><li>item</li></ol><dl><dt>term</dt><dd>text</dd></dl>
  <div role="list"><div role="listitem" data-current data-state="on">item</div></div>
  <blockquote>text</blockquote><pre>text</pre>
  <table><caption>caption</caption><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>
  <form><fieldset><legend>legend</legend>
    <label for="a">label</label><input id="a" aria-invalid="true"><input type="checkbox" checked>
    <input type="radio"><input type="range"><select><option>option</option></select>
    <textarea>text</textarea><progress value="0.3"></progress><meter value="0.3"></meter>
    <output>output</output></fieldset></form>
  <button>button</button><button type="button" role="switch" aria-checked="true" aria-disabled="true">switch <span>on</span></button>
  <button data-variant="critical">button</button><span class="button label row text switch track thumb badge icon">span</span>
  <details open><summary>summary</summary>text</details>
  <dialog open role="alertdialog">dialog</dialog><div role="status">status</div>
  <figure><figcaption>caption</figcaption><img alt=""><svg><path d="M0 0h1"/></svg></figure>
  <nav><menu><li>item</li></menu></nav><address>address</address>
  <section class="cdevil my-cdev-toggle cdev">section</section>
</main>`

/** Every property of every element and of what it generates. */
function computeAll() {
  const seen = new Map<string, string>()
  const elements = document.querySelectorAll('html, body, .page, .page *')
  for (const [index, element] of elements.entries())
    for (const pseudo of ['', '::before']) {
      const style = getComputedStyle(element, pseudo)
      // What is registered for the kit is listed everywhere, and used nowhere.
      for (const property of style)
        if (!property.startsWith('--_cdev-'))
          seen.set(
            `${index} ${element.tagName}${pseudo} ${property}`,
            style.getPropertyValue(property),
          )
    }
  return seen
}

let remove = () => {}

afterEach(() => {
  remove()
  document.body.innerHTML = ''
})

test('a page computes the same styles with the stylesheet and without', () => {
  document.body.innerHTML = page
  document.querySelector('button')?.focus()
  // An empty sheet first, so that the page is otherwise the same.
  remove = addStyles('')
  const without = computeAll()
  remove()
  remove = addStyles(kit)
  const withKit = computeAll()
  expect(without.size).toBeGreaterThan(50_000)
  const changed = [...without].filter(
    ([name, value]) => withKit.get(name) !== value,
  )
  expect(changed).toEqual([])
  expect(withKit.size).toBe(without.size)
}, 60_000)

test('a rule of the host wins over each of the kit’s, whatever its place', () => {
  document.body.innerHTML = '<div class="cdev-toggle"><i class="cdev-track">'
  remove = addStyles('.cdev-track { border-radius: 3px }', kit)
  const track = document.querySelector('.cdev-track')
  expect(track && getComputedStyle(track).borderRadius).toBe('3px')
  expect(track && getComputedStyle(track).position).toBe('relative')
})
