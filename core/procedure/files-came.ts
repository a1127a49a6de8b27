import type { Message } from '../conversation/conversation.ts'
import type { Locale } from '../vocabulary/vocabulary.ts'
import { isPicture } from './read-slot.ts'
import { FILES_CAME } from './words.ts'

/** True where files are all that the message says. */
export function isFilesAlone({ text, attachments }: Message): boolean {
  return attachments.length > 0 && text.trim() === ''
}

/** Says beside a reply that the message's files came: before the part at this place. Without files the parts stay as they are. */
export function withFilesAt(
  place: number,
  parts: readonly string[],
  { attachments }: Message,
  language: Locale,
): readonly string[] {
  if (attachments.length === 0) return parts
  const kind = attachments.every(isPicture) ? 'picture' : 'file'
  const came = FILES_CAME[attachments.length === 1 ? kind : (`${kind}s` as const)][language]
  return [...parts.slice(0, place), came, ...parts.slice(place)]
}
