import { open } from 'node:fs/promises'
import { openModels } from '../../../core/understanding/understanding.ts'
import { openPolish, POLISH_FILES, type PolishData } from '../../../polish/polish.ts'
import type { Language } from '../../ports/language.ts'

/** The bytes of the language engine and of the trained models, in memory that threads can share. */
export interface LanguageFiles {
  readonly polish: PolishData
  readonly understanding: Uint8Array
}

/** The files that ship with the package. */
export async function readLanguageFiles(): Promise<LanguageFiles> {
  const [files, understanding] = await Promise.all([
    Promise.all(Object.entries(POLISH_FILES).map(async ([name, path]) => [name, await sharedBytes(path)] as const)),
    sharedBytes('training/models/understanding.bin'),
  ])
  return { polish: Object.fromEntries(files) as Record<keyof PolishData, Uint8Array>, understanding }
}

/** The language engine and the models over these bytes; nothing is copied. */
export function openLanguageFiles({ polish, understanding }: LanguageFiles): Language {
  return { polish: openPolish(polish), models: openModels(understanding) }
}

async function sharedBytes(path: string): Promise<Uint8Array> {
  const file = await open(new URL(`../../../${path}`, import.meta.url))
  try {
    const { size } = await file.stat()
    const bytes = new Uint8Array(new SharedArrayBuffer(size))
    for (let at = 0; at < size; ) {
      const { bytesRead } = await file.read(bytes, at, size - at, at)
      if (bytesRead === 0) throw new Error(`${path}: the file became shorter while it was read`)
      at += bytesRead
    }
    return bytes
  } finally {
    await file.close()
  }
}
