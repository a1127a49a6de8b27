import { describe, expect, it } from 'vitest'
import { guardReply } from '../../core/guard/guard.ts'
import { reader } from '../../core/guard/testing/conversations.ts'
import { indexKnowledge } from '../../core/knowledge/knowledge.ts'
import { defaultPlaybook } from '../../core/playbook/playbook.ts'
import { decideReply } from '../../core/reply/reply.ts'
import { conversationOf } from '../../core/reply/testing/scene.ts'
import { understand } from '../../core/understanding/understanding.ts'
import { readDemoFiles } from './demo-files.ts'

const { articles } = await readDemoFiles()
const index = indexKnowledge(articles, reader.polish)
const playbook = {
  ...defaultPlaybook('Zielony Parapet'),
  firm: { name: 'Zielony Parapet', hosts: ['zielonyparapet.example'] },
  knowledge: articles,
}

/** The answer, if the assistant gives one that the guard lets go. */
function answerTo(question: string): string | null {
  const conversation = conversationOf([['customer', question]])
  const message = conversation.messages[0] ?? expect.fail('the conversation is empty')
  const understanding = understand(question, reader.models, reader.polish)
  const reply = decideReply({ message, conversation, understanding }, playbook, index, reader.polish)
  if (reply.kind !== 'answer') return null
  const said = {
    text: reply.text,
    from: 'assistant',
    author: null,
    attachments: [],
    at: message.at,
    recentReplies: [],
  } as const
  return guardReply({ ...said, conversation }, playbook, reader).verdict === 'refuse' ? null : reply.text
}

describe('the demo shop, asked what everybody asks', () => {
  it.each([
    ['ile kosztuje dostawa kurierem', '15,90 zł'],
    ['Od jakiej kwoty jest darmowa dostawa?', '199 zł'],
    ['Ile mam dni na zwrot?', '30 dni'],
    ['kto płaci za odesłanie zwrotu', 'Odesłanie opłaca klient'],
    ['Kiedy dostanę pieniądze za zwrot?', '5 dni roboczych'],
    ['Jakie są godziny otwarcia?', '10:00–18:00'],
    ['czy wysyłacie za granicę', 'wyłącznie na terenie Polski'],
    ['czy wystawiacie faktury na firmę', 'NIP'],
    ['jak usunąć konto', 'Usuń konto'],
    ['jak anulować zamówienie', 'do chwili, gdy dostanie status Spakowane'],
    ['od ilu złotych dostawa gratis', '199 zł'],
    ['czy macie raty', '300 zł'],
    ['ile trwa reklamacja', '14 dni kalendarzowych'],
    ['ile kosztuje wysylka', 'Paczkomat'],
    ['czy moge zaplacic blikiem', 'BLIK'],
    ['czy mogę odebrać osobiście', 'Odbiór osobisty'],
    ['jak sledzic paczke', 'sledzenie.example'],
  ])('answers from its articles and past its own guard: %s', (question, fact) =>
    expect(answerTo(question)).toContain(fact),
  )

  it.each(['Kiedy przyjedzie moja paczka ZP-10234?', 'Gdzie w Łodzi zjem dobre pierogi?', 'czy naprawiacie rowery'])(
    'gives to a person what no article says: %s',
    (question) => expect(answerTo(question)).toBeNull(),
  )
})
