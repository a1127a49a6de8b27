import { describe, expect, it } from 'vitest'
import { reasonOf } from './reason-of.ts'

const t = ((key: string, given: object = {}) => `${key} ${JSON.stringify(given)}`) as never
const words = (why: string) => reasonOf({ why, fix: null }, t, 'pl')

describe('why a version was made', () => {
  it.each([
    ['guard', 'changes.because.guard {}'],
    ['return 4', 'changes.because.return {"version":"4"}'],
    ['import 12', 'changes.because.import {"count":12}'],
    ['silenced rude-tone', 'changes.because.silenced {"name":"Nieuprzejmy ton"}'],
    ['+ zwroty', 'changes.because.added {"name":"zwroty"}'],
    ['macro− Powitanie', 'changes.because.macro-retired {"name":"Powitanie"}'],
    ['⏸ return-goods', 'changes.because.topic-stopped {"topic":"Zwrot / odstąpienie","reason":""}'],
    [
      '▶ return-goods: artykuł poprawiony',
      'changes.because.topic-started {"topic":"Zwrot / odstąpienie","reason":"artykuł poprawiony"}',
    ],
    ['word+ Zwrotex', 'changes.because.word-added {"name":"Zwrotex"}'],
    ['learning off', 'changes.because.learning-off {}'],
    [
      'learned topic 3 → 7 / 12',
      'changes.because.learned {"what":"changes.because.learned.topic {\\"before\\":\\"3\\",\\"after\\":\\"7\\",\\"of\\":\\"12\\"}"}',
    ],
    ['Nowe godziny od maja', 'Nowe godziny od maja'],
  ])('%s', (why, said) => expect(words(why)).toBe(said))
})
