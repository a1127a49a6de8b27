import { openLanguageFiles, readLanguageFiles } from './adapters/language-files/read-language-files.ts'
import type { Language } from './ports/language.ts'

export {
  type LanguageFiles,
  openLanguageFiles,
  readLanguageFiles,
} from './adapters/language-files/read-language-files.ts'

/** The language engine and the models that came with the package. Separate from `compose.ts`, so that `opiekun check` loads no store. */
export async function openLanguage(): Promise<Language> {
  return openLanguageFiles(await readLanguageFiles())
}
