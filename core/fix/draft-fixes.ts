import { remedyFor } from '../vocabulary/vocabulary.ts'
import { both, type FixDraft, type FixEvidence } from './draft.ts'
import { fromPlace } from './drafts-of-place.ts'
import { fromAnswers, fromMacros, fromQuestions, fromWritten } from './drafts-of-text.ts'

/** More than this is no choice, it is homework. */
const MOST = 5

/** What could be changed so that the problem stops, what is surest first; general advice only where nothing else is known. */
export function draftFixes(evidence: FixEvidence): readonly FixDraft[] {
  const drafts = [
    ...fromAnswers(evidence),
    ...fromMacros(evidence),
    ...fromPlace(evidence),
    ...fromWritten(evidence),
    ...fromQuestions(evidence),
  ].slice(0, MOST)
  return drafts.length > 0 ? drafts : [advice(evidence)]
}

/** What is known to help against the kind of mistake anywhere. */
function advice({ code }: FixEvidence): FixDraft {
  return {
    kind: 'other',
    candidate: null,
    question: null,
    change: remedyFor(code),
    because: both(
      'Ogólna rada na ten rodzaj błędu. Z danych firmy nic pewnego nie wynika.',
      'General advice on this kind of mistake. The firm’s own data says nothing certain.',
    ),
    conversations: [],
  }
}
