/**
 * The Polish language engine. Pure functions over the language files' bytes: no I/O, no clock, no chance.
 * This is the only file that others import.
 */

// Address
export type { AddressCase, AddressForm, AddressUse, AddressWord, AgreeingWord } from './address/address-use.ts'
export { type AddressCorrection, type Addressee, correctAddress } from './address/correct-address.ts'
export { findAddressForms } from './address/find-address-forms.ts'
export { type Disagreement, findDisagreements } from './address/find-disagreements.ts'
export { type Distance, type Register, type RegisterBreak, readRegister } from './address/read-register.ts'
// Clauses
export { type Clause, splitClauses } from './clauses/split-clauses.ts'
// Facts
export { type Comparison, compareFacts } from './facts/compare.ts'
export { type Entity, type EntityType, findEntities } from './facts/entities.ts'
export type {
  AddressValue,
  AmountValue,
  Bound,
  Carrier,
  DateRangeValue,
  DateValue,
  DurationUnit,
  DurationValue,
  Fact,
  FactKind,
  FactOf,
  FactValues,
  HoursValue,
  ParcelValue,
  PercentValue,
  PeriodValue,
  QuantityValue,
  SizeValue,
  TimeValue,
} from './facts/fact.ts'
export { findFacts } from './facts/facts.ts'
export { findLanguages, type LanguageSpan } from './language/find-languages.ts'
export { identifyLanguage, type LanguageReading } from './language/identify-language.ts'
// Language, diacritics, spelling
export { gradeOf } from './lexicon/frequencies.ts'
export type { InflectedForm } from './lexicon/own-words.ts'
// Meaning
export { likenessOf, vectorOf } from './meaning/word-vectors.ts'
// Morphology
export { analyse, isKnownWord, type Reading } from './morphology/analyse.ts'
export { type GuessedReading, guessReadings } from './morphology/guess-readings.ts'
export { formsOfLemma, inflect } from './morphology/inflect.ts'
export { type LemmatizedWord, lemmaOf, lemmatize } from './morphology/lemma-of.ts'
// Names
export type { Gender, NameReading } from './names/name-reading.ts'
export { readFirstName } from './names/read-first-name.ts'
export { readSurname } from './names/read-surname.ts'
export { openPolish, POLISH_FILES, type Polish, type PolishData, polishData, withOwnWords } from './open-polish.ts'
// Personal data
export { findPersonalData } from './personal/find-personal-data.ts'
export { type Masked, maskPersonalData, unmask } from './personal/mask.ts'
export type { PersonalDatum, PersonalDatumKind } from './personal/personal-datum.ts'
// Readability
export { findHeavyStyle, type HeavyStyle } from './readability/find-heavy-style.ts'
export type { Officialese } from './readability/find-officialese.ts'
export { measureReadability, type Readability } from './readability/readability.ts'
export { type Marking, markings as markedSpellings } from './spelling/markings.ts'
export { restoreDiacritics } from './spelling/restore-diacritics.ts'
export { type SpellingSuggestion, suggestSpelling } from './spelling/suggest-spelling.ts'
// Text
export { findQuotedMail, type QuotedMail } from './text/find-quoted-mail.ts'
export { foldDiacritics } from './text/fold-diacritics.ts'
export { remember, rememberBy, rememberWord } from './text/remember.ts'
export { splitSentences } from './text/split-sentences.ts'
export { type Token, tokenize } from './text/tokenize.ts'
