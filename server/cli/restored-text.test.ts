import { describe, expect, it } from 'vitest'
import type { ConversationId } from '../../core/vocabulary/vocabulary.ts'
import type { Restored } from '../compose-restore.ts'
import { restoredText } from './restored-text.ts'

const TOLD: Restored = {
  takenAt: '2026-11-16T08:00:00Z',
  wasFilled: false,
  list: '/dane/erasures.jsonl',
  listed: 2,
  unreadable: 0,
  people: 2,
  left: [],
}
const say = (change: Partial<Restored>, locale: 'en' | 'pl' = 'pl') =>
  restoredText({ ...TOLD, ...change }, locale).join('\n')

describe('what a restore says', () => {
  it('names the file in which it looked for the list and found none', () => {
    const none = { listed: 0, people: 0 }
    expect(say(none)).toContain('nie znaleziono listy usunięć (/dane/erasures.jsonl). Kopia jest z 16 listopada 2026')
    expect(say(none, 'en')).toContain('Note: no list of erasures was found (/dane/erasures.jsonl)')
  })

  it('warns each time that rules shortened after the copy are to be set again', () => {
    expect(say({})).toContain('Terminy przechowywania danych są takie, jak w dniu kopii.')
    expect(say({}, 'en')).toContain('set it again in Settings → Personal data')
  })

  it('names what stayed under an erased person, for somebody to look at', () => {
    expect(say({})).not.toContain('Zostały')
    expect(say({ left: ['rozmowa-7' as ConversationId] })).toMatch(/nie ma na liście: 1\. Zostały.*\n {2}rozmowa-7\n/)
  })

  it('does not say that it restored what it only erased to the end', () => {
    expect(say({ wasFilled: true })).toContain('Teraz jest dokończone')
    expect(say({ wasFilled: true })).not.toContain('Odtworzono')
  })
})
