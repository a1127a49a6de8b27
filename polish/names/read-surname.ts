import type { Polish } from '../open-polish.ts'
import { type Gender, type NameReading, UNREAD } from './name-reading.ts'
import { readFirstName } from './read-first-name.ts'

/** The vocative of a surname borne by a person of this gender (null = not known). */
export function readSurname(name: string, gender: Gender | null, polish: Polish): NameReading {
  const adjective = /^(.*(?:sk|ck|dzk))(i|a)$/u.exec(name.trim())
  if (adjective) {
    const own = adjective[2] === 'a' ? 'feminine' : 'masculine'
    return gender === null || gender === own
      ? { gender: own, vocative: name.trim(), nominative: name.trim(), confidence: 0.95 }
      : UNREAD
  }
  if (gender === 'feminine') return { gender, vocative: name.trim(), nominative: name.trim(), confidence: 0.8 }
  const reading = readFirstName(name, polish)
  return reading.gender === 'masculine' ? reading : UNREAD
}
