import { describe, expect, it } from 'vitest'
import { FORGOTTEN_MS, notePresence, presentIn } from './presence.ts'

const say = (person: string, state: string, at: number) =>
  notePresence(JSON.stringify({ conversation: 'c', person, state }), at)
const there = (now: number) => presentIn('c', now).map(({ person, isTyping }) => `${person}${isTyping ? ' pisze' : ''}`)

describe('presence', () => {
  it('knows who looks and who writes, until they go or fall silent', () => {
    say('ola', 'viewing', 1_000)
    say('iga', 'typing', 2_000)
    expect(there(3_000)).toEqual(['ola', 'iga pisze'])
    say('iga', 'viewing', 4_000)
    say('ola', 'gone', 5_000)
    expect(there(6_000)).toEqual(['iga'])
    expect(there(4_000 + FORGOTTEN_MS)).toEqual([])
  })
  it('is not misled by what it cannot read', () => {
    for (const data of ['', 'null', '[]', '{}', '{"conversation":1}']) notePresence(data, 99_000)
    expect(there(99_000)).toEqual([])
  })
})
