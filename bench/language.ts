/**
 * `npm run bench:language`: the language engine beside its peers in one run.
 * `--quick` leaves out what training/measure.ts measures; `--errors` prints the words whose lemma is wrong.
 */
import { readFileSync } from 'node:fs'
import { openPolish, polishData } from '../polish/polish.ts'
import { measureLemmas } from './language/lemmas.ts'
import { measureMarks } from './language/marks.ts'
import { measureMessage } from './language/message.ts'
import { measureNames } from './language/names.ts'
import { printRows, type Row } from './language/row.ts'
import { measureSpeed } from './language/speed.ts'
import { measureSpelling } from './language/spelling.ts'
import { measureUnderstanding } from './language/understanding.ts'

const polish = openPolish(polishData((path) => readFileSync(new URL(`../${path}`, import.meta.url))))
const rows: readonly Row[] = [
  ...measureLemmas(polish),
  ...measureSpeed(polish),
  ...measureMarks(polish),
  ...measureNames(polish),
  ...measureSpelling(polish),
  ...(process.argv.includes('--quick') ? [] : measureUnderstanding()),
  measureMessage(polish),
]
printRows(rows)
