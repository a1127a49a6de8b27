import { readdirSync, readFileSync } from 'node:fs'
import { readShared } from '../shared-data.ts'

const PLAIN_TEXTS = 2_500

/** Sentences that nobody would call rude or unlawful: the demo firm's articles and careful replies, and translated support texts. */
export function plainSentences(): readonly string[] {
  return [...articles(), ...consultants(), ...supportTexts()]
}

function articles(): readonly string[] {
  const folder = new URL('../../server/demo/articles/', import.meta.url)
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .toSorted()
    .flatMap((file) => sentencesOf(readFileSync(new URL(file, folder), 'utf8').replace(/^---[\s\S]*?---|[#*]/g, ' ')))
}

/** What the demo firm's careful consultants write; a colleague of theirs has the planted bad days. */
function consultants(): readonly string[] {
  const folder = new URL('../../server/demo/scenarios/', import.meta.url)
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .toSorted()
    .flatMap((file) => readFileSync(new URL(file, folder), 'utf8').split('\n'))
    .flatMap((line) => /^P\((?:Marta|Ola|Tomek)\)[^:]*: (.*)$/.exec(line)?.[1]?.split(' // ') ?? [])
    .flatMap((reply) => sentencesOf(reply.replaceAll('{wolacz}', 'Pani Anno').replace(/\{([^|}]*)\|[^}]*\}/g, '$1')))
}

function supportTexts(): readonly string[] {
  const all = readShared('language/ms-support/sentences.txt.gz')
    .trim()
    .split('\n')
    .filter((text) => text.length > 20 && text.length < 200)
  const step = Math.ceil(all.length / PLAIN_TEXTS)
  return all.filter((_, at) => at % step === 0)
}

/** The sentences of a text that have words enough to sound like something. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?])\s+(?=\p{Lu})|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => (sentence.match(/\p{L}{2,}/gu) ?? []).length >= 4)
}
