import type { Message } from '../../conversation/conversation.ts'
import { phrases } from '../../guard/guard.ts'
import { type ConversationCheck, sight } from '../conversation-check.ts'
import { describeMinutes } from '../describe-minutes.ts'
import { namesTime } from '../named-time.ts'
import { decided, registered, remedied } from '../resolution.ts'
import { isAnswer, type Timeline } from '../timeline.ts'
import { WAIT_PHRASES, waitsOf } from '../waits.ts'

/** The firm says that it is at it and will be back. */
const underway = phrases(`
  =pracujemy|=pracuje ..2 nad|nim|tym, =bede|=bedziemy ..3 =dawac|=dawal|=dawala|=informowac|=informowal|=informowala, =dam|=damy =znac, =napisze|=napiszemy|=odpisze|=odpiszemy|=odezwe|=odezwiemy|=poinformuje|=poinformujemy|=zadzwonie|=zadzwonimy|=oddzwonie|=oddzwonimy,
  =bada|=badaja|=badamy|=sprawdza|=sprawdzaja|=analizuje|=analizujemy|=analizuja|=weryfikuje|=weryfikujemy|=weryfikuja|=diagnozuje|=diagnozujemy|=naprawia|=naprawiaja|=naprawiamy|=szuka|=szukamy|=ustala|=ustalaja|=wyjasnia|=oceni|=ocenia|=rozpatruje|=rozpatrujemy|=rozpatrzy, =czeka ..2 =na, =przyjelam|=przyjalem|=przyjelismy|=zarejestrowalam|=zarejestrowalem|=zapisalam|=zapisalem ..3 reklamacja|zgloszenie|szkoda|sprawa,
  trafic ..1 =do ..1 serwis|technik|ksiegowosc|dzial|rzeczoznawca|laboratorium|producent|importer|warsztat|komisja, =zlecilam|=zlecilem|=zlecilismy|=zlecono ..2 poszukiwanie|sprawdzenie|ekspertyza|naprawa|badanie, =zajme|=zajmiemy|=zajmuja ..1 =sie, =zglosilam|=zglosilem|=zglosilismy ..2 awaria|usterka|blad|sprawa|problem,
  wniosek|zgloszenie|sprawa|sprzet|reklamacja ..3 =przyjety|=przyjeta|=przyjete ..1 =do, =w =przygotowaniu|=laboratorium|=serwisie, =poprosilam|=poprosilem|=poprosilismy ..3 =o, =pytam|=pytamy|=zapytalam|=zapytalem ..2 dostawca|producent|magazyn|kurier|dzial|technik, =skontaktujemy|=kontaktuje|=kontaktujemy ..1 =sie, =decyzja ..2 =zapadnie, =wyslalam|=wyslalem|=wyslalismy ..2 zapytanie|prosba|ponaglenie|pismo, =otworzylam|=otworzylem ..2 zgloszenie|sprawa, but|sprzet|zegarek|telefon|towar|urzadzenie ..1 =pojechal|=pojechala|=pojechaly|=pojechalo,
  ekspert|ekspertka|rzeczoznawca|laborant|mechanik|serwis|konserwator|importer|producent ..3 =oglada|=bada|=ocenia|=testuje|=czyta, =jedzie|=jada|=pojechal|=pojechala|=pojechalo|=pojedzie|=trafila|=trafil|=trafilo|=wyslalismy|=wyslalam|=wyslalem ..2 =do ..1 importer|producent|serwis|ekspert|rzeczoznawca|laboratorium|warsztat|centrala, =przekazemy|=przekaze ..2 =wynik|=wyniki|=decyzje,
  =zapytam|=zapytamy|=dopytam|=dopytamy|=sprowadzam|=sprowadzamy|=sprowadzimy|=zamawiam|=zamawiamy|=zamowimy, reklamacja|zgloszenie ..3 =przyjeta|=przyjete|=zarejestrowana|=zarejestrowane|=zapisana,
  serwisant|technik|monter|rzeczoznawca|kierownik|specjalista ..3 =zadzwoni|=przyjedzie|=odezwie|=skontaktuje|=oceni,
  =sprawdzam|=sprawdzamy|=sprawdze|=sprawdzimy|=ustalam|=ustalamy|=ustale|=ustalimy|=wyjasniam|=wyjasniamy|=wyjasnimy|=wyjasnie, =przekazalam|=przekazalem|=przekazuje|=przekazalismy, w =toku|=trakcie, =dorobimy|=naprawimy|=przygotuje|=przygotujemy|=przygotowuje|=zamowilam|=zamowilem|=czekamy|=czekam =na|=az, =wroce|=wrocimy ..3 =do|=z, trwa|trwaja ..3 =prace|=naprawa|=analiza|=weryfikacja|=sprawdzanie
`)

interface Silence {
  readonly after: Message
  readonly minutes: number
  /** False while the customer still waits for a word. */
  readonly over: boolean
}

/** The matter lay with the firm for longer than the target with no word to the customer; of several such silences the longest is named. */
export const noStatusUpdate: ConversationCheck = {
  phrases: [...WAIT_PHRASES, underway, registered, decided, remedied],
  look: (timeline) => {
    const { statusUpdateMinutes } = timeline.playbook.targets
    const [longest] = silencesOf(timeline)
      .filter(({ minutes }) => minutes > statusUpdateMinutes)
      .sort((a, b) => b.minutes - a.minutes)
    return longest === undefined ? [] : [report(longest)]
  },
}

/** Stretches between "sprawdzam" and the firm's next word, the closing, or now. */
function silencesOf(timeline: Timeline): readonly Silence[] {
  const answers = timeline.visible.filter(isAnswer)
  const unheard = waitsOf(timeline).flatMap(({ asked, answer, minutes, first }) =>
    asked === null || first ? [] : [{ after: asked, minutes, over: answer !== null || timeline.closedAt !== null }],
  )
  const underWay = answers.flatMap((message, at) => {
    if (message.text.includes('?') || !(timeline.says(message, underway) || isComplaintPending(message, timeline)))
      return []
    const next = answers[at + 1]
    const over = next !== undefined || timeline.closedAt !== null
    // A date that was named keeps the customer informed as long as it holds, which is for broken-promise to say.
    if (over && namesTime(message)) return []
    return [{ after: message, minutes: timeline.minutes(message.at, next?.at ?? timeline.until), over }]
  })
  return [...underWay, ...unheard]
}

/** A complaint is on record and was neither decided nor put right up to this message. */
function isComplaintPending(message: Message, timeline: Timeline): boolean {
  const { conversation, visible, says } = timeline
  const since = conversation.events.find(({ type }) => type === 'complaint-registered')?.at
  if (since === undefined || since > timeline.until) return false
  const told = visible.slice(0, visible.indexOf(message) + 1).filter(isAnswer)
  // The event is written down a moment after the words that register.
  const isOnRecord = message.at >= since || says(message, registered)
  return isOnRecord && !told.some((word) => says(word, decided) || says(word, remedied))
}

function report({ after, minutes, over }: Silence): ReturnType<typeof sight> {
  const waited = describeMinutes(minutes)
  return sight(
    [after],
    0.9,
    over
      ? `Sprawa była w toku, a klient przez ${waited.pl} czasu pracy nie dostał żadnej wiadomości.`
      : `Sprawa jest w toku, a klient przez ${waited.pl} czasu pracy nie dostał żadnej wiadomości.`,
    over
      ? `The matter was under way, and the customer heard nothing for ${waited.en} of working time.`
      : `The matter is under way, and the customer has heard nothing for ${waited.en} of working time.`,
  )
}
