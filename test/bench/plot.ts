export type Series = { name: string; values: number[] }

type Plot = {
  title: string
  /** What a value means. */
  unit: string
  groups: string[]
  series: Series[]
  isLogarithmic?: boolean
}

const themes = {
  light: {
    text: '#1f2328',
    line: '#d1d9e0',
    colors: ['#0969da', '#54aeff', '#8250df', '#bc4c00', '#57606a'],
  },
  dark: {
    text: '#f0f6fc',
    line: '#3d444d',
    colors: ['#58a6ff', '#1f6feb', '#bc8cff', '#f0883e', '#8b949e'],
  },
}

export type Theme = keyof typeof themes

const toText = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Bars in groups, each with its number: an SVG without a background. */
export function plot(
  { title, unit, groups, series, isLogarithmic = false }: Plot,
  theme: Theme,
) {
  const { text, line, colors } = themes[theme]
  const bar = 18
  const left = 130
  const width = 720
  const top = 56 + series.length * 18
  const scale = (value: number) =>
    isLogarithmic ? Math.log10(Math.max(value, 1)) : value
  const most = Math.max(...series.flatMap(({ values }) => values.map(scale)))
  const room = width - left - 90
  const groupHeight = series.length * (bar + 2) + 16
  const height = top + groups.length * groupHeight
  const legend = series.map(
    ({ name }, index) =>
      `<rect x="16" y="${40 + index * 18}" width="11" height="11" fill="${colors[index]}"/><text x="34" y="${50 + index * 18}">${toText(name)}</text>`,
  )
  const bars = groups.flatMap((group, row) => {
    const y = top + row * groupHeight
    return [
      `<line x1="${left}" x2="${left}" y1="${y}" y2="${y + groupHeight - 12}" stroke="${line}"/>`,
      `<text x="${left - 10}" y="${y + groupHeight / 2 - 4}" text-anchor="end">${toText(group)}</text>`,
      ...series.map(({ values }, index) => {
        const value = values[row] ?? 0
        const length = Math.max((room * scale(value)) / most, 1)
        const at = y + index * (bar + 2)
        const shown = Number.isInteger(value)
          ? value.toLocaleString('en')
          : value.toFixed(2)
        return `<rect x="${left}" y="${at}" width="${length.toFixed(1)}" height="${bar}" fill="${colors[index]}"/><text x="${(left + length + 6).toFixed(1)}" y="${at + 14}">${shown}</text>`
      }),
    ]
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${toText(title)}" font-family="system-ui, sans-serif" font-size="13" fill="${text}">
<text x="16" y="22" font-size="15" font-weight="600">${toText(title)}</text><text x="${width - 16}" y="22" text-anchor="end">${toText(unit)}</text>
${[...legend, ...bars].join('\n')}
</svg>
`
}
