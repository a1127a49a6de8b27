import { polish } from '../../../polish/testing/open-for-tests.ts'
import type { Message } from '../../conversation/conversation.ts'
import { type Article, indexKnowledge, splitPassages } from '../../knowledge/knowledge.ts'
import { DEFAULT_WRITING, defaultPlaybook } from '../../playbook/playbook.ts'
import { conversationOf, understood } from '../../reply/testing/scene.ts'
import type { ArticleId, Author } from '../../vocabulary/vocabulary.ts'
import { judgeWriting, planWriting, type WritingTask } from '../writing.ts'

const article = (id: string, title: string, text: string): Article => ({
  id: id as ArticleId,
  title,
  text,
  tags: [],
  phrasings: [],
  owner: null,
  updatedAt: null,
  reviewBy: null,
  url: null,
})

export const KNOWLEDGE = [
  article(
    'zwroty',
    'Zwrot towaru',
    `Na zwrot roweru masz 30 dni od odbioru, a na wymianę 14 dni. Koszt odesłania pokrywa klient.

Pieniądze zwracamy w ciągu 5 dni roboczych po otrzymaniu przesyłki. Odzieży używanej nie przyjmujemy.

Zwrot jest możliwy tylko z paragonem. Jeśli paragon zaginął, wystarczy potwierdzenie przelewu.

Za opakowanie przy zwrocie płaci klient, a przy wymianie sklep.`,
  ),
  article(
    'dostawa',
    'Dostawa',
    `Wysyłka kurierem kosztuje 14,99 zł. Od 199 zł dostawa jest bezpłatna.

Kurier dostarcza paczkę w ciągu 2 dni roboczych od wysłania. Rowery dowozimy w około 5 dni.`,
  ),
  article('godziny', 'Godziny otwarcia', 'Sklep w Gnieźnie jest czynny od poniedziałku do piątku w godzinach 10–18.'),
]

const plain = defaultPlaybook('Rowerownia')
const writing = { ...DEFAULT_WRITING, enabled: true, model: 'bielik' }
export const playbook = { ...plain, assistant: { ...plain.assistant, writing } }
const index = indexKnowledge(KNOWLEDGE, polish)

/** What a model would be asked about the last of these messages. */
export function taskFor(
  text: string,
  before: readonly (readonly [Author, string])[] = [],
  customer: string | null = null,
): WritingTask | null {
  const conversation = conversationOf([...before, ['customer', text]], customer)
  const message = conversation.messages.at(-1) as Message
  const input = { message, conversation, understanding: understood() }
  return planWriting(input, playbook, index, polish)
}

/** The same question with every passage of the firm to choose from. */
export function wideTaskFor(text: string): WritingTask {
  const task = taskFor(text)
  if (task === null) throw new Error(`no model would be asked "${text}"`)
  const offered = KNOWLEDGE.flatMap((article) => splitPassages(article).map((passage) => ({ article, passage }))).map(
    (hit, i) => ({ mark: `P${i + 1}`, hit: { ...hit, score: 1 } }),
  )
  return { ...task, offered }
}

/** The mark under which a passage with these words was offered. */
export function markOf(task: WritingTask, words: string): string {
  const offered = task.offered.find(({ hit }) => hit.passage.text.includes(words))
  if (offered === undefined) throw new Error(`no passage holds "${words}"`)
  return offered.mark
}

/** What comes of sentences, each said to rest on the passage that holds the words beside it. */
export function judge(task: WritingTask, ...sentences: readonly (readonly [text: string, source: string])[]) {
  const written = {
    answers: true,
    sentences: sentences.map(([text, source]) => ({ text, passage: markOf(task, source), certain: true })),
  }
  return judgeWriting(written, task, playbook, polish)
}
