import { createHash } from 'node:crypto'
import type { Passage } from '../../core/knowledge/knowledge.ts'
import type { NearnessSettings } from '../../core/playbook/playbook.ts'

/** Models read the beginning of a long text; the rest costs only time. */
const MOST_CHARACTERS = 2_000

/** What a server for directions is told of a passage: its headings, then its words. */
export function passageText({ path, text }: Passage, { before }: NearnessSettings): string {
  return `${before.passage}${path.join(' › ')}\n${text}`.slice(0, MOST_CHARACTERS)
}

export function fingerprintOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url')
}

/** Directions of one source only are compared with each other. */
export function sourceOf(model: string, address: string): string {
  return `${model} @ ${address}`
}
