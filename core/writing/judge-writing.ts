import { findFacts, foldDiacritics, identifyLanguage, type Polish, splitSentences } from '../../polish/polish.ts'
import { readWords } from '../knowledge/knowledge.ts'
import type { Playbook } from '../playbook/playbook.ts'
import { askedFor, citationOf, discloseFirst, frameAnswer, statesWhatIsAsked } from '../reply/reply.ts'
import type { Share } from '../vocabulary/vocabulary.ts'
import { checkSentence } from './check-sentence.ts'
import { heldWords } from './checks/words-held.ts'
import type { Judgement, Offered, Remark, WritingTask, WrittenSentence } from './record.ts'
import { readWritten } from './written.ts'

/** A customer reads one screen. */
const MOST_SENTENCES = 6
const LONGEST = 900

/**
 * Holds every sentence against the passage it cites, and the whole against the question. Supported: the reply as it may leave, disclosure
 * included, if the guard allows it.
 */
export function judgeWriting(value: unknown, task: WritingTask, playbook: Playbook, polish: Polish): Judgement {
  const written = readWritten(value)
  if (written === null) return { kind: 'unreadable' }
  const sentences = written.sentences.flatMap(apart).filter(({ text }) => text !== '')
  if (!written.answers || sentences.length === 0) return { kind: 'declined' }
  const body = sentences.map(({ text }) => text).join(' ')
  const tooLong = sentences.length > MOST_SENTENCES || body.length > LONGEST
  // Nothing of what is far too long is worth the time of checking it.
  if (tooLong) return { kind: 'unsupported', remarks: [{ kind: 'too-long', words: '' }] }

  const remarks = [
    ...sentences.flatMap((sentence) => checkSentence(sentence, body, task, polish)),
    ...wholeRemarks(body, citedBy(sentences, task), task, polish),
  ]
  if (remarks.length > 0) return { kind: 'unsupported', remarks }
  return { kind: 'supported', reply: replyOf(body, citedBy(sentences, task), task, playbook, polish) }
}

/** Several sentences under one mark are checked one by one. */
function apart({ text, passage, certain }: WrittenSentence): readonly WrittenSentence[] {
  return splitSentences(text).map(({ start, end }) => ({ text: text.slice(start, end).trim(), passage, certain }))
}

function citedBy(sentences: readonly WrittenSentence[], { offered }: WritingTask): readonly Offered[] {
  return offered.filter(({ mark }) => sentences.some(({ passage }) => passage === mark))
}

/** Too short to tell a language by. */
const LEAST_WORDS = 4

function wholeRemarks(
  body: string,
  cited: readonly Offered[],
  { input }: WritingTask,
  polish: Polish,
): readonly Remark[] {
  const { code } = identifyLanguage(body)
  const isPolish = code === 'pl' || (body.match(/\p{L}+/gu)?.length ?? 0) < LEAST_WORDS
  const folded = foldDiacritics(input.message.text.toLowerCase())
  const states = statesWhatIsAsked(askedFor(folded), foldDiacritics(body.toLowerCase()), findFacts(body, polish))
  return [
    ...(isPolish ? [] : [{ kind: 'other-language', words: body } as const]),
    ...(states && speaksOf(body, cited, input.message.text, polish)
      ? []
      : [{ kind: 'misses-question', words: '' } as const]),
  ]
}

/** At least one word of the question's matter stands in the answer or over the passages it rests on. */
function speaksOf(body: string, cited: readonly Offered[], question: string, polish: Polish): boolean {
  const asked = readWords(question, polish).filter(({ telling }) => telling === 1)
  const headings = cited.flatMap(({ hit: { passage, article } }) => [...passage.path, ...article.phrasings])
  const held = heldWords([body, ...headings].join('\n'), polish)
  return asked.length === 0 || asked.some(held)
}

function replyOf(
  body: string,
  cited: readonly Offered[],
  { input }: WritingTask,
  playbook: Playbook,
  polish: Polish,
): Extract<Judgement, { kind: 'supported' }>['reply'] {
  const text = frameAnswer(
    body,
    cited.map(({ hit }) => hit.article),
    input,
    polish,
  )
  return {
    kind: 'answer',
    text: discloseFirst(text, input.conversation, playbook, 'pl'),
    citations: cited.map(({ hit }) => citationOf(hit)),
    // Checked, not estimated.
    support: 1 as Share,
  }
}
