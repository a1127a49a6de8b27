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
    ['Nowe godziny od maja', 'Nowe godziny od maja'],
  ])('%s', (why, said) => expect(words(why)).toBe(said))
})
