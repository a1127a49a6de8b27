import { ago, type Conversation } from './fake-conversations.ts'
import type { Handlers } from './fake-handlers.ts'

type Topics = ReturnType<Handlers['readTopics']>

/** One topic is stopped, the others run. */
export function assistantRoutes(
  conversations: readonly Conversation[],
): Pick<Handlers, 'readTopics' | 'restartTopic' | 'readAssistantOutcomes'> {
  const cases = conversations.slice(0, 4).map(({ summary: { id, customer, lastText } }) => ({
    id,
    customerName: customer.name,
    text: lastText,
  }))
  let items: Topics['items'] = [
    {
      topic: 'return-goods',
      seen: 41,
      troubled: 12,
      level: 1,
      stopped: { since: ago(190), seen: 41, troubled: 12, cases },
    },
    { topic: 'delivery-options', seen: 118, troubled: 9, level: 0.11, stopped: null },
    { topic: 'opening-hours', seen: 64, troubled: 2, level: 0, stopped: null },
    { topic: 'invoice', seen: 22, troubled: 6, level: 0.68, stopped: null },
  ]
  return {
    readTopics: () => ({ usual: 0.1, items }),
    restartTopic: ({ params: { topic } }) => {
      items = items.map((item) => (item.topic === topic ? { ...item, level: 0, stopped: null } : item))
    },
    readAssistantOutcomes: () => ({
      windowDays: 14,
      confirmed: 31,
      silent: 96,
      returned: 14,
      handedOver: 52,
      pending: 38,
      low: { share: 0.161, certain: 0.112 },
      high: { share: 0.658, certain: 0.724 },
    }),
  }
}
