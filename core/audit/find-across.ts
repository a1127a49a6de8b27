import { compareTold, type Finding } from '../guard/guard.ts'
import type { Playbook, Targets } from '../playbook/playbook.ts'
import { type FindingCode, kindOf, type Share } from '../vocabulary/vocabulary.ts'
import type { Trace } from './trace.ts'
import type { Contact, Neighbours } from './trace-window.ts'

const DAY_MS = 86_400_000
/** The same matter in other words shares so many of the shorter message's content words, and more than one of them; */
const SAME_MATTER = { share: 0.5, words: 2 }
/** or a smaller share of more words; */
const MANY_WORDS = { share: 0.34, words: 3 }
/** or any two, where the customer says to be back with something, of which a long word is as good as two. */
const BACK_AGAIN = { share: 0, words: 2 }
const LONG_WORD = 8
/** What was said in few words is told by one of them. */
const FEW_WORDS = 4
const TELLING_WORD = 5
/** "Zbliżeniowa" and "zbliżeniowo" are one word to whoever compares matters. */
const STEM = 6
/** or a single one with a meaning of its own, where they speak of an earlier contact in this matter. */
const MEANS_LITTLE = new Set(
  'czy ile jaka jaki jak kiedy gdzie ale albo tylko chyba pewny super dobrze sprawa sprawdzic pisac napisac dzwonic wyslac dostac zamowic zamowienie pytac pytanie chciec moc prosic czekac odebrac dac znac widziec wiedziec czat mail telefon rozmowa dzis wczoraj jutro dzien'.split(
    ' ',
  ),
)

/** What of a playbook decides here. */
export interface AcrossRules {
  readonly guard: Pick<Playbook['guard'], 'codes'>
  readonly targets: Pick<Targets, 'repeatWindowDays' | 'maxSimultaneous'>
}

/**
 * What shows only beside other conversations: the same matter coming back, the customer told something else before, and a
 * consultant with too many at once. Each is found in the later conversation, told by when it was opened, whatever the order in which
 * they were read. What lies outside the window that `near` comes from is not found, never guessed.
 */
export function findAcross(trace: Trace, near: Neighbours, rules: AcrossRules): readonly Finding[] {
  const before = near.contacts.filter((other) => isEarlier(other, trace, rules.targets) && isSameMatter(trace, other))
  const found = [
    ...repeatContact(before, rules),
    ...inconsistentAnswer(trace, before, rules),
    ...agentOverload(trace, near, rules),
  ]
  return found.filter(({ code }) => rules.guard.codes[code]?.enabled ?? true)
}

function isEarlier(other: Contact, trace: Trace, { repeatWindowDays }: AcrossRules['targets']): boolean {
  return other.openedAt < trace.openedAt && trace.openedAt - other.until <= repeatWindowDays * DAY_MS
}

function repeatContact([before]: readonly Contact[], rules: AcrossRules): readonly Finding[] {
  if (before === undefined) return []
  const pl = `Klient wraca z tą samą sprawą (rozmowa ${before.conversation}).`
  const en = `The customer is back with the same matter (conversation ${before.conversation}).`
  return [finding('repeat-contact', 0.85, { evidence: [] }, rules, pl, en)]
}

function isSameMatter(one: Trace, other: Contact): boolean {
  if (one.references.length > 0 && other.references.length > 0) return sharesReference(one, other)
  if (one.words === '' || other.words === '') return false
  const [words, theirs] = [one.words.split(' '), other.words.split(' ')]
  const common = words.filter((word) => theirs.some((other) => isSameWord(word, other)))
  const shared = common.length
  const share = shared / Math.min(words.length, theirs.length)
  if (one.back === 'told-before' && common.some((word) => !MEANS_LITTLE.has(word))) return true
  if (
    one.back !== null &&
    common.some((word) => word.length >= (theirs.length <= FEW_WORDS ? TELLING_WORD : LONG_WORD))
  )
    return true
  const bars = one.back !== null ? [SAME_MATTER, MANY_WORDS, BACK_AGAIN] : [SAME_MATTER, MANY_WORDS]
  return bars.some((bar) => shared >= bar.words && share >= bar.share)
}

function isSameWord(one: string, other: string): boolean {
  if (one === other || (one.length >= STEM && other.length >= STEM && one.slice(0, STEM) === other.slice(0, STEM)))
    return true
  // "Smuga" and "smugi": what the lexicon does not know differs in its ending only.
  return one.length > 4 && one.length === other.length && one.slice(0, -1) === other.slice(0, -1)
}

function sharesReference(one: Trace, other: Contact): boolean {
  return one.references.some((number) => other.references.includes(number))
}

/** The first fact that differs from what was told in one of these earlier conversations. Sums are compared only of one and the same order. */
function inconsistentAnswer(trace: Trace, before: readonly Contact[], rules: AcrossRules): readonly Finding[] {
  for (const now of trace.told) {
    for (const other of before) {
      if (now.fact.kind === 'amount' && !sharesReference(trace, other)) continue
      const compared = other.told.filter(({ at }) => at < now.at).map((told) => ({ told, how: compareTold(now, told) }))
      const differing = compared.find(({ how }) => how === 'different')
      if (differing === undefined || compared.some(({ how }) => how === 'equal')) continue
      const place = { message: now.message, span: { start: now.fact.start, end: now.fact.end } }
      const { text } = differing.told.fact
      const pl = `Wcześniej klient usłyszał co innego: w rozmowie ${other.conversation} było „${text}”, teraz jest „${now.fact.text}”.`
      const en = `The customer was told otherwise before: in conversation ${other.conversation} it was “${text}”, now it is “${now.fact.text}”.`
      return [finding('inconsistent-answer', 0.75, place, rules, pl, en)]
    }
  }
  return []
}

function agentOverload(trace: Trace, near: Neighbours, rules: AcrossRules): readonly Finding[] {
  const { maxSimultaneous } = rules.targets
  for (const { author, at, message } of trace.replies) {
    const open = near.openAt(author, at) + 1
    if (open <= maxSimultaneous) continue
    const pl = `Odpowiedź powstała przy ${open} rozmowach otwartych naraz; limit to ${maxSimultaneous}.`
    const en = `The reply was written with ${open} conversations open at once; the limit is ${maxSimultaneous}.`
    return [finding('agent-overload', 0.92, { evidence: [message] }, rules, pl, en)]
  }
  return []
}

function finding(
  code: FindingCode,
  confidence: number,
  place: Partial<Pick<Finding, 'message' | 'evidence' | 'span'>>,
  { guard }: AcrossRules,
  pl: string,
  en: string,
): Finding {
  const severity = guard.codes[code]?.severity ?? kindOf(code).severity
  return {
    code,
    severity,
    confidence: confidence as Share,
    message: null,
    span: null,
    ...place,
    explanation: { pl, en },
    suggestion: null,
    source: null,
  }
}
