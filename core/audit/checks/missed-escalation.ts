import type { Message } from '../../conversation/conversation.ts'
import { phrases } from '../../guard/guard.ts'
import { findEscalation } from '../../understanding/understanding.ts'
import { type ConversationCheck, sight } from '../conversation-check.ts'
import { answersAfter, escalated } from '../resolution.ts'
import type { Timeline } from '../timeline.ts'

/** The customer is about to go elsewhere. */
const leaving = phrases(`
  =odchodzimy|=odchodze|=odejdziemy|=odejde !na|od|urlop, =przechodzimy|=przechodze|=przejdziemy|=przejde|=przenosimy|=przenosze|=przeniose|=przeniesiemy ..2 =do ..2 konkurencja|konkurencyjny|=innej|=innego|=kogos, konkurencja|konkurent ..6 podpisac|podpisywac|oferta|=przyjmiemy|=taniej,
  opisac|naglosnic|opublikowac|=opisze ..5 gazeta|portal|media|internet|facebook|wszedzie|telewizja|prasa,
  =nie =przedluze|=przedluzymy|=odnowie|=odnowimy ..3 umowa|abonament|karnet|subskrypcja|polisa|kontrakt, =znajde|=znajdziemy|=poszukam|=poszukamy ..2 =innego|=inna|=innej|=innych|=nowego|=nowej|=nowa ..1 firma|dostawca|operator|sklep|bank|wykonawca|serwis|fachowiec|biuro|salon|uslugodawca, =znajde|=znajdziemy|=poszukam|=poszukamy ..1 =kogos ..1 =innego|=lepszego, =koncze|=konczymy ..2 =z =wami|=panstwem, =ide|=idziemy|=pojde|=pojdziemy ..1 =do ..1 =innej|=innego|=innych,
  =inaczej|=albo|=jeszcze ..8 =rezygnuje|=zrezygnuje|=rezygnujemy|=zrezygnujemy|=wypowiem|=wypowiemy !z,
  szukac ..3 =innej|=innego|=nowej|=nowego ..1 firma|dostawca|operator|sklep|bank|biuro|wykonawca|ksiegowy|serwis|salon, =wracam|=wracamy|=wroce|=wrocimy ..1 =do ..1 poprzedni|konkurencja, =to =byl ..1 =ostatni =raz, =wypowiadam|=wypowiadamy ..4 =dosc|=dosyc, =zabieram|=zabieramy ..3 =do ..1 =innego|=innej, umowa ..2 =z =kims|=kim ..1 =innym, =nagram|=nagramy ..3 film|filmik|rolka, =powiem|=opowiem|=rozpowiem ..4 =wszystkim|znajomy|sasiad, dziennikarz|dziennikarka ..4 =wie|=wiedza|=dowie, =przeniose|=przeniesiemy ..1 numer|konto|domena ..1 =do,
  =rozgladam|=rozgladamy|=rozejrze|=rozejrzymy ..2 =za ..3 =innym|=inna|=innymi|=kims|=czyms, =zostawie|=zostawimy|=wydam|=wydamy ..3 =gdzie|=gdzies =indziej, =dogadam|=dogadamy ..2 =z ..1 =kims|=innym|=inna,
  =inaczej|=albo|=wtedy ..6 =zamykam|=likwiduje|=kasuje|=usuwam ..2 konto|aplikacja|subskrypcja,
  =cala|=caly ..2 firma|zespol|ekipa|rodzina|blok|osiedle|grupa ..5 =przechodzi|=przenosi|=odchodzi|=rezygnuje, =wiecej|=juz ..2 =nie =zamowie|=kupie|=zamowimy|=kupimy|=wroce
`)

/** A threat to leave, of a lawyer, an authority or the media, and the matter stayed where it was. */
export const missedEscalation: ConversationCheck = {
  phrases: [escalated, leaving],
  look: (timeline) => {
    const threat = timeline.visible.find((message) => message.from === 'customer' && threatens(message, timeline))
    if (threat === undefined || movedUp(threat, timeline)) return []
    const answers = answersAfter(threat, timeline)
    const late = timeline.minutes(threat.at, timeline.until) > timeline.expected.responseMinutes
    if (answers.length === 0 && !late && timeline.closedAt === null) return []
    return [
      sight(
        [threat, ...answers.slice(0, 1)],
        0.88,
        'Klient zapowiada odejście albo kroki prawne, a sprawa nie trafiła do nikogo wyżej.',
        'The customer threatens to leave or to take legal steps, and nobody higher was brought in.',
      ),
    ]
  },
}

/** Whoever moves goes nowhere else. */
const MOVES_HOUSE = /(?<!\p{L})(?:przeprowadz\p{L}+|(?:nowy|nowego|zmian\p{L}+|zmieni\p{L}+) adres\p{L}*)(?!\p{L})/iu

function threatens(message: Message, timeline: Timeline): boolean {
  if (findEscalation(message.text, timeline.reader.polish) !== null) return true
  return timeline.says(message, leaving) && !MOVES_HOUSE.test(message.text)
}

/** Passed on so often, a matter goes round and not up. */
const ROUND = 2

/** Whoever decides more wrote next, or a colleague noted that they know. */
const IN_CHARGE =
  /(?<!\p{L})(?:tu|jestem|z tej strony)(?: \p{L}+){0,3} (?:kierowni(?:k|czka|kiem|czk[ąa])|dyrektor(?:ka|em|k[ąa])?|szefow?a?|szefem|w[łl]a[śs]ciciel\p{L}*|menad?[żz]er\p{L}*|prezes\p{L}*)(?!\p{L})/iu
const TEAM_IN_CHARGE = /kierown|dyrek|zarz[ąa]d|prawn|eskalac/iu
const NOTED =
  /(?<!\p{L})(?:kierowni|dyrektor|prezes|szef|w[łl]a[śs]ciciel|prawn|radc|zarz[ąa]d|eskal|prze[łl]o[żz]on)\p{L}*/iu

function isTakenUp(threat: Message, { conversation }: Timeline): boolean {
  return conversation.messages.some(({ at, internal, from, text, team }) => {
    if (at <= threat.at || from === 'customer') return false
    return internal ? NOTED.test(text) : IN_CHARGE.test(text) || TEAM_IN_CHARGE.test(team ?? '')
  })
}

function movedUp(threat: Message, timeline: Timeline): boolean {
  const after = timeline.conversation.events.filter(({ at }) => at >= threat.at)
  const transfers = after.filter(({ type }) => type === 'transferred').length
  const moved = after.some(({ type }) => type === 'handed-over' || type === 'assigned')
  const up = transfers > 0 && transfers < ROUND
  return (
    up ||
    isTakenUp(threat, timeline) ||
    (moved && transfers === 0) ||
    answersAfter(threat, timeline).some((message) => timeline.says(message, escalated))
  )
}
