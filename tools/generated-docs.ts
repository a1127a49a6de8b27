import { renderErrorReference } from './error-reference.ts'
import { renderGlossary } from './glossary.ts'

/** Every generated document by its path. */
export function generatedDocs(): Readonly<Record<string, string>> {
  return {
    'GLOSSARY.md': renderGlossary(),
    'docs/reference/errors-of-service.md': renderErrorReference(),
  }
}
