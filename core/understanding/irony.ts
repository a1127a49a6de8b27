import type { Span } from '../vocabulary/vocabulary.ts'
import { findCue, readCues } from './cue.ts'
import type { MessageWords } from './message-words.ts'

/** Praise as it is said when none is meant; counts only where the message is not kind otherwise. */
const MOCKING = readCues(`
  brawo|gratuluje|gratulacje|rewelacja|bravo
  no super|swietnie|pieknie|ladnie|brawo|rewelacja|fajnie
  po prostu super|swietnie|pieknie|genialnie|rewelacja
  dzieki|dziekuje ~ za nic
  dzieki|dziekuje|gratuluje ~ za ~ kolejn*|trzec*|czwart*|piat*|dziesiat*
  naprawde|doprawdy ~ imponuj*|wzruszaj*|pomocne
  chyba|widocznie|pewnie|zapewne ~ na piechote|pieszo|rowerem|osle|zolwi*|ślimak*|slimak*|golebi*
  szczyt|mistrzostwo|majstersztyk|arcydzielo ~
  jak|jakze milo|uroczo|wspaniale
  co za ~ profesjonalizm|tempo|niespodzianka|obsluga
  thanks for nothing
  well done|great job|nice one|slow clap
`)

/** A word of praise in quotation marks: the customer quotes the firm's promise against it. */
const QUOTED_PRAISE =
  /[„"«](?:[^"”»„]{0,40}\s)?(?:ekspres|szybk|blyskawiczn|natychmiast|najlepsz|premium|profesjonal|gwarant|promocj|rabat|okazj|gratis|calodob|swiez|now[aey]|wygod)[^"”»„]{0,40}["”»]/

/** Where praise is not meant; null when nowhere. `unkind`: how negative the message is otherwise, 0–1. */
export function ironyIn(message: MessageWords, unkind: number): Span | null {
  if (unkind < 0.4) return null
  const mocking = findCue(MOCKING, message)
  if (mocking !== null) return mocking
  const quoted = QUOTED_PRAISE.exec(message.folded)
  return quoted === null ? null : { start: quoted.index, end: quoted.index + quoted[0].length }
}
