import type { Message } from '../../conversation/conversation.ts'
import { phrases } from '../../guard/guard.ts'
import { findComplaint, findEscalation } from '../../understanding/understanding.ts'
import { needsNoAnswer, settlesAtEnd, surelyNeedsNoAnswer } from '../closing-words.ts'
import { type ConversationCheck, sight } from '../conversation-check.ts'
import { namesTime } from '../named-time.ts'
import { decided, escalated, registered, remedied } from '../resolution.ts'
import { wasSeenTo } from '../seen-to.ts'
import { isAnswer, type Timeline } from '../timeline.ts'
import { WAIT_PHRASES, waitsOf } from '../waits.ts'
import { noHumanExit } from './no-human-exit.ts'

/** The reply does, asks, plans or explains something. */
const acted = phrases(`
  =zalatwilam|=zalatwilem|=zrobione|=zrobilam|=zrobilem|=gotowe|=ustawilam|=ustawilem|=zmienilam|=zmienilem|=anulowalam|=anulowalem|=wyjasnilam|=wyjasnilem|=umowilam|=umowilem,
  =prosze ..3 wyslac|podac|wejsc|kliknac|zadzwonic|przyniesc|sprawdzic|odpisac|zalogowac|nacisnac|wybrac|wypelnic, do ..3 jutro|piatek|poniedzialek, w =ciagu, =jutro|=dzis|=dzisiaj
`)

/** Says nothing, and nobody reads it as an end. */
const hollow = phrases(`
  nie =wiem|=mam ..2 pojecie|=kto|=co|=jak|=czemu|=dlaczego, =nie =wiem, =jeszcze =nie =wiem, =to =dziwne|=mozliwe, =dziwne, =moze ..2 pomylka|pomylic, =takie =mam|=mamy =informacje, =bywa|=zdarza ..1 =sie, =trudno =powiedziec, nic ..2 =na =to ..2 poradzic, =prosze =obserwowac|=probowac|=czekac, =dziekuje|=dziekujemy ..2 =za ..2 =informacje|=zgloszenie|=uwage|=opinie|=wiadomosc|=sygnal, =przyjelam|=przyjalem|=przyjelismy ..2 =do =wiadomosci
`)
/** Puts the answer off without a day: whoever closes on it has given none. */
const defers = phrases(`
  =zglosze|=zglosimy|=przekaze|=przekazemy|=przekazalam|=przekazalem|=przekazuje ..2 =to|=dalej|=do|sprawa|zgloszenie, =zajme|=zajmiemy ..1 =sie, =oddzwonie|=oddzwonimy|=odezwe|=odezwiemy|=odezwa|=odpisze|=odpiszemy|=napisze|=napiszemy, =dam|=damy ..1 =znac, =wroce|=wrocimy ..1 =z|=do, =zapytam|=zapytamy|=dopytam|=dowiem|=sprawdze|=sprawdzimy, =musze|=musimy ..2 skonsultowac|sprawdzic|ustalic|zapytac, =czekamy ..1 =na, =prosze ..1 =czekac|=poczekac|=cierpliwosc
`)
/** Something is still wanted, or still wrong. */
const wanted = phrases(`
  prosic|poprosic|=prosze|=poprosze !bardzo, !sie chciec, potrzebowac|oczekiwac|zadac, nie dzialac|dotrzec|dostac|przyjsc|byc|widziec|moc|dzialalo|pomoglo|rozumiec|zgadzac|wiedziec|ma, =dalej|=nadal|=ciagle|=wciaz, wrocic ..3 =ze, ale|tylko !dziekowac|sprobowac|poradzic|=zdaze|=ok|=okej|=dobra|=dobrze|=trudno|=rozumiem, blad|problem, czekac, pomylka, ktos ..1 inny, zart|kpina|skandal|zenada|bzdura, szkoda ..1 =slow|=gadac|=czasu|=nerwow, =bez =komentarza, =rece =opadaja, nie ma o czym ..1 mowic|rozmawiac|gadac?,
  =przykro !nie, rozczarowac|zawiesc, =zawod|=porazka|=kabaret|=cyrk|=farsa|=masakra|=dramat|=granda|=zalosne|=niepowazne|=smiech|=dno, ile ..1 =mozna, mam ..1 =dosc|=dosyc, zglaszac|skladac ..5 przelozony|skarga|kierownik
`)
/** Takes it for now. */
const TAKES_IT = /^\W*(?:no\s+)?(?:ok|okej|oki|dobra|dobrze|jasne|rozumiem|aha|trudno|czekam|ok,? czekam)\W*$/iu

/** Longer messages say something besides. */
const LONGEST_HOLLOW = 10
/** What the guard holds against an answer that gives the customer nothing. */
const EMPTY = new Set<string>(['too-general', 'not-my-department', 'irrelevant-reply', 'wrong-language'])
/** Praise and thanks for nothing are not meant. */
const PRAISES =
  /(?<!\p{L})(?:super|[śs]wietnie|wspania[łl]\p{L}+|pi[ęe]knie|brawo|pom[óo]g[łl]\p{L}*|dzi[ęe]k\p{L}+ (?:bardzo )?za (?:\p{L}+ )?(?:odpowied[źz]|pomoc|informacj\p{L}+|rad[ęe]))(?!\p{L})/iu

/** Closed on an open question, on a refusal of "czy pomogłem?", on "sprawdzimy", or on an answer that gives an angry customer nothing. */
export const closedUnresolved: ConversationCheck = {
  phrases: [
    ...WAIT_PHRASES,
    ...noHumanExit.phrases,
    wanted,
    acted,
    escalated,
    registered,
    remedied,
    decided,
    hollow,
    defers,
  ],
  look: (timeline) => {
    if (timeline.closedAt === null || timeline.visible.length === 0) return []
    const pending = waitsOf(timeline).at(-1)
    const asked = pending?.answer === null ? pending.cause : null
    if (asked !== null && wasSeenTo(asked, timeline)) return []
    const open =
      asked !== null && !settlesAtEnd(asked, timeline)
        ? asked
        : (emptyEnd(timeline) ?? hollowEnd(timeline) ?? deferredEnd(timeline) ?? nobodyCame(timeline))
    if (open === undefined) return []
    return [
      sight(
        [open],
        0.9,
        'Rozmowę zamknięto, choć sprawa klienta została otwarta.',
        'The conversation was closed while the customer’s matter was still open.',
      ),
    ]
  },
}

function emptyEnd(timeline: Timeline): Message | undefined {
  const lastAnswer = timeline.visible.findLast(isAnswer)
  const lastWord = timeline.visible.findLast(({ from }) => from === 'customer')
  if (lastAnswer === undefined || lastWord === undefined || lastWord.at > lastAnswer.at) return undefined
  const { polish } = timeline.reader
  const grave = findEscalation(lastWord.text, polish) !== null || findComplaint(lastWord.text, polish) !== null
  if (!grave || lastAnswer.text.includes('?')) return undefined
  const done = [acted, escalated, registered, remedied].some((list) => timeline.says(lastAnswer, list))
  return done ? undefined : lastWord
}

/** The last answer gives nothing to somebody whose matter is open: silence, or praise that cannot be meant, ends nothing. */
function hollowEnd(timeline: Timeline): Message | undefined {
  const { visible } = timeline
  const answer = visible.findLast(isAnswer)
  if (answer === undefined || !givesNothing(answer, timeline)) return undefined
  const at = visible.indexOf(answer)
  const before = visible.slice(0, at).findLast(({ from }) => from === 'customer')
  if (before === undefined || surelyNeedsNoAnswer(before, answerBefore(before, timeline), timeline)) return undefined
  const after = visible.slice(at + 1).filter(({ from }) => from === 'customer')
  return after.every(({ text }) => PRAISES.test(text) || TAKES_IT.test(text)) ? (after.at(-1) ?? before) : undefined
}

/** "Dowiem się i oddzwonię", and the case is closed. */
function deferredEnd(timeline: Timeline): Message | undefined {
  const { visible, conversation, says } = timeline
  const answer = visible.findLast(isAnswer)
  if (answer === undefined || /[?\d]/.test(answer.text) || namesTime(answer) || !says(answer, defers)) return undefined
  if (timeline.read(answer).words.length > LONGEST_HOLLOW) return undefined
  if ([escalated, registered, remedied, decided].some((list) => says(answer, list))) return undefined
  const at = visible.indexOf(answer)
  const before = visible.slice(0, at).findLast(({ from }) => from === 'customer')
  // A suggestion, a word of praise: passing it on is all there is to do.
  if (before === undefined || !(before.text.includes('?') || says(before, wanted))) return undefined
  // What was done afterwards, colleagues write down.
  if (conversation.messages.some((note) => note.internal && note.at > answer.at)) return undefined
  const after = visible.slice(at + 1).filter(({ from }) => from === 'customer')
  return after.every(({ text }) => TAKES_IT.test(text)) ? (after.at(-1) ?? before) : undefined
}

function answerBefore(message: Message, { visible }: Timeline): Message | undefined {
  return visible.slice(0, visible.indexOf(message)).findLast(isAnswer)
}

function givesNothing(message: Message, timeline: Timeline): boolean {
  // A number is a day, an hour, a sum: something to hold on to.
  if (/[?\d]/.test(message.text)) return false
  const isEmpty = timeline.findings.some(({ code, message: id }) => id === message.id && EMPTY.has(code))
  return isEmpty || (timeline.read(message).words.length <= LONGEST_HOLLOW && timeline.says(message, hollow))
}

/** Whoever asked for a person, got none and fell silent was not helped. */
function nobodyCame(timeline: Timeline): Message | undefined {
  const [unmet] = noHumanExit.look(timeline)
  const last = timeline.visible.findLast(({ from }) => from === 'customer')
  if (unmet === undefined || last === undefined) return undefined
  const says = timeline.read(last).words.length > 0
  const isContent = says && needsNoAnswer(last, answerBefore(last, timeline), timeline)
  return isContent ? undefined : last
}
