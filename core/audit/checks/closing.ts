import type { Message } from '../../conversation/conversation.ts'
import { phrases } from '../../guard/guard.ts'
import { type ConversationCheck, sight } from '../conversation-check.ts'
import { isAnswer, type Timeline } from '../timeline.ts'
import { WAIT_PHRASES, waitsOf } from '../waits.ts'

/** The customer says by themselves that it is well. */
const satisfied = phrases(`
  dziala, dziekowac|podziekowac|=dzieki, =biore|=wezme|=zamawiam|=zamowie|=zapisuje|=skorzystam|=wpadne|=przyjde|=kupuje, =super|=swietnie|=ekstra|=rewelacja, =udalo sie, =ok|=okej|=jasne|=pasuje|=wystarczy, juz =jest|=dziala|=mam|=wiem, =thanks|=thank
`)

/** "ok dzieki", "zrobione": the customer took the answer, nobody asked whether it helped. */
const PLAIN = new Set(
  'ok okej oki dobra dobrze jasne rozumiem zrobione gotowe dzieki dziekuje thanks thank you wszystko tak mam juz'.split(
    ' ',
  ),
)

function isPlain(message: Message, timeline: Timeline): boolean {
  const { words } = timeline.read(message)
  return words.length > 0 && words.every(({ folded }) => PLAIN.has(folded))
}

/** The customer helped themselves, which says nothing for the answer. */
const aloneAfterAll = phrases(
  '=sam|=sama ..1 =znalazlem|=znalazlam|=poradzilem|=poradzilam|=zalatwilem|=zalatwilam|=doszedlem|=doszlam',
)
/** Somebody who sells wants no help. */
const sells = phrases(
  '=oferujemy|=oferuje|=proponujemy|=przedstawiamy ..6 panstwa|=wam|wspolpraca|usluga|pozycjonowanie|reklama|oferta|szkolenie',
)

/** Asked earlier on, it was asked all the same. */
const asked = phrases(`
  czy ..4 pomoc|pomoglo|=pomoglam|=pomoglem|dzialac|=odpowiedzialam|=odpowiedzialem|odpowiedziec|zalatwiac|rozwiazac|rozwiazywac|zadowolony|=udalo|=porzadku|wystarczyc|=satysfakcjonuje|=gra,
  =jak ..3 ocenic|oceniac, prosic ..3 ocena, =did ..4 =help|=helped|=answer|=work|=solve
`)

/** "Gdyby coś było nie tak, proszę pisać": whoever is told so may say that it did not help. */
const INVITES =
  /(?<!\p{L})(?:gdyby|je[śs]li|je[żz]eli|jakby|w razie)(?: \p{L}+){0,6},? (?:prosz[ęe] (?:o|pisa|napisa|dzwoni|zadzwoni|da[ćc]|si[ęe])|prosimy o|da(?:j|jcie|[ćc]) zna|pisz|odezwij|jestem|jeste[śs]my)/iu

/** Closed without asking whether it helped, by a customer who did not say so either. */
export const noSatisfactionCheck: ConversationCheck = {
  phrases: [...WAIT_PHRASES, satisfied, asked, aloneAfterAll, sells],
  look: (timeline) => {
    const { conversation, visible, closedAt } = timeline
    if (closedAt === null || conversation.events.some(({ type }) => type === 'rated')) return []
    const last = visible.findLast(isAnswer)
    if (last === undefined || last.text.includes('?') || INVITES.test(last.text)) return []
    const word = visible.findLast(({ from }) => from === 'customer')
    if (visible[0]?.from === 'customer' && timeline.says(visible[0], sells)) return []
    // Left open, it is closed-unresolved, and nobody asks whether nothing helped.
    if (waitsOf(timeline).at(-1)?.answer === null) return []
    const isPleased = word !== undefined && !word.text.includes('?') && timeline.says(word, satisfied)
    const isAlone = word !== undefined && timeline.says(word, aloneAfterAll)
    if (word !== undefined && !isAlone && !isPlain(word, timeline) && isPleased) return []
    if (visible.some((message) => isAnswer(message) && message.text.includes('?') && timeline.says(message, asked)))
      return []
    return [
      sight(
        [last],
        0.82,
        'Rozmowę zamknięto bez pytania, czy odpowiedź pomogła.',
        'The conversation was closed without asking whether the answer helped.',
      ),
    ]
  },
}

/** Closed with neither category nor cause nor outcome written down. */
export const undocumented: ConversationCheck = {
  phrases: [],
  look: ({ conversation, closedAt }) => {
    const { category, cause, outcome } = conversation
    const documented = [category, cause, outcome].some((field) => field !== null && field.trim() !== '')
    if (closedAt === null || documented) return []
    return [
      sight(
        [],
        0.95,
        'Zamkniętej rozmowie brakuje kategorii, przyczyny i wyniku.',
        'The closed conversation has no category, cause or outcome.',
      ),
    ]
  },
}
