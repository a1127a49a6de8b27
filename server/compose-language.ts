import { readLanguageFiles } from './adapters/language-files/read-language-files.ts'
import type { Language } from './ports/language.ts'

/** The language engine and the models that came with the package. Separate from `compose.ts`, so that `opiekun check` loads no store. */
export function openLanguage(): Promise<Language> {
  return readLanguageFiles()
}
