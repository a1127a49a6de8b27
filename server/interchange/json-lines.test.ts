import { Readable } from 'node:stream'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Line, readLines } from './json-lines.ts'

async function linesOf(chunks: readonly Buffer[]): Promise<readonly Line[]> {
  const lines: Line[] = []
  for await (const line of readLines(Readable.from(chunks))) lines.push(line)
  return lines
}

describe('readLines', () => {
  it('finds the same lines wherever the bytes are cut, also inside a letter', async () => {
    const file = Buffer.from('\uFEFF{"a":"zażółć"}\n\n  {"b":2}\r\n{"c":3}')
    const wanted = [
      { number: 1, text: '{"a":"zażółć"}' },
      { number: 3, text: '{"b":2}' },
      { number: 4, text: '{"c":3}' },
    ]
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.integer({ min: 1, max: file.length - 1 })), async (cuts) => {
        const places = [0, ...cuts.toSorted((a, b) => a - b), file.length]
        const lines = await linesOf(places.slice(0, -1).map((place, i) => file.subarray(place, places[i + 1])))
        expect(lines.map(({ number, text }) => ({ number, text }))).toEqual(wanted)
        expect(lines.at(-1)?.readBytes).toBe(file.length)
      }),
      { numRuns: 50 },
    )
  })

  it('gives up on a line that is no line, and goes on with the next', async () => {
    const megabyte = Buffer.alloc(1 << 20, 'x')
    const lines = await linesOf([...Array.from({ length: 65 }, () => megabyte), Buffer.from('\n{"ok":true}\n')])
    expect(lines.map(({ number, text }) => ({ number, text }))).toEqual([
      { number: 1, text: null },
      { number: 2, text: '{"ok":true}' },
    ])
  })
})
