import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const sheet = readFileSync(join(import.meta.dirname, '../src/styles/tokens.css'), 'utf8')
const [light = '', dark = ''] = sheet.split(':root.dark')
const themes = { light: tokens(light), dark: new Map([...tokens(light), ...tokens(dark)]) }

function tokens(css: string): Map<string, string> {
  return new Map([...css.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name = '', value = '']) => [name, value]))
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map(start => parseInt(colour.slice(start, start + 2), 16) / 255)
    .map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(theme: ReadonlyMap<string, string>, ink: string, ground: string): number {
  const [a, b] = [ink, ground].map(name => luminance(theme.get(name) ?? ''))
  return (Math.max(a ?? 0, b ?? 0) + 0.05) / (Math.min(a ?? 0, b ?? 0) + 0.05)
}

const texts: [ink: string, grounds: string[]][] = [
  ['text', ['bg', 'surface', 'surface-sunk', 'surface-raised', 'accent-soft']],
  ['text-soft', ['bg', 'surface', 'surface-sunk', 'accent-soft']],
  ['text-faint', ['bg', 'surface', 'surface-sunk', 'accent-soft']],
  ['accent', ['surface', 'accent-soft']],
  ['danger', ['surface', 'danger-soft']],
  ['warn', ['surface', 'warn-soft', 'surface-sunk', 'accent-soft']],
  ['ok', ['surface']],
  ['header-text', ['header']],
  ['header-soft', ['header']],
  ['map-label', ['map-halo']],
  ['alarm-ink', ['alarm']],
  ['notice-ink', ['notice']],
  ['notice-warn-ink', ['notice-warn']],
]
const signs: [ink: string, grounds: string[]][] = [
  ...[1, 2, 3, 4].map((severity): [string, string[]] => [`severity-${severity}-ink`, [`severity-${severity}`]]),
  ['worker-free', ['mark-halo']],
  ['worker-busy', ['mark-halo']],
  ['worker-stale', ['mark-halo', 'surface']],
  ['line-strong', ['surface']],
  ['focus', ['surface', 'bg']],
  ['meter-busy', ['meter-free']],
]
const below = (pairs: [string, string[]][], theme: ReadonlyMap<string, string>, least: number) =>
  pairs
    .flatMap(([ink, grounds]) =>
      grounds.map(ground => ({ pair: `${ink} on ${ground}`, is: contrast(theme, ink, ground) })),
    )
    .filter(({ is }) => !(is >= least))

describe.each(Object.entries(themes))('In the %s theme', (_, theme) => {
  it('every text has a contrast of 4.5 at least', () => {
    expect(below(texts, theme, 4.5)).toEqual([])
  })

  it('every sign has a contrast of 3 at least', () => {
    expect(below(signs, theme, 3)).toEqual([])
  })
})
