import type { Taught } from '../../core/playbook/playbook.ts'
import { formsOfLemma, type Polish, withOwnWords } from '../../polish/polish.ts'
import { Failure } from '../ports/failure.ts'
import { type Author, changePlaybook, type Ports } from './change-playbook.ts'
import { UNTAUGHT } from './learn-from-marks.ts'

export interface OwnWord {
  readonly word: string
  /** A word of the dictionary that is inflected the same way; null = never inflected. */
  readonly model: string | null
}

/** More would be a dictionary of its own, read at every opening. */
const MOST_WORDS = 1_000

/** The words of a playbook's list, in their order. */
export function ownWordsOf({ words }: Taught): readonly OwnWord[] {
  return words.split('\n').flatMap((line) => {
    const [word, model = null] = line.trim().split(/\s+/)
    return word === undefined || word === '' ? [] : [{ word, model }]
  })
}

/** Every form of each word, itself first. */
export function formsOf({ words }: Taught, polish: Polish): ReadonlyMap<string, readonly string[]> {
  const own = withOwnWords(polish, words)
  return new Map(
    ownWordsOf({ words, learns: true }).map(({ word }) => [
      word,
      [...new Set([word, ...formsOfLemma(word, own).map(({ form }) => form)])],
    ]),
  )
}

/**
 * The engine knows the word from now on, in the firm's texts and its customers'. The same word again replaces it.
 * @throws {Failure} own-word-wrong: no such model, the word does not end like it, or there are too many words
 */
export async function teachWord(author: Author, added: OwnWord, polish: Polish, ports: Ports): Promise<void> {
  await changePlaybook(
    author,
    `word+ ${added.word}`,
    (playbook) => {
      const taught = playbook.taught ?? UNTAUGHT
      const others = ownWordsOf(taught).filter(({ word }) => word !== added.word)
      if (others.length >= MOST_WORDS) throw new Failure('own-word-wrong', 'give-up')
      const words = listOf([...others, added])
      requireReadable(words, polish)
      return { ...playbook, taught: { ...taught, words } }
    },
    ports,
  )
}

/** The engine forgets the word; one that it was not taught changes nothing. */
export async function unteachWord(author: Author, gone: string, ports: Ports): Promise<void> {
  const rules = await ports.store.read(author.workspace, ({ playbooks }) => playbooks.currentRules())
  if (!ownWordsOf(rules.taught ?? UNTAUGHT).some(({ word }) => word === gone)) return
  await changePlaybook(
    author,
    `word− ${gone}`,
    (playbook) => {
      const taught = playbook.taught ?? UNTAUGHT
      return {
        ...playbook,
        taught: { ...taught, words: listOf(ownWordsOf(taught).filter(({ word }) => word !== gone)) },
      }
    },
    ports,
  )
}

/** Marks are learned from, or they are not and the shipped models judge alone. */
export async function setLearning(author: Author, learns: boolean, ports: Ports): Promise<void> {
  await changePlaybook(
    author,
    learns ? 'learning on' : 'learning off',
    (playbook) => {
      const { classifier, ...taught } = playbook.taught ?? UNTAUGHT
      return { ...playbook, taught: { ...taught, learns, ...(learns && classifier && { classifier }) } }
    },
    ports,
  )
}

function listOf(words: readonly OwnWord[]): string {
  return words.map(({ word, model }) => (model === null ? word : `${word} ${model}`)).join('\n')
}

function requireReadable(words: string, polish: Polish): void {
  try {
    withOwnWords(polish, words)
  } catch (cause) {
    throw new Failure('own-word-wrong', 'give-up', cause)
  }
}
