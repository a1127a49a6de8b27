import { type Polish, splitSentences } from '../../polish/polish.ts'
import type { Span } from '../vocabulary/vocabulary.ts'
import { findCue, readCues } from './cue.ts'
import { type MessageWords, readWords, type Word } from './message-words.ts'

const ASKS =
  'czy|kiedy|gdzie|jak|ile|dlaczego|czemu|kto|co|skad|dokad|ktory|ktora|ktore|ktorym|ktorej|jaki|jaka|jakie|jakim|jakiej|jakich|po|do|od|na|za|o|w|czym'

/** Words that begin a question, also without a question mark. */
const OPENS = readCues(`
  czy|kiedy|gdzie|ile|dlaczego|czemu|skad|dokad|czyj|czyja
  jak|kto|co|ktory|ktora|ktore|ktorym|ktorej|jaki|jaka|jakie|jakim|jakiej|jakich|kogo|komu|czym|kim
  od|do|na|o|w|za|po|z ktorej|ktorego|jakiej|jakiego|kiedy|ile|ilu|czego|kim|czym|jakim|ktorym|co|jak
  a ?to jak|kiedy|gdzie|ile|czy|co|czemu|skad
  da|dalo ?by sie
  mozna|moge|moglbym|moglabym|mozecie|moglibyscie|mogliby
  macie|jest|sa|wysylacie|pasuje|dziala|przyjmujecie|robicie|wiadomo|bedzie|bedziecie|wiecie
  where|when|what|how|why|which|who|can|could|do|does|did|is|are|will|would|may|should|has|have
  де|коли|як|скільки|чи|чому|що|хто|який|яка|які|можна|куди|звідки
`)

/** Wordings that ask without being a question sentence. */
const ASKS_FOR = readCues(`
  prosze|prosimy|poprosze|uprzejmie ~ o ~ informacj*|info|odpowiedz*|wyjasnieni*|podanie|potwierdzeni*|sprawdzenie|wskazanie|podpowiedz ~ ${ASKS}
  prosze|prosimy|uprzejmie ~ o ~ informacj*|info|wyjasnieni*|wskazanie
  prosze|mozecie|moglby|moglaby|mogliby ~ powiedziec|napisac|podac|wyjasnic|sprawdzic|odpowiedziec ~ ${ASKS}
  chcial*|chce|chcemy|chcielibysmy|pragne ~ wiedziec|zapytac|spytac|dowiedziec|dopytac|upewnic|poznac
  zastanawiam sie ~ czy|jak|jaki|jaka|jakie|kiedy|co|ile|gdzie
  nie wiem ~ czy|jak|jaki|jaka|jakie|jakim|kiedy|gdzie|co|ile|ilu
  nie ~ rozumiem|pamietam czy|jaki|jaka|jakie|kiedy|gdzie|ile
  nie jestem pewien|pewna|pewny ~ czy|jak|jaki|kiedy|gdzie|ile
  pytam|pytanie|pytanko ~ o|czy|jak|ile|kiedy|brzmi
  interesuje|ciekawi mnie|nas
  mam pytanie ~ czy|jak|ile|kiedy|gdzie|o
  powiedzcie|powiedz|dajcie|daj ~ znac|mi ~ czy|kiedy|jak|gdzie|ile
  ciekawa|ciekaw|ciekawy jestem
  jestem ciekawa|ciekaw|ciekawy ~ czy|jak|jaki|jaka|jakie|kiedy|gdzie|ile
  i would like to know
  let me know ~ if|when|how
  could you tell|check|confirm
  хочу|хотіла|хотів ~ дізнатис*|запитати|спитати
  підкажіть|скажіть
`)

/** Where a further question begins inside a sentence: "…, a kiedy …", "… i ile …". */
const FURTHER =
  /[,;]?\s+(?:a|i|oraz|and|та|і)\s+(?=(?:czy|kiedy|gdzie|ile|dlaczego|czemu|skad|jak|jaki[a-z]*|kto|ktor[a-z]*|when|how|where|what|коли|скільки|де|чи|як)\s)|[,;]\s+(?=(?:czy|ile|dlaczego|czemu)\s)/g
const QUESTION_MARK = /\?[?!.)\s"”»\p{Extended_Pictographic}\uFE0F]*$/u

/** Each thing asked, in order, as a place in the text; also where no question mark stands. */
export function findQuestions(text: string, polish: Polish): readonly Span[] {
  return questionsOf(readWords(text, polish))
}

/** The same for words read already. */
export function questionsOf(message: MessageWords): readonly Span[] {
  return splitSentences(message.text).flatMap((sentence) =>
    isAsked(message, sentence) ? partsOf(message, sentence) : [],
  )
}

function isAsked(message: MessageWords, sentence: Span): boolean {
  if (QUESTION_MARK.test(message.text.slice(sentence.start, sentence.end))) return true
  const words = wordsWithin(message, sentence)
  const first = words[0]
  if (first === undefined) return false
  const asked = findCue(ASKS_FOR, withWords(message, words))
  if (asked !== null) return true
  return opensQuestion(message, words) && isInquiry(words)
}

/** True when the words begin like a question, after a greeting perhaps. */
function opensQuestion(message: MessageWords, words: readonly Word[]): boolean {
  const meant = words.filter((word) => !POLITE.has(word.folded)).slice(0, 3)
  const opening = findCue(OPENS, withWords(message, meant))
  return opening !== null && opening.start === meant[0]?.start
}

/** "Jak zamówiłam, tak dostałam" begins like a question and is none: a question without its mark is short or asks with czy, ile, kiedy. */
const SURE = new Set([
  'czy',
  'ile',
  'kiedy',
  'gdzie',
  'czemu',
  'dlaczego',
  'skad',
  'mozna',
  'moge',
  'where',
  'can',
  'do',
  'чи',
  'скільки',
  'коли',
  'де',
])
const LONGEST_UNSURE = 12
const POLITE = new Set([
  'dzien',
  'dobry',
  'hej',
  'czesc',
  'witam',
  'prosze',
  'przepraszam',
  'halo',
  'a',
  'no',
  'i',
  'siema',
  'hi',
  'hello',
  'добрий',
  'день',
  'вітаю',
  'to',
  'ale',
])

function isInquiry(words: readonly Word[]): boolean {
  return words.length <= LONGEST_UNSURE || words.slice(0, 4).some((word) => SURE.has(word.folded))
}

function wordsWithin({ words }: MessageWords, { start, end }: Span): readonly Word[] {
  return words.filter((word) => word.start >= start && word.end <= end)
}

const withWords = (message: MessageWords, words: readonly Word[]): MessageWords => ({ ...message, words })

/** One place for each question that a sentence holds; what stands before the first question word belongs to the first. */
function partsOf(message: MessageWords, { start, end }: Span): readonly Span[] {
  const parts: Span[] = []
  let from = start
  for (const match of message.folded.slice(start, end).matchAll(FURTHER)) {
    const cut = start + match.index
    if (!opensQuestion(message, wordsWithin(message, { start: from, end: cut }))) continue
    parts.push({ start: from, end: cut })
    from = cut + match[0].length
  }
  return [...parts, { start: from, end }]
}
