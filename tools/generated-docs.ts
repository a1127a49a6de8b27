import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describeFailures } from '../contract/failures/describe-failures.ts'
import { renderAccuracyReference } from './accuracy-reference.ts'
import { renderAttackReference } from './attack-reference.ts'
import { renderErrorReference } from './error-reference.ts'
import { renderGlossary } from './glossary.ts'
import { renderSettingsReference } from './settings-reference.ts'
import { renderStructureGraph } from './structure-graph.ts'
import { ROOT } from './tracked-files.ts'

const GRAPH = /(<!-- graph: [^>]*-->\n)[\s\S]*(<!-- \/graph -->)/

/** Every generated document by its path. */
export function generatedDocs(): Readonly<Record<string, string>> {
  return {
    'ARCHITECTURE.md': withGraph(readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8')),
    'GLOSSARY.md': renderGlossary(),
    'docs/reference/attacks.md': renderAttackReference(),
    'docs/reference/accuracy.md': renderAccuracyReference(),
    'docs/reference/errors-of-service.md': renderErrorReference(),
    'docs/reference/failures.md': describeFailures(),
    'docs/reference/settings.md': renderSettingsReference(),
  }
}

/** The text with the graph between its two marks drawn anew. */
function withGraph(text: string): string {
  return text.replace(GRAPH, (_, open: string, close: string) => `${open}${renderStructureGraph()}\n${close}`)
}
