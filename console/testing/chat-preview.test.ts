import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** What the preview calls the colours of the window. The firm's own colour comes from its settings, in both. */
const NAMES = { paper: 'bg', ink: 'fg', soft: 'soft', line: 'line' } as const

const preview = read('console/settings/chat-preview.module.css')
const window = read('widget/style.ts')

describe('the preview of the chat window', () => {
  it.each([
    ['by day', /^\.preview \{(.*?)\}/msu, /^:host\{(.*?)\n/msu],
    ['by night', /\[data-scheme='dark'\] \{(.*?)\}/su, /prefers-color-scheme:dark\)\{:host\{(.*?)\}/su],
  ])('has the colours of the window: %s', (_when, here, there) => {
    const [ours, theirs] = [part(preview, here), part(window, there)]
    for (const [name, short] of Object.entries(NAMES)) {
      expect(colour(ours, `--chat-${name}`)).toBe(colour(theirs, `--${short}`))
    }
  })

  it('has its corners', () => {
    const corners = part(read('console/settings/chat-preview.tsx'), /CORNERS = \{(.*?)\}/u)
    expect(corners).toContain(`round: '${part(window, /--r:(\d+px)/u)}'`)
    for (const kind of ['soft', 'square'])
      expect(corners).toContain(`${kind}: '${part(window, new RegExp(`corners=${kind}\\]\\)\\{--r:(\\d+px)`, 'u'))}'`)
  })
})

function read(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
}

function part(text: string, where: RegExp): string {
  const found = where.exec(text)?.[1]
  if (found === undefined) throw new Error(`nothing like ${where} there any more`)
  return found
}

function colour(style: string, name: string): string {
  return part(style, new RegExp(`${name}:\\s*(#[0-9a-f]+)`, 'u'))
}
