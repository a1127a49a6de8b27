/** Trains polish/models/tagger.bin: which reading of a word fits its context. Run: node training/polish/train-tagger.ts */
import { readFileSync, writeFileSync } from 'node:fs'
import { formsOfLemma } from '../../polish/morphology/inflect.ts'
import { POLISH_FILES } from '../../polish/open-polish.ts'
import { type Candidate, type Place, readPlaces, wordAt } from '../../polish/tagging/place.ts'
import { ALONE_FEATURES, aloneFeatures, CONTEXT_FEATURES, contextFeatures } from '../../polish/tagging/tag-features.ts'
import { START, type TagInfo } from '../../polish/tagging/tag-info.ts'
import { type Token, tokenize } from '../../polish/text/tokenize.ts'
import { noteMade } from '../made-from.ts'
import { openUntrained } from './open-untrained.ts'
import { type Choice, trainRanker } from './train-ranker.ts'
import { closeness, type GoldToken, readTreebank } from './treebank.ts'

const BITS = 18
const EPOCHS = 8

/** How often each form of a word of the trade is shown: the treebanks are news and hardly have them. */
const TIMES_SERVICE = 2

const root = new URL('../../', import.meta.url)
const polish = openUntrained()

const sentences = [
  ...readTreebank('language/ud-pud/test.tsv.gz'),
  ...['dev', 'test'].flatMap((part) => readTreebank(`language/parseme-pl/${part}.tsv.gz`, 'CC-BY-SA-4.0')),
]
const choices = [...sentences.flatMap(choicesOf), ...Array.from({ length: TIMES_SERVICE }, serviceChoices).flat()]
const file = trainRanker(choices, BITS, EPOCHS, 0.15)
writeFileSync(new URL(POLISH_FILES.tagger, root), file)
noteMade(POLISH_FILES.tagger)
console.log(`${POLISH_FILES.tagger}: ${sentences.length} sentences, ${choices.length} choices, ${file.length} bytes`)

/** Each ambiguous word twice: by itself, so that lemmas can be told without context, and among its neighbours. */
function choicesOf(gold: readonly GoldToken[]): readonly Choice[] {
  const places = readPlaces(gold.map(toToken), polish)
  let before: TagInfo = START
  let earlier: TagInfo = START
  return gold.flatMap((token, index) => {
    const place = places[index] as Place
    const right = rightOnes(place, token)
    const choice =
      right === null || place.known.candidates.length < 2
        ? []
        : [alone(place, right), among(places, index, right, before, earlier)]
    const chosen = right === null ? undefined : place.known.candidates[right.indexOf(true)]
    earlier = before
    before = chosen?.info ?? place.known.fixed
    return choice
  })
}

function toToken({ text }: GoldToken): Token {
  const kind = tokenize(text)[0]?.kind ?? 'symbol'
  return { kind, text, start: 0, end: text.length }
}

/** Which candidates come closest to the treebank; null when none shares its lemma or part of speech. */
function rightOnes({ known: { candidates } }: Place, gold: GoldToken): boolean[] | null {
  const scores = candidates.map(({ reading }) => closeness(reading, gold))
  const best = Math.max(0, ...scores)
  return best < 3 ? null : scores.map((score) => score === best)
}

function alone(place: Place, right: boolean[]): Choice {
  return {
    candidates: place.known.candidates.map((candidate) => {
      const features = new Int32Array(ALONE_FEATURES)
      aloneFeatures(place.known, place.first, candidate, features)
      return features
    }),
    right,
  }
}

function among(places: readonly Place[], index: number, right: boolean[], before: TagInfo, earlier: TagInfo): Choice {
  const place = places[index] as Place
  const words = places.map(({ known }) => known)
  return {
    candidates: place.known.candidates.map((candidate: Candidate) => {
      const features = new Int32Array(ALONE_FEATURES + CONTEXT_FEATURES)
      aloneFeatures(place.known, place.first, candidate, features)
      contextFeatures(words, index, candidate, before, earlier, features.subarray(ALONE_FEATURES))
      return features
    }),
    right,
  }
}

/** Forms of the trade's words by themselves: a reading of such a word is right, its noun (zamówienie) before its verbal noun (zamówić). */
function serviceChoices(): readonly Choice[] {
  const list = readFileSync(new URL('polish/lexicon/words/service-words.txt', root), 'utf8').replace(/#.*/g, '')
  const lemmas = new Set(list.split(/\s+/).filter((lemma) => lemma !== ''))
  const forms = new Set([...lemmas].flatMap((lemma) => formsOfLemma(lemma, polish).map(({ form }) => form)))
  return [...forms].flatMap((form) => {
    const place = { known: wordAt(form, polish), first: false }
    const nouns = place.known.candidates.map(
      ({ reading: { lemma, tag } }) => lemmas.has(lemma) && tag.startsWith('subst'),
    )
    const right = nouns.includes(true)
      ? nouns
      : place.known.candidates.map(({ reading: { lemma } }) => lemmas.has(lemma))
    return right.every((own) => own) || !right.includes(true) ? [] : [alone(place, right)]
  })
}
