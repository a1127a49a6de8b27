import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Article } from '../../../core/knowledge/knowledge.ts'
import { DEFAULT_WRITING, type WritingSettings } from '../../../core/playbook/playbook.ts'
import type { ArticleId, ConversationId, DurationMs, Instant } from '../../../core/vocabulary/vocabulary.ts'
import { openaiModel } from '../../adapters/model-openai/openai-model.ts'
import { type Heard, startFakeModelServer } from '../../adapters/model-openai/testing/fake-model-server.ts'
import { fileSecrets } from '../../adapters/secrets-file/secrets-file.ts'
import { answerMessage } from '../answer-message.ts'
import { changePlaybook } from '../change-playbook.ts'
import { receiveMessage } from '../receive-message.ts'
import { makeWriter } from '../write-answer.ts'
import { openTestDesk } from './open-test-desk.ts'

const KEY = 'sk-test-bardzo-tajny'
const MODEL_KEYS = { model: 'bielik-11b', patienceMs: 5_000 as DurationMs, enabled: true }

/** A firm whose language model is a fake server on this machine. */
export async function openWritingDesk() {
  const [desk, server] = await Promise.all([openTestDesk(), startFakeModelServer()])
  const folder = mkdtempSync(join(tmpdir(), 'writing-desk-'))
  const secrets = fileSecrets(folder)
  const model = openaiModel({ privateHosts: ['127.0.0.1'] })
  const errors: unknown[] = []
  const newWriter = () => makeWriter({ ...desk.ports, model, secrets }, (error) => errors.push(error))
  let ports = { ...desk.ports, writer: newWriter() }
  const author = { workspace: desk.workspace, by: desk.anna.id }

  const allow = (change: Partial<WritingSettings> = {}) =>
    changePlaybook(
      author,
      'model',
      (playbook) => ({
        ...playbook,
        assistant: { ...playbook.assistant, writing: { ...DEFAULT_WRITING, ...MODEL_KEYS, ...change } },
      }),
      ports,
    )
  await allow()
  await desk.ports.store.transact(desk.workspace, ({ models }) =>
    models.connect({ address: server.address, key: secrets.seal(desk.workspace, KEY) }),
  )

  async function take(id: ConversationId, text: string) {
    const message = { workspace: desk.workspace, conversation: id, id: desk.newMessage(), text }
    const { unanswered } = await receiveMessage(message, ports)
    return { question: { workspace: desk.workspace, conversation: id, message: message.id }, unanswered }
  }

  return {
    desk,
    server,
    secrets,
    errors,
    key: KEY,
    /** The node as it is after a restart: it remembers nothing of the model's server. */
    restart: () => {
      ports = { ...desk.ports, writer: newWriter() }
    },
    ports: () => ports,
    allow,
    take,
    /** Everything that the customer of a new conversation reads after this message, in order. */
    async ask(text: string, open: () => Promise<ConversationId> = desk.open) {
      const id = await open()
      const { question, unanswered } = await take(id, text)
      await answerMessage(question, ports, unanswered)
      return this.readAnswer(id)
    },
    async readAnswer(id: ConversationId) {
      const { messages, summary } = await desk.read(id)
      const turns = await desk.ports.store.transact(desk.workspace, (records) => records.turns.of(id))
      return {
        id,
        said: messages.filter(({ from }) => from !== 'customer').map(({ text }) => text),
        handover: summary.handover,
        turn: turns.at(-1),
      }
    },
    /** From now on the firm says this too. */
    publish: (...articles: readonly (readonly [id: string, title: string, text: string])[]) =>
      changePlaybook(
        author,
        'articles',
        (playbook) => ({
          ...playbook,
          knowledge: [
            ...playbook.knowledge.filter(({ id }) => !articles.some(([other]) => other === id)),
            ...articles.map(([id, title, text]) => article(id, title, text)),
          ],
        }),
        ports,
      ),
    counts: () => desk.ports.store.transact(desk.workspace, ({ models }) => models.counts(0 as Instant)),
    close: async () => {
      await server.close()
      await desk.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function article(id: string, title: string, text: string): Article {
  return {
    id: id as ArticleId,
    title,
    text,
    tags: [],
    phrasings: [],
    owner: null,
    updatedAt: null,
    reviewBy: null,
    url: null,
  }
}

/** What a model writes that keeps to the form; each sentence under the mark of the passage that holds the given words. */
export function written(heard: Heard, ...sentences: readonly (readonly [text: string, source: string])[]): string {
  return JSON.stringify({
    answers: true,
    sentences: sentences.map(([text, source]) => ({ text, passage: markIn(heard, source), certain: true })),
  })
}

/** The mark under which the model was shown a passage with these words; the first one where none holds them. */
function markIn(heard: Heard, words: string): string {
  const user = heard.body.messages.find(({ role }) => role === 'user')?.content ?? '{}'
  const { passages = [] } = JSON.parse(user) as { passages?: readonly { mark: string; text: string }[] }
  return (passages.find(({ text }) => text.includes(words)) ?? passages[0])?.mark ?? 'P1'
}
