import type { WrittenSentence } from './record.ts'

/** The form the model must keep to, as JSON Schema: every property required and no other, as strict servers ask. */
export const WRITTEN_SCHEMA = {
  type: 'object',
  additionalProperties: false,
  required: ['answers', 'sentences'],
  properties: {
    answers: { type: 'boolean' },
    sentences: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['text', 'passage', 'certain'],
        properties: { text: { type: 'string' }, passage: { type: 'string' }, certain: { type: 'boolean' } },
      },
    },
  },
} as const

export interface Written {
  /** False where the model says that the passages hold no answer. */
  readonly answers: boolean
  readonly sentences: readonly WrittenSentence[]
}

/** What a model wrote, where it kept to the form; null otherwise. A server may have ignored the schema. */
export function readWritten(value: unknown): Written | null {
  if (!isRecord(value) || typeof value['answers'] !== 'boolean' || !Array.isArray(value['sentences'])) return null
  const sentences = value['sentences'].map(readSentence)
  const whole = sentences.filter((sentence) => sentence !== null)
  return whole.length === sentences.length ? { answers: value['answers'], sentences: whole } : null
}

function readSentence(value: unknown): WrittenSentence | null {
  if (!isRecord(value)) return null
  const { text, passage, certain } = value
  if (typeof text !== 'string' || typeof passage !== 'string' || typeof certain !== 'boolean') return null
  return { text: text.trim(), passage: passage.trim(), certain }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
