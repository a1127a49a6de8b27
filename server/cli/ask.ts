import { questionLineFormat } from '../../contract/formats/check-case.ts'
import type { Conversation, Message } from '../../core/conversation/conversation.ts'
import { indexKnowledge } from '../../core/knowledge/knowledge.ts'
import { defaultPlaybook } from '../../core/playbook/playbook.ts'
import { decideReply, rankByEvidence } from '../../core/reply/reply.ts'
import { understand } from '../../core/understanding/understanding.ts'
import type { ConversationId, CustomerId, Instant, MessageId } from '../../core/vocabulary/vocabulary.ts'
import { openLanguage } from '../compose-language.ts'
import { readKnowledge } from '../interchange/read-knowledge.ts'
import type { Command } from './command.ts'
import { eachLine } from './each-line.ts'
import { chosenLocale, readOptions, WrongOptions, withOptions } from './options.ts'
import { writeLine } from './output.ts'

const RANKED = 10

export const command: Command = {
  summary: { pl: 'odpowiada na pytania z bazy wiedzy', en: 'answers questions from the knowledge base' },
  usage: {
    pl: `Użycie: opiekun ask [PLIK|-] --knowledge FOLDER [--json] [--lang pl|en]

Czyta pytania (JSON Lines: {"id", "question"}) i odpowiada wyłącznie z artykułów; czego w nich nie ma, to oddaje człowiekowi.
FOLDER zawiera artykuły *.md (nazwa pliku to id) albo podaj jeden plik .jsonl.

Przykład: echo '{"id":"1","question":"Ile mam na zwrot?"}' | opiekun ask --knowledge wiedza/ --json`,
    en: `Usage: opiekun ask [FILE|-] --knowledge DIR [--json] [--lang pl|en]

Reads questions (JSON Lines: {"id", "question"}) and answers from the articles only; what they do not hold goes to a person.
DIR holds *.md articles (the file's name is the id), or name one .jsonl file.

Example: echo '{"id":"1","question":"Ile mam na zwrot?"}' | opiekun ask --knowledge knowledge/ --json`,
  },
  run: (args) => withOptions('ask', () => ask(args)),
}

async function ask(args: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(args, {
    knowledge: { type: 'string' },
    json: { type: 'boolean', default: false },
  })
  if (values.knowledge === undefined) throw new WrongOptions('--knowledge?')
  chosenLocale(values.lang)
  const { models, polish } = await openLanguage()
  const articles = await readKnowledge(values.knowledge).catch((error: Error) => {
    throw new WrongOptions(error.message)
  })
  const playbook = { ...defaultPlaybook(''), knowledge: articles }
  const index = indexKnowledge(articles, polish)

  return eachLine(positionals[0], questionLineFormat, async ({ id, question }) => {
    const message = soleMessage(question)
    const reply = decideReply(
      { message, conversation: conversationOf(message), understanding: understand(question, models, polish) },
      playbook,
      index,
      polish,
    )
    const ranking = rankByEvidence(question, index, polish).slice(0, RANKED)
    const answer = reply.kind === 'answer' ? reply.text : null
    if (!values.json) return writeLine(`${id}: ${answer ?? `→ ${reply.text}`}`)
    await writeLine(
      JSON.stringify({
        id,
        answer,
        handover: reply.kind === 'handover',
        confidence: reply.kind === 'answer' ? Math.round(reply.support * 1000) / 1000 : 0,
        citations: reply.kind === 'answer' ? reply.citations.map(({ article, span }) => ({ article, ...span })) : [],
        ranking,
      }),
    )
  })
}

function soleMessage(text: string): Message {
  return {
    id: 'question' as MessageId,
    at: 0 as Instant,
    from: 'customer',
    author: null,
    team: null,
    text,
    attachments: [],
    internal: false,
  }
}

function conversationOf(message: Message): Conversation {
  return {
    id: 'question' as ConversationId,
    channel: 'api',
    status: 'open',
    language: null,
    openedAt: message.at,
    closedAt: null,
    customer: { id: 'asker' as CustomerId, name: null, email: null },
    messages: [],
    events: [],
    orders: [],
    category: null,
    cause: null,
    outcome: null,
  }
}
