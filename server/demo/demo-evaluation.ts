import type { QuestionCase } from '../../core/evaluation/evaluation.ts'
import type { EvaluationCaseId, Instant, PersonId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Language } from '../ports/language.ts'
import type { Random } from '../ports/random.ts'
import type { Store } from '../ports/store.ts'
import { derivedId } from '../workflows/derived-id.ts'
import { makeDesks } from '../workflows/desks.ts'
import { addCases } from '../workflows/keep-cases.ts'
import { askEvaluation, runEvaluation } from '../workflows/run-evaluation.ts'

type Kept = Pick<QuestionCase, 'question'> & Partial<Omit<QuestionCase, 'kind' | 'question'>>

/** What the shop's manager keeps asking the assistant: what its articles say, what they do not, and the wrong answers of its past. */
const CASES: readonly Kept[] = [
  { question: 'Ile mam dni na zwrot?', mustHave: ['30 dni'], mustNotHave: ['14 dni'] },
  { question: 'Kto płaci za odesłanie zwrotu?', mustHave: ['klient'] },
  { question: 'Ile kosztuje dostawa kurierem?', mustHave: ['15,90 zł'] },
  { question: 'Od jakiej kwoty dostawa jest darmowa?', mustHave: ['199 zł'] },
  { question: 'gdzie wpisac kod z karty podarunkowej', mustHave: ['12-znakowy'] },
  { question: 'Jak długo jest ważna karta podarunkowa?', mustHave: ['24 miesiące'] },
  { question: 'Czy showroom jest otwarty w sobotę?', mustHave: ['10:00–14:00'], mustNotHave: ['16:00'] },
  { question: 'Kiedy dostanę pieniądze za zwrot?', mustHave: ['5 dni roboczych'] },
  { question: 'Mogę zapłacić PayPalem?', mustHave: ['PayPal'] },
  { question: 'Czy kurier przyjedzie w sobotę?', mustHave: ['nie doręcza'] },
  { question: 'zostalo mi 12 zl na karcie prezentowej, przepadnie?', mustHave: ['zostaje na karcie'] },
  { question: 'Ile się czeka na decyzję banku przy ratach?', mustHave: ['15 minut'] },
  { question: 'Chcę porozmawiać z człowiekiem.', handover: true },
  { question: 'Czy zrobicie bukiet na ślub w czerwcu?', handover: true },
]
/** As it stands, with a slip, without diacritics. */
const RUNS = 3

/** Keeps the questions and tries each of them, as its manager would after the last change. */
export async function tryDemoQuestions(
  workspace: WorkspaceId,
  by: PersonId,
  now: Instant,
  { store, language, random }: { readonly store: Store; readonly language: Language; readonly random: Random },
): Promise<void> {
  const ports = { store, language, random, clock: { now: () => now }, desks: makeDesks(language) }
  const cases = CASES.map(({ question, mustHave = [], mustNotHave = [], handover = null }) => ({
    id: derivedId('demo-case', question) as EvaluationCaseId,
    kind: 'question' as const,
    question,
    mustHave,
    mustNotHave,
    handover,
  }))
  await addCases({ workspace, by }, cases, ports)
  const evaluation = await askEvaluation(workspace, RUNS, by, ports)
  await runEvaluation(workspace, evaluation, { ...ports, pause: () => Promise.resolve() })
}
