import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createEventReader, type StreamEvent } from './event-stream.ts'

const STREAM =
  ': serce\n\nid: 4\nevent: message\ndata: {"a":"zażółć"}\n\ndata: dwie\ndata: linie\r\n\r\nevent: state\ndata:bez odstępu\n\n'
const WANTED: readonly StreamEvent[] = [
  { event: 'message', data: '{"a":"zażółć"}' },
  { event: 'message', data: 'dwie\nlinie' },
  { event: 'state', data: 'bez odstępu' },
]

describe('event reader', () => {
  it('finds the same events wherever the chunks are cut', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: STREAM.length - 1 }), { maxLength: 12 }), (cuts) => {
        const found: StreamEvent[] = []
        const read = createEventReader((event) => found.push(event))
        const places = [0, ...cuts.toSorted((a, b) => a - b), STREAM.length]
        for (const [i, place] of places.slice(0, -1).entries()) read(STREAM.slice(place, places[i + 1]))
        expect(found).toEqual(WANTED)
      }),
    )
  })

  it('says nothing of an event that has not ended', () => {
    const found: StreamEvent[] = []
    createEventReader((event) => found.push(event))('data: urwane')
    expect(found).toEqual([])
  })
})
