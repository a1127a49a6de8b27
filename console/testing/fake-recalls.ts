import { randomUUID } from 'node:crypto'
import { ago, type Conversation } from './fake-conversations.ts'
import type { Handlers } from './fake-handlers.ts'
import { OLA } from './fake-people.ts'

type Names = 'listRecalls' | 'readRecall' | 'startRecall' | 'decideRecallItem'
type Whole = ReturnType<Handlers['readRecall']>

export function recallRoutes(conversations: readonly Conversation[]): Pick<Handlers, Names> {
  const recall = {
    id: randomUUID(),
    at: ago(20),
    by: OLA.name,
    wrong: '30 dni',
    quote: 'Na zwrot jest 30 dni.',
    right: '',
  }
  let whole: Whole = { recall, items: [] }
  return {
    listRecalls: () => ({ items: [{ ...recall, items: whole.items.length, todo: whole.items.length }] }),
    readRecall: () => whole,
    startRecall: ({ body: { right } }) => {
      const items = conversations.slice(0, 3).map(({ summary, messages }) => ({
        message: messages.at(-1)?.id ?? randomUUID(),
        conversation: summary.id,
        customerName: summary.customer.name,
        quote: 'Na zwrot jest u nas 30 dni.',
        draft: `Dzień dobry! Przepraszamy za pomyłkę w naszej poprzedniej wiadomości. Prawidłowo jest tak: ${right}`,
        state: 'todo' as const,
        decidedBy: null,
        decidedAt: null,
      }))
      whole = { recall: { ...recall, right }, items }
      return whole
    },
    decideRecallItem: ({ params, body: { state } }) => {
      const items = whole.items.map((item) =>
        item.message === params.message
          ? {
              ...item,
              state,
              decidedBy: state === 'todo' ? null : OLA.name,
              decidedAt: state === 'todo' ? null : ago(0),
            }
          : item,
      )
      whole = { ...whole, items }
      return whole
    },
  }
}
