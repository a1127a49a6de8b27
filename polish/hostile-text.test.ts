import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as door from './polish.ts'
import { polish } from './testing/open-for-tests.ts'

interface Place {
  readonly start: number
  readonly end: number
}

const DATA = door.polishData((path) => readFileSync(new URL(`../${path}`, import.meta.url)))
const NO_PLACES: readonly Place[] = []
/** For functions whose answer holds no places. */
const none = (...answers: readonly unknown[]): readonly Place[] => NO_PLACES.slice(answers.length)
/** Enough facts to compare each with each. */
const COMPARED = 30

/** Every function of the door, called with any text as word, name or message; gives the places it finds, in order and apart. */
const CALLS: Readonly<Record<string, (text: string) => readonly Place[]>> = {
  analyse: (text) => none(door.analyse(text, polish)),
  compareFacts: (text) => {
    const facts = door.findFacts(text, polish).slice(0, COMPARED)
    for (const one of facts) for (const other of facts) door.compareFacts(one, other)
    return NO_PLACES
  },
  correctAddress: (text) => {
    const uses = door.findAddressForms(text, polish)
    return uses
      .flatMap((use) => door.correctAddress(text, use, { firstName: 'Anna', gender: null }, polish) ?? [])
      .slice(0, 1)
  },
  findAddressForms: (text) => none(door.findAddressForms(text, polish)),
  findDisagreements: (text) => door.findDisagreements(text, polish).slice(0, 1),
  findEntities: (text) => door.findEntities(text, polish),
  findFacts: (text) => door.findFacts(text, polish),
  findHeavyStyle: (text) => door.findHeavyStyle(text, polish),
  findLanguages: (text) => door.findLanguages(text),
  findQuotedMail: (text) => door.findQuotedMail(text),
  findPersonalData: (text) => door.findPersonalData(text, polish),
  foldDiacritics: (text) => {
    expect(door.foldDiacritics(text)).toHaveLength(text.length)
    return NO_PLACES
  },
  formsOfLemma: (text) => none(door.formsOfLemma(text, polish)),
  gradeOf: (text) => none(door.gradeOf(text, polish.frequencies)),
  guessReadings: (text) => none(door.guessReadings(text, polish)),
  identifyLanguage: (text) => none(door.identifyLanguage(text)),
  inflect: (text) => none(door.inflect(text, 'subst:sg:gen:m3', polish)),
  isKnownWord: (text) => none(door.isKnownWord(text, polish)),
  lemmaOf: (text) => none(door.lemmaOf(text, polish)),
  lemmatize: (text) => door.lemmatize(text, polish).map(({ token }) => token),
  markedSpellings: (text) => none(door.markedSpellings(text, polish)),
  maskPersonalData: (text) => {
    const masked = door.maskPersonalData(text, polish)
    expect(door.unmask(masked.text, masked.masked)).toBe(text)
    return NO_PLACES
  },
  measureReadability: (text) => door.measureReadability(text, polish).officialese,
  openPolish: () => NO_PLACES,
  // Tried with lists of words below, as `openPolish` is.
  withOwnWords: () => NO_PLACES,
  polishData: () => NO_PLACES,
  readFirstName: (text) => none(door.readFirstName(text, polish)),
  readRegister: (text) => none(door.readRegister(text, polish)),
  readSurname: (text) => none(door.readSurname(text, null, polish)),
  remember: (text) => none(door.remember((asked) => asked, 10)(text)),
  rememberBy: (text) => none(door.rememberBy((asked) => asked, 10)(text, polish)),
  rememberWord: (text) => none(door.rememberWord((asked) => asked)(text, polish)),
  restoreDiacritics: (text) => {
    expect(door.restoreDiacritics(text, polish)).toHaveLength(text.length)
    return NO_PLACES
  },
  splitClauses: (text) => door.splitClauses(text, polish),
  splitSentences: (text) => door.splitSentences(text),
  suggestSpelling: (text) => none(door.suggestSpelling(text, polish)),
  tokenize: (text) => door.tokenize(text),
  unmask: (text) => none(door.unmask(text, [{ placeholder: '[osoba 1]', original: text, kind: 'name' }])),
  vectorOf: (text) => none(door.vectorOf(text, polish.meaning)),
  likenessOf: (text) => {
    const own = door.vectorOf(text, polish.meaning)
    if (own !== null) door.likenessOf(own, own)
    return NO_PLACES
  },
}

/** Places lie in the text, hold something, and neither overlap nor stand out of order. */
function expectPlacesIn(text: string, places: readonly Place[]): void {
  let end = 0
  for (const place of places) {
    if (place.start < end || place.end <= place.start || place.end > text.length)
      expect(place, 'a place out of order or out of the text').toBeNull()
    end = place.end
  }
}

const WORDS =
  `Pani|Panie|Anno|mógłby|otrzymał|ty|została|wysłana|w celu|uzyskania|dokonać|zwrotu|od|do|między|a|3|14|7 maja|końca|miesiąca|sob.|pn.–pt. 8–18
  |DHL|PX|1Z|10-14|że|i|ale|chcę|gdzie|paczka|dziękuję|where is my parcel|де моя посилка|,|.|?|(|–|\ud800|\udc00|\u0000|\u202e|\u200f|z̷̢̛|👨‍👩‍👧|🙂|Ｐ|ﬁ|İ|ß|ǆ|\u0301`.split(
    '|',
  )
const scraps = fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), fc.constantFrom(...WORDS))
const texts = fc
  .array(scraps, { maxLength: 25 })
  .chain((parts) => fc.constantFrom(' ', '').map((joint) => parts.join(joint)))

const LONG: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['one long word', 'ż'.repeat(100_000)],
  ['a word of a hundred thousand parts', 'a-'.repeat(50_000)],
  ['lone surrogates', '\ud800\udc00\udc00\ud800 '.repeat(20_000)],
  ['NUL', '\u0000'.repeat(100_000)],
  ['mixed alphabets', 'pаczkа посилка 小包 παρα '.repeat(5_000)],
  ['a run of emoji', '👨‍👩‍👧😡🇵🇱'.repeat(10_000)],
  ['marks of direction', '\u202e\u200fpaczka\u202c '.repeat(10_000)],
  ['Zalgo', `p${'\u0337\u0322'.repeat(40)}a `.repeat(1_000)],
  ['commas', ', '.repeat(50_000)],
  ['conjunctions', 'i ale że '.repeat(15_000)],
  ['nouns in a row', 'zwrotu zakupu '.repeat(8_000)],
  ['spans without an end', 'od 3 do '.repeat(12_000)],
  ['brackets', '[(["'.repeat(25_000)],
  [
    'a megabyte of prose',
    'Pani Anno, paczka DHL 12345678901 została wysłana od 3 do 7 maja, a ja czekam. '.repeat(12_500),
  ],
]

describe('whatever the text', () => {
  it('every function of the door is tried here', () => {
    const functions = Object.entries(door).flatMap(([name, value]) => (typeof value === 'function' ? name : []))
    expect(Object.keys(CALLS).toSorted()).toEqual(functions.toSorted())
  })
  it.each(Object.entries(CALLS))('%s gives valid places and never throws', (_, call) => {
    fc.assert(
      fc.property(texts, (text) => expectPlacesIn(text, call(text))),
      { numRuns: 60 },
    )
  })
  it.each(LONG)(
    'every function ends on %s',
    (_, text) => {
      for (const call of Object.values(CALLS)) expectPlacesIn(text, call(text))
    },
    120_000,
  )
  it('refuses own words and files that it cannot understand in words that help', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (list) => {
        try {
          door.openPolish(DATA, list)
          door.withOwnWords(polish, list)
        } catch (error) {
          expect((error as Error).message).toMatch(/own words|lexicon|does not end/)
        }
      }),
      { numRuns: 10 },
    )
    expect(() => door.openPolish({ ...DATA, lexicon: new Uint8Array(4) })).toThrow(/make it again|Read it/)
  })
})
