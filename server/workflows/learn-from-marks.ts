import type { Corrections, FirmClassifier, Taught } from '../../core/playbook/playbook.ts'
import {
  compareOn,
  isBetter,
  isHeldOut,
  judgingWith,
  LEARNED_QUESTIONS,
  type LearnedQuestion,
  learnCorrections,
  type Marked,
  markedMessage,
  type Trial,
} from '../../core/understanding/understanding.ts'
import type { Instant, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Clock } from '../ports/clock.ts'
import type { Language } from '../ports/language.ts'
import type { Learning, Mark } from '../ports/marks.ts'
import type { Records, Store } from '../ports/store.ts'

export interface Ports {
  readonly store: Store
  readonly language: Language
  readonly clock: Clock
  /** Lets whoever waits for this process through, between two stretches of work. */
  readonly pause: () => Promise<unknown>
}

/** The newest marks; a firm that marks more than this a year has learned the older ones already. */
const MOST_MARKS = 4_000
/** Fewer new marks are not worth a playbook version. */
const FEWEST_NEW = 5

/** What a firm's playbook says before anybody taught it anything. */
export const UNTAUGHT: Taught = { words: '', learns: true }

/** Learns again in every firm that lets itself be learned from and has new marks. */
export async function learnWhereMarked(workspaces: readonly WorkspaceId[], ports: Ports): Promise<void> {
  for (const workspace of workspaces) {
    const due = await ports.store.read(workspace, async ({ marks, playbooks }) => {
      const { marks: now } = await marks.count()
      const last = await marks.lastLearning()
      const { taught = UNTAUGHT } = await playbooks.currentRules()
      return taught.learns && total(now) >= (last?.marks ?? 0) + FEWEST_NEW
    })
    if (due) await learnFromMarks(workspace, ports)
  }
}

const total = (marks: Readonly<Record<LearnedQuestion, number>>): number => marks.topic + marks.emotion

/**
 * Learns from two marks in three, judges on the third, and puts in force what judges better than what is in force now: one version of the
 * playbook, taken back like any other. The same marks give the same outcome, whoever else is served meanwhile.
 */
export async function learnFromMarks(workspace: WorkspaceId, ports: Ports): Promise<Learning> {
  const { store, language, clock, pause } = ports
  const { marked, count, taught } = await store.read(workspace, async ({ marks, playbooks }) => ({
    marked: await marks.read(MOST_MARKS),
    count: total((await marks.count()).marks),
    taught: (await playbooks.currentRules()).taught ?? UNTAUGHT,
  }))
  const at = clock.now()
  const adopted: Partial<Record<LearnedQuestion, Corrections>> = {}
  const trials: Partial<Record<LearnedQuestion, Trial & { adopted: boolean }>> = {}
  for (const question of LEARNED_QUESTIONS) {
    const own = await readMarks(marked, question, language, pause)
    if (own.length === 0) continue
    const { corrections, trial } = await tryOut(own, question, taught.classifier?.[question], language, pause)
    trials[question] = { ...trial, adopted: isBetter(trial) }
    if (isBetter(trial)) adopted[question] = corrections
  }
  const learning: Learning = { at, marks: count, trials }
  await store.transact(workspace, async (records) => {
    await records.marks.keepLearning(learning)
    if (Object.keys(adopted).length > 0) await publish(records, adopted, trials, at)
  })
  return learning
}

/** Reading a message takes most of a millisecond: so many, then others are let through. */
const AT_ONCE = 10

async function readMarks(
  all: readonly (Mark & { readonly text: string })[],
  question: LearnedQuestion,
  language: Language,
  pause: Ports['pause'],
): Promise<readonly Marked[]> {
  const found: Marked[] = []
  for (const [n, mark] of all.filter((one) => one.question === question).entries()) {
    if (n % AT_ONCE === AT_ONCE - 1) await pause()
    const one = markedMessage({ ...mark, id: mark.message }, language)
    if (one !== null) found.push(one)
  }
  return found
}

async function tryOut(
  marked: readonly Marked[],
  question: LearnedQuestion,
  inForce: Corrections | undefined,
  { models }: Language,
  pause: Ports['pause'],
): Promise<{ readonly corrections: Corrections; readonly trial: Trial }> {
  const { labels } = models[question]
  const learning = learnCorrections(
    marked.filter(({ id }) => !isHeldOut(id)),
    labels,
  )
  let step = learning.next()
  while (step.done !== true) {
    await pause()
    step = learning.next()
  }
  const corrections = step.value
  const heldOut = marked.filter(({ id }) => isHeldOut(id))
  return { corrections, trial: compareOn(heldOut, judgingWith(inForce, labels), judgingWith(corrections, labels)) }
}

async function publish(
  { playbooks }: Records,
  adopted: Partial<Record<LearnedQuestion, Corrections>>,
  trials: Learning['trials'],
  at: Instant,
): Promise<void> {
  const { version: _version, ...playbook } = await playbooks.current()
  const taught = playbook.taught ?? UNTAUGHT
  // Somebody switched it off while it was learning.
  if (!taught.learns) return
  const classifier: FirmClassifier = { ...taught.classifier, ...adopted, learnedAt: at }
  const why = LEARNED_QUESTIONS.flatMap((question) => {
    const trial = trials[question]
    return trial?.adopted === true ? [`${question} ${trial.before} → ${trial.after} / ${trial.heldOut}`] : []
  })
  await playbooks.publish({ ...playbook, taught: { ...taught, classifier } }, null, `learned ${why.join(', ')}`, at)
}
