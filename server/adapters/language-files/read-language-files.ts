import { readFile } from 'node:fs/promises'
import { openModels } from '../../../core/understanding/understanding.ts'
import { openPolish } from '../../../polish/polish.ts'
import type { Language } from '../../ports/language.ts'

const bytes = (path: string): Promise<Uint8Array> => readFile(new URL(`../../../${path}`, import.meta.url))

/** The language engine and the trained models, from the files that ship with the package. */
export async function readLanguageFiles(): Promise<Language> {
  const [lexicon, understanding] = await Promise.all([
    bytes('polish/lexicon/lexicon.bin'),
    bytes('training/models/understanding.bin'),
  ])
  return { polish: openPolish({ lexicon }), models: openModels(understanding) }
}
