import { ago } from './fake-conversations.ts'
import type { Handlers } from './fake-handlers.ts'

type Language = ReturnType<Handlers['readLanguage']>

/** A firm that taught two words and whose people marked some sixty messages. */
export function languageRoutes(): Pick<
  Handlers,
  'readLanguage' | 'addOwnWord' | 'removeOwnWord' | 'learnFromMarks' | 'setLearning'
> {
  const trial = { heldOut: 21, before: 13, after: 18, mended: 6, spoilt: 1, adopted: true }
  let language: Language = {
    words: [
      { word: 'Zwrotex', model: 'indeks', forms: ['Zwrotex', 'Zwrotexu', 'Zwrotexowi', 'Zwrotexem', 'Zwrotexie'] },
      { word: 'Bubblix', model: null, forms: ['Bubblix'] },
    ],
    learns: true,
    marks: { topic: 64, emotion: 3 },
    learnedAt: ago(600),
    lastTry: { at: ago(600), marks: 67, topic: trial, emotion: null },
  }
  return {
    readLanguage: () => language,
    addOwnWord: ({ body: { word, model } }) =>
      (language = { ...language, words: [...language.words, { word, model, forms: [word] }] }),
    removeOwnWord: ({ query }) =>
      (language = { ...language, words: language.words.filter(({ word }) => word !== query.word) }),
    learnFromMarks: () =>
      (language = {
        ...language,
        lastTry: {
          at: ago(0),
          marks: 67,
          topic: { ...trial, before: 18, after: 18, mended: 0, spoilt: 0, adopted: false },
          emotion: null,
        },
      }),
    setLearning: ({ body: { learns } }) => (language = { ...language, learns, learnedAt: null }),
  }
}
