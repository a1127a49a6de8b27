import { readFile } from 'node:fs/promises'
import { openModels } from '../../../core/understanding/understanding.ts'
import { openPolish, POLISH_FILES, type PolishData } from '../../../polish/polish.ts'
import type { Language } from '../../ports/language.ts'

const bytes = (path: string): Promise<Uint8Array> => readFile(new URL(`../../../${path}`, import.meta.url))

/** The language engine and the trained models, from the files that ship with the package. */
export async function readLanguageFiles(): Promise<Language> {
  const [files, understanding] = await Promise.all([
    Promise.all(Object.entries(POLISH_FILES).map(async ([name, path]) => [name, await bytes(path)] as const)),
    bytes('training/models/understanding.bin'),
  ])
  return {
    polish: openPolish(Object.fromEntries(files) as Record<keyof PolishData, Uint8Array>),
    models: openModels(understanding),
  }
}
