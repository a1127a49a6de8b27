import { phrases } from '../../guard/guard.ts'
import { type ConversationCheck, sight } from '../conversation-check.ts'
import { isAnswer } from '../timeline.ts'

/** The customer says by themselves that it is well. */
const satisfied = phrases(`
  dziala, dziekowac|=dzieki, =super|=swietnie|=ekstra|=rewelacja, =udalo sie, =ok|=okej|=jasne|=pasuje|=wystarczy, juz =jest|=dziala|=mam|=wiem, =thanks|=thank
`)

/** Closed without asking whether it helped, by a customer who did not say so either. */
export const noSatisfactionCheck: ConversationCheck = {
  phrases: [satisfied],
  look: (timeline) => {
    const { conversation, visible, closedAt } = timeline
    if (closedAt === null || conversation.events.some(({ type }) => type === 'rated')) return []
    const last = visible.findLast(isAnswer)
    if (last === undefined || last.text.includes('?')) return []
    const word = visible.findLast(({ from }) => from === 'customer')
    if (word !== undefined && word.at >= last.at) return []
    if (word !== undefined && timeline.says(word, satisfied)) return []
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
