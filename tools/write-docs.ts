/** Writes the documents that are made from code. A test fails when one of them is behind. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generatedDocs } from './generated-docs.ts'
import { ROOT } from './tracked-files.ts'

for (const [file, text] of Object.entries(generatedDocs())) writeFileSync(join(ROOT, file), text)
