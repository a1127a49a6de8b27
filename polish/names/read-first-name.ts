import { analyse } from '../morphology/analyse.ts'
import { inflect } from '../morphology/inflect.ts'
import type { Polish } from '../open-polish.ts'
import { type NameReading, UNREAD } from './name-reading.ts'

/** Gender and vocative of a first name given in the nominative or the vocative. */
export function readFirstName(name: string, polish: Polish): NameReading {
  const readings = analyse(name.trim(), polish).filter(
    ({ lemma, tag }) => /^\p{Lu}/u.test(lemma) && /^subst:sg:(nom|voc):(m1|f)$/.test(tag),
  )
  const reading = readings.find(({ tag }) => tag.startsWith('subst:sg:nom')) ?? readings[0]
  if (reading === undefined) return UNREAD
  const gender = reading.tag.endsWith(':f') ? 'feminine' : 'masculine'
  const vocative = inflect(reading.lemma, `subst:sg:voc:${gender === 'feminine' ? 'f' : 'm1'}`, polish)
  return { gender, vocative, nominative: reading.lemma, confidence: 0.8 }
}
