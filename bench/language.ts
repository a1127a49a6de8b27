/**
 * `npm run bench:language`: the language engine beside its peers in one run.
 * `--quick` leaves out what is trained anew, here and in training/measure.ts; `--errors` prints the words whose lemma is wrong.
 */
import { openEngine } from '../training/data/open-engine.ts'
import { measureLemmas } from './language/lemmas.ts'
import { measureMarks } from './language/marks.ts'
import { measureMessage } from './language/message.ts'
import { measureNames } from './language/names.ts'
import { printRows, type Row } from './language/row.ts'
import { measureSpeed } from './language/speed.ts'
import { measureSpelling } from './language/spelling.ts'
import { topicsByNlpJs } from './language/topics-by-nlp-js.ts'
import { measureUnderstanding } from './language/understanding.ts'

const polish = openEngine()
const quick = process.argv.includes('--quick')
const nlpJs = quick ? null : await topicsByNlpJs()
const rows: readonly Row[] = [
  ...measureLemmas(polish),
  ...measureSpeed(polish),
  ...measureMarks(polish),
  ...measureNames(polish),
  ...measureSpelling(polish),
  ...(quick ? [] : measureUnderstanding(nlpJs)),
  measureMessage(nlpJs),
]
printRows(rows)
