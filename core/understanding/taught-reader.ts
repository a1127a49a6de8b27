import { type Polish, withOwnWords } from '../../polish/polish.ts'
import type { Taught } from '../playbook/playbook.ts'
import { openClassifier } from './firm-classifier.ts'
import type { UnderstandingModels } from './model-file.ts'

interface Reader {
  readonly polish: Polish
  readonly models: UnderstandingModels
}

/** Firms whose words are kept ready; the ones asked for longest ago go first. */
const MOST_KEPT = 100
const kept = new WeakMap<Polish['lexicon'], Map<string, Polish>>()
const opened = new WeakMap<Taught, WeakMap<Reader['polish'], Reader>>()
/** Readers that know their firm's words and marks already. */
const knowing = new WeakMap<Reader['models'], Taught>()

/**
 * The reader that knows what the firm taught; the same one for the same `taught`, so that what it remembers is not lost.
 * @throws a plain Error where the firm's words are wrong, which nobody can save.
 */
export function taughtReader(reader: Reader, taught: Taught | undefined): Reader {
  if (taught === undefined || knowing.get(reader.models) === taught) return reader
  const ofFirm = opened.get(taught) ?? new WeakMap<Polish, Reader>()
  opened.set(taught, ofFirm)
  const known = ofFirm.get(reader.polish)
  if (known !== undefined) return known
  const own: Reader = {
    polish: taughtPolish(reader.polish, taught),
    models: { ...reader.models, ...(taught.classifier && { firm: openClassifier(taught.classifier) }) },
  }
  knowing.set(own.models, taught)
  ofFirm.set(reader.polish, own)
  return own
}

/** The engine that knows the firm's words; one for one list, whichever version of the playbook holds it. */
export function taughtPolish(polish: Polish, taught: Taught | undefined): Polish {
  if (taught === undefined || taught.words.trim() === '') return polish
  const { words } = taught
  const lists = kept.get(polish.lexicon) ?? new Map<string, Polish>()
  kept.set(polish.lexicon, lists)
  const known = lists.get(words) ?? withOwnWords(polish, words)
  lists.delete(words)
  lists.set(words, known)
  const [oldest] = lists.keys()
  if (lists.size > MOST_KEPT && oldest !== undefined) lists.delete(oldest)
  return known
}
