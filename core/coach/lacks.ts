import { findFacts } from '../../polish/polish.ts'
import { contentWords, empathy, indexPhrases, phrases, type Reader, readText } from '../guard/guard.ts'
import type { Understanding } from '../understanding/understanding.ts'
import type { HintKind } from './wording.ts'

/** What the customer has said since the firm last spoke, and what it means. */
export interface Said {
  readonly text: string
  readonly meaning: Understanding
}

export interface Draft {
  readonly said: Said
  readonly text: string
  readonly reader: Reader
}

/** Softeners that are fair of a price or a wait, and hurt beside a customer's trouble. */
const SMALL =
  /(?<!\p{L})(?:tylko|jedynie|zaledwie|troch[ęe]|troszk[ęe]|lekko|lekki\p{L}*|drobn\p{L}+|niewielk\p{L}+|małe opóźnienie|chwilow\p{L}+|only|just a|a little|a bit|slight\p{L}*|minor)(?!\p{L})/iu
/** "nie tylko", "tylko do jutra": what is limited is no trouble made small. */
const NOT_SMALL =
  /nie tylko|tylko (?:do|po|przez|dla|w|na|u|od)(?!\p{L})|not only|only (?:until|for|from|in)(?!\p{L})/iu

const CAUSE =
  /(?<!\p{L})(?:poniewa[żz]|bo|gdy[żz]|dlatego|z powodu|przyczyn\p{L}*|przez to|wynika\p{L}*|wynikł\p{L}*|okaza\p{L}+ si[ęe]|co si[ęe] stało|zawinił\p{L}*|nasz\p{L}* (?:błąd|błędu|pomyłk\p{L}+|win\p{L}+)|sprawdzam\p{L}*|sprawdz[ęi]\p{L}*|ustal\p{L}+|wyjaśni\p{L}+|because|the reason|due to|turned out|our (?:mistake|fault)|checking|find out)(?!\p{L})/iu

/** By when: a day, an hour, a term. */
const WHEN =
  /(?<!\p{L})(?:dzi[śs](?:iaj)?|jutro|pojutrze|zaraz|natychmiast|od razu|w ci[ąa]gu|do ko[ńn]ca|ju[żz] (?:dzi[śs]|jutro)|poniedzia\p{L}+|wtor\p{L}+|[śs]rod\p{L}+|czwart\p{L}+|pi[ąa]t\p{L}+|sobot\p{L}+|niedziel\p{L}+|today|tomorrow|tonight|right away|within|by (?:the end|noon|monday|tuesday|wednesday|thursday|friday)|monday|tuesday|wednesday|thursday|friday)(?!\p{L})/iu
const WHEN_KINDS: ReadonlySet<string> = new Set(['date', 'date-range', 'time', 'duration', 'period'])
/** The next move is the customer's: they are asked for something. */
const ASKS = /\?/

/** What a customer says is their own about the matter, in this many content words, can be said back to them. */
const TOLD_MUCH = 12
/** So many of the customer's own words in the draft show that it speaks of their matter. */
const SAID_BACK = 2

const FEELS = indexPhrases([empathy, phrases('=przepraszam ..3 =za, =przepraszamy ..3 =za, =sorry')])

/** Whether the draft lacks what this hint is about. */
export function lacks(kind: HintKind, { said, text, reader }: Draft): boolean {
  switch (kind) {
    case 'do-not-minimise':
      return SMALL.test(text.replaceAll(new RegExp(NOT_SMALL, 'giu'), ''))
    case 'name-emotion': {
      const { label } = said.meaning.emotion
      return label !== 'neutral' && label !== 'joy' && readText(text, FEELS, reader.polish).found(empathy).length === 0
    }
    case 'next-step':
      return (
        !ASKS.test(text) && !WHEN.test(text) && !findFacts(text, reader.polish).some(({ kind }) => WHEN_KINDS.has(kind))
      )
    case 'real-cause':
      return !CAUSE.test(text) && !ASKS.test(text)
    case 'hear-out': {
      const own = contentWords(said.text, reader.polish)
      const spoken = new Set(contentWords(text, reader.polish))
      return own.length >= TOLD_MUCH && own.filter((word) => spoken.has(word)).length < SAID_BACK
    }
  }
}
