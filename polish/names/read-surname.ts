import { formsOfLemma } from '../morphology/inflect.ts'
import type { Polish } from '../open-polish.ts'
import { type Gender, type NameReading, UNREAD } from './name-reading.ts'
import { tidyName } from './tidy-name.ts'
import { vocativeByEnding } from './vocative-by-ending.ts'

/**
 * The vocative of a surname given in the nominative; its own ending tells the gender where `gender` is null and the ending can (Kowalska).
 * After Pan and Pani usage also allows the nominative (Panie Nowak beside Panie Nowaku).
 */
export function readSurname(name: string, gender: Gender | null, polish: Polish): NameReading {
  const parts = tidyName(name)
  if (parts === null) return UNREAD
  const told = gender ?? parts.names.map(genderBySurname).find((own) => own !== null) ?? null
  const vocatives = parts.names.map((part) => vocativeOf(part, told, polish))
  if (told === null || vocatives.some((vocative) => vocative === null)) return { ...UNREAD, gender: told }
  const contradicts = parts.names.some((part) => (genderBySurname(part) ?? told) !== told)
  return {
    gender: told,
    vocative: vocatives.join(parts.joint),
    nominative: parts.names.join(parts.joint),
    confidence: contradicts ? 0.4 : parts.names.every((part) => ADJECTIVE.test(part)) ? 0.98 : 0.85,
  }
}

/** Surnames inflected like adjectives: their vocative is their nominative. */
const ADJECTIVE = /(?:sk|ck|dzk|zk)[iay]$|(?:owy|owa|ny|na|ty|ta|wy|wa|ły|ła|my|ma|ry|ra)$/u
const SURE_ADJECTIVE = /(?:sk|ck|dzk)[iay]$|[oe]va$/u

function genderBySurname(name: string): Gender | null {
  if (/(?:sk|ck|dzk)i$/u.test(name)) return 'masculine'
  if (/(?:sk|ck|dzk)a$|(?:ówna|anka)$/u.test(name)) return 'feminine'
  return /(?:[oe]v|ov|ev)a$/u.test(name) ? 'feminine' : null
}

function vocativeOf(name: string, gender: Gender | null, polish: Polish): string | null {
  if (SURE_ADJECTIVE.test(name)) return name
  if (gender === null) return null
  const readings = formsOfLemma(name, polish).filter(({ lemma }) => lemma === name)
  const voc = readings.find(({ tags }) => tags.includes(`subst:sg:voc:${gender === 'feminine' ? 'f' : 'm1'}`))
  if (gender === 'feminine') {
    if (!name.endsWith('a') || readings.some(({ tags }) => tags.includes('adj:sg:nom:f:pos'))) return name
    return voc?.form ?? (ADJECTIVE.test(name) ? name : vocativeByEnding(name, gender))
  }
  if (voc !== undefined) return voc.form
  if (/[yio]$/u.test(name)) return name
  return /^[A-ZĄĆĘŁŃÓŚŹŻa-ząćęłńóśźż]+$/u.test(name) && !/[qxv]|th$|[^aeiouyąęó]{4}/iu.test(name)
    ? vocativeByEnding(name, gender)
    : null
}
