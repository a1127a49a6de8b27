import { gradeOf } from '../lexicon/frequencies.ts'
import { analyse } from '../morphology/analyse.ts'
import { formsOfLemma } from '../morphology/inflect.ts'
import type { Polish } from '../open-polish.ts'
import { markings } from '../spelling/markings.ts'
import { rememberBy } from '../text/remember.ts'
import { EITHER, MEN_IN_A, NOT_NAMES, VOCATIVES, WOMEN_OTHERWISE } from './first-names.ts'
import { type Gender, type NameReading, UNREAD } from './name-reading.ts'
import { tidyName } from './tidy-name.ts'
import { vocativeByEnding } from './vocative-by-ending.ts'

/** How sure a reading is, by what it rests on. Measured on 1,708 names: right in 99 of 100, 97 of 100, 9 of 10, 3 of 4. */
const SURE = { listed: 0.98, lexicon: 0.97, unmarked: 0.9, ending: 0.75, surname: 0.4 } as const

/** A customer's name is read again for each reply, and most names are common. */
const KEPT_CHARACTERS = 10_000

/**
 * Gender, vocative and nominative of a first name given in the nominative or the vocative, in any capitals, with or without Polish marks.
 * Of several names ("Anna Maria") the first one counts for the gender and each is put into the vocative.
 */
export const readFirstName: (name: string, polish: Polish) => NameReading = rememberBy(readName, KEPT_CHARACTERS)

function readName(name: string, polish: Polish): NameReading {
  const parts = tidyName(name)
  if (parts === null || parts.names.some((part) => NOT_NAMES.has(part))) return UNREAD
  const readings = parts.names.map((part) => readOne(part, polish))
  const [first] = readings
  if (first === undefined || readings.length === 1) return first ?? UNREAD
  const join = (own: 'vocative' | 'nominative'): string | null =>
    readings.every((reading) => reading[own] !== null)
      ? readings.map((reading) => reading[own]).join(parts.joint)
      : null
  return {
    gender: first.gender,
    vocative: join('vocative'),
    nominative: join('nominative'),
    confidence: Math.min(...readings.map(({ confidence }) => confidence)),
  }
}

function readOne(name: string, polish: Polish): NameReading {
  return (
    readListed(name) ??
    readKnown(name, polish, /(?:sk|ck|dzk)[ia]$/u.test(name) ? SURE.surname : SURE.lexicon) ??
    readUnmarked(name, polish) ??
    readByEnding(name)
  )
}

function readListed(name: string): NameReading | null {
  const listed = VOCATIVES.get(name)
  if (EITHER.has(name))
    return {
      gender: null,
      vocative: listed ?? (name.endsWith('a') ? `${name.slice(0, -1)}o` : null),
      nominative: name,
      confidence: 0.5,
    }
  if (WOMEN_OTHERWISE.has(name))
    return { gender: 'feminine', vocative: name, nominative: name, confidence: SURE.listed }
  if (MEN_IN_A.has(name))
    return {
      gender: 'masculine',
      vocative: listed ?? vocativeByEnding(name, 'masculine'),
      nominative: name,
      confidence: SURE.listed,
    }
  if (listed === undefined) return null
  return {
    gender: name.endsWith('a') ? 'feminine' : 'masculine',
    vocative: listed,
    nominative: name,
    confidence: SURE.listed,
  }
}

/** Names that the lexicon has. In the nominative if it can be; of several in the vocative (Marku: Marek, Mark) the commonest. */
function readKnown(name: string, polish: Polish, confidence: number): NameReading | null {
  const readings = analyse(name, polish).filter(({ lemma, tag }) => /^\p{Lu}/u.test(lemma) && NAME_TAG.test(tag))
  const nominative = readings.filter(({ lemma, tag }) => lemma === name && tag.includes(':nom:'))
  if (nominative.length > 0) {
    const genders = new Set(nominative.map(({ tag }) => genderOf(tag)))
    const own = name.endsWith('a') ? 'feminine' : 'masculine'
    // A man's surname in -a stands in the lexicon as masculine only; as a first name it is no proof.
    if (!genders.has(own))
      return own === 'feminine'
        ? { gender: null, vocative: vocativeByEnding(name, own), nominative: name, confidence: 0.5 }
        : reading(name, 'feminine', polish, confidence)
    return reading(name, own, polish, confidence)
  }
  const vocatives = readings.filter(({ tag }) => tag.includes(':voc:'))
  const [best] = vocatives.sort(
    (a, b) => gradeOf(b.lemma.toLowerCase(), polish.frequencies) - gradeOf(a.lemma.toLowerCase(), polish.frequencies),
  )
  if (best === undefined) return null
  const gender = genderOf(best.tag)
  return {
    gender:
      gender === (best.lemma.endsWith('a') ? 'feminine' : 'masculine') || MEN_IN_A.has(best.lemma) ? gender : null,
    vocative: name,
    nominative: best.lemma,
    confidence,
  }
}

const NAME_TAG = /^subst:sg:(?:nom|voc):(?:m1|f)$/
const genderOf = (tag: string): Gender => (tag.endsWith(':f') ? 'feminine' : 'masculine')

function reading(name: string, gender: Gender, polish: Polish, confidence: number): NameReading {
  const tag = `subst:sg:voc:${gender === 'feminine' ? 'f' : 'm1'}`
  const form = formsOfLemma(name, polish).find(({ lemma, tags }) => lemma === name && tags.includes(tag))?.form
  return {
    gender,
    vocative: VOCATIVES.get(name) ?? form ?? vocativeByEnding(name, gender),
    nominative: name,
    confidence,
  }
}

/** Lukasz, Malgosia: the commonest marked name that the letters may stand for. */
function readUnmarked(name: string, polish: Polish): NameReading | null {
  const candidates = markings(name.toLowerCase(), polish)
    .map(({ word }) => word.charAt(0).toUpperCase() + word.slice(1))
    .flatMap((marked) => readListed(marked) ?? readKnown(marked, polish, SURE.unmarked) ?? [])
  const grade = ({ nominative }: NameReading): number => gradeOf((nominative ?? '').toLowerCase(), polish.frequencies)
  const [best] = candidates.sort((a, b) => grade(b) - grade(a))
  return best ?? null
}

/** Endings that hardly any woman's name in Europe has. */
const MENS_ENDING =
  /(?:sław|slav|mir|mierz|ian|usz|ek|ij|yj|iy|on|or|er|in|ym|im|dr|yr|hen|as|an|uk|et|ert|olf|ald|ard|ik|el|os|us|ts|iel|ko|ro|lo|to|ii)$/u

function readByEnding(name: string): NameReading {
  const lower = name.toLowerCase()
  const polishLetters = /^[a-ząćęłńóśźż]+$/u.test(lower) && lower.length > 2
  if (!polishLetters) return UNREAD
  const gender = lower.endsWith('a') ? 'feminine' : MENS_ENDING.test(lower) ? 'masculine' : null
  if (gender === null) return UNREAD
  return { gender, vocative: vocativeByEnding(name, gender), nominative: name, confidence: SURE.ending }
}
