import { foldDiacritics, type Polish } from '../../polish/polish.ts'
import type { Conversation } from '../conversation/conversation.ts'
import type { AskStep, LookUpStep, Playbook, Procedure } from '../playbook/playbook.ts'
import { discloseFirst, HANDOVER_ANNOUNCEMENT, handoverNeed, isUpset, type Reply } from '../reply/reply.ts'
import type { Instant, Share } from '../vocabulary/vocabulary.ts'
import { dayAt } from './days.ts'
import { fillText } from './fields.ts'
import { isFilesAlone, withFilesAt } from './files-came.ts'
import { readSlot } from './read-slot.ts'
import type { Learnt, Move, ProcedureInput, ProcedureState } from './record.ts'
import { languageFor, procedureFor, startsOnComplaint } from './starts.ts'
import { type Ground, type Halt, orderNeed, walk } from './walk.ts'
import { BACK_TO, CODE_ASKED, CODE_WRONG, LEFT, UNREAD } from './words.ts'

/** Who comes back after this long begins anew: what was asked is forgotten. */
const LONGEST_PAUSE_MS = 24 * 60 * 60 * 1000
/** A question is put twice at most. */
const MOST_ASKED = 2
/** Where a new question waits. */
const FRESHLY_ASKED = { asked: 1, spared: false } as const
/** Other questions answered on the way; at the next one a person takes over. */
const MOST_INTERRUPTIONS = 2

/**
 * What a procedure makes of the message. `learnt`: the answers to the needs that the same message was met with before.
 * Where a person is needed whatever the procedure says, it ends, and the plain reply hands over.
 */
export function follow(input: ProcedureInput, learnt: Learnt, playbook: Playbook, polish: Polish): Move {
  const { message, understanding, state, conversation } = input
  const folded = foldDiacritics(message.text.toLowerCase())
  const need = isUpset(understanding) ? 'strong-emotion' : handoverNeed(folded, understanding)
  const running = state !== null && isRunning(state, conversation, message.at) ? state : null
  if (running !== null) {
    const procedure = (playbook.procedures ?? []).find(({ id }) => id === running.procedure)
    const waiting = procedure?.steps.find((step) => step.name === running.step)
    const isOther = need === 'complaint' && procedure !== undefined && !startsOnComplaint(procedure)
    const mayGoOn = need === null || (need === 'complaint' && !isOther)
    if (procedure?.enabled && mayGoOn) {
      const ground = groundOf(procedure, playbook, input, polish)
      if (waiting?.kind === 'ask') return resume(waiting, running, learnt, ground)
      if (waiting?.kind === 'look-up') return prove(waiting, running, learnt, ground)
    }
    if (!isOther) return leave(input, running, procedure === undefined || need !== null)
  }
  const procedure = procedureFor(
    folded,
    understanding,
    need,
    playbook,
    () => understanding.questions.length > 0 && input.plain().kind === 'answer',
  )
  const language = procedure && languageFor(procedure, understanding.language.code)
  if (procedure === null || language === null) return running === null ? { kind: 'none' } : leave(input, running, true)
  const fresh: ProcedureState = {
    procedure: procedure.id,
    version: procedure.version,
    step: procedure.steps[0]?.name ?? '',
    language,
    startedAt: message.at,
    startedBy: message.id,
    values: {},
    ...FRESHLY_ASKED,
    interruptions: 0,
    learnt: {},
    ended: null,
  }
  const ground = groundOf(procedure, playbook, input, polish)
  return moveOf(walk(null, fresh, learnt, ground), state, ground)
}

/** True while a question of it waits: nobody else took the conversation since, and the customer did not stay away for long. */
function isRunning({ ended, startedAt }: ProcedureState, { events, messages }: Conversation, now: Instant): boolean {
  if (ended !== null) return false
  if (events.some(({ at, type }) => at >= startedAt && (type === 'handed-over' || type === 'closed'))) return false
  const last = messages.findLast(({ from, internal }) => from !== 'customer' && !internal)
  return last === undefined || (last.from === 'assistant' && now - last.at <= LONGEST_PAUSE_MS)
}

function groundOf(procedure: Procedure, playbook: Playbook, input: ProcedureInput, polish: Polish): Ground {
  return { procedure, playbook, input, polish, today: dayAt(input.message.at, playbook.targets.businessHours.timeZone) }
}

/** The answer to the waiting question, another question, or neither. */
function resume(
  waiting: AskStep & { readonly name: string },
  running: ProcedureState,
  learnt: Learnt,
  ground: Ground,
): Move {
  const { input, today, polish } = ground
  const value = readSlot(waiting, input.message, today, polish)
  const aside = value === null || waiting.as === 'text' ? asideOf(input) : null
  if (aside !== null) return interrupt(aside, waiting, running, ground)
  if (value !== null) {
    const state = { ...running, values: { ...running.values, [waiting.slot]: value }, ...FRESHLY_ASKED }
    return moveOf(walk(waiting.name, state, learnt, ground), running, ground)
  }
  // A picture sent before it was asked for is no failed answer; files again and again would never reach a person.
  if (isFilesAlone(input.message) && running.spared !== true)
    return moveOf(walk(waiting.name, { ...running, spared: true }, learnt, ground), running, ground)
  if (running.asked >= MOST_ASKED) return handOver('unclear-twice', [UNREAD[running.language]], running, ground)
  const again = fillText(waiting.again[running.language], { ...ground, state: running })
  if (again === null) return handOver('no-support', [], running, ground)
  const asked = { ...running, asked: running.asked + 1 }
  return reply([again], (text) => ({ kind: 'question', text, ...choicesAt(asked, ground) }), asked, running, ground)
}

/** What there is to choose from where the procedure waits. */
function choicesAt({ step, language }: ProcedureState, { procedure }: Ground): { choices?: readonly string[] } {
  const waiting = procedure.steps.find(({ name }) => name === step)
  if (waiting?.kind !== 'ask' || waiting.as !== 'choice') return {}
  return { choices: waiting.choices.map(({ label }) => label[language] || label.pl) }
}

/** Wrong codes; after the last one a person looks. */
const MOST_WRONG = 3

/** The code by which the customer shows that the order's address is theirs. */
function prove(
  waiting: LookUpStep & { readonly name: string },
  running: ProcedureState,
  learnt: Learnt,
  ground: Ground,
): Move {
  const { input, procedure } = ground
  const { language } = running
  const [code] = input.message.text.replace(/[\s-]/g, '').match(/(?<!\d)\d{6}(?!\d)/) ?? []
  if (code === undefined) {
    if (running.asked >= MOST_ASKED) return handOver('unclear-twice', [UNREAD[language]], running, ground)
    const asked = { ...running, asked: running.asked + 1 }
    return reply([CODE_ASKED[language]], (text) => ({ kind: 'question', text }), asked, running, ground)
  }
  if (learnt.order !== undefined)
    return moveOf(walk(waiting.name, { ...running, ...FRESHLY_ASKED }, learnt, ground), running, ground)
  if (learnt.code === undefined) return { kind: 'need', need: orderNeed(waiting, running, procedure, code) }
  const wrong = (running.learnt.code?.wrong ?? 0) + 1
  if (wrong >= MOST_WRONG) return handOver('unclear-twice', [UNREAD[language]], running, ground)
  const state = { ...running, learnt: { ...running.learnt, code: { wrong } } }
  return reply([CODE_WRONG[language]], (text) => ({ kind: 'question', text }), state, running, ground)
}

/** An article's answer to what is asked instead; null where nothing is asked or nothing answers it. */
function asideOf({ understanding, plain }: ProcedureInput): Reply | null {
  if (understanding.questions.length === 0) return null
  const answer = plain()
  return answer.kind === 'answer' ? answer : null
}

function interrupt(aside: Reply, waiting: AskStep, running: ProcedureState, ground: Ground): Move {
  const { language } = running
  if (running.interruptions >= MOST_INTERRUPTIONS) return handOver('no-support', [LEFT[language]], running, ground)
  const question = fillText(waiting.text[language], { ...ground, state: running })
  if (question === null) return handOver('no-support', [], running, ground)
  const parts = [aside.text, `${BACK_TO[language]} ${question}`]
  const state = { ...running, interruptions: running.interruptions + 1 }
  return { ...reply(parts, (text) => ({ ...aside, text }), state, running, ground), said: question }
}

/** The procedure ends where it stands, and the plain reply is given; where that is no handover but one is due, a person takes over. */
function leave({ plain, message }: ProcedureInput, running: ProcedureState, isPlain: boolean): Move {
  const said = plain()
  const given: Reply =
    isPlain && said.kind !== 'question'
      ? said
      : {
          kind: 'handover',
          because: 'no-support',
          text: `${LEFT[running.language]} ${HANDOVER_ANNOUNCEMENT[running.language]}`,
        }
  // A handover begins with its kind word.
  const parts = withFilesAt(given.kind === 'handover' ? 1 : 0, [given.text], message, running.language)
  return {
    kind: 'reply',
    reply: { ...given, text: parts.join('\n\n') },
    said: '',
    trace: traceOf(running, running, { ...running, ended: 'handed-over' }),
  }
}

function moveOf(halt: Halt, before: ProcedureState | null, ground: Ground): Move {
  if (halt.kind === 'need') return halt
  const { said, state } = halt
  switch (halt.kind) {
    case 'ask':
      return reply(said, (text) => ({ kind: 'question', text, ...choicesAt(state, ground) }), state, before, ground)
    case 'end': {
      const after: ProcedureState = { ...state, step: halt.step, ended: 'done' }
      const answer = (text: string): Reply => ({ kind: 'answer', text, citations: [], support: 1 as Share })
      return reply(said, answer, after, before, ground)
    }
    case 'hand-over':
      return handOver(halt.because, said, { ...state, step: halt.step }, ground, before)
  }
}

function handOver(
  because: (Reply & { kind: 'handover' })['because'],
  said: readonly string[],
  state: ProcedureState,
  ground: Ground,
  before: ProcedureState | null = state,
): Move {
  const parts = [...said, HANDOVER_ANNOUNCEMENT[state.language]]
  return reply(
    parts,
    (text) => ({ kind: 'handover', because, text }),
    { ...state, ended: 'handed-over' },
    before,
    ground,
  )
}

/**
 * Whatever is said within a procedure is said here, so that none of its ways leaves untold that files came: first of all, but after the
 * kind word with which a procedure begins.
 */
function reply(
  said: readonly string[],
  asReply: (text: string) => Reply,
  after: ProcedureState,
  before: ProcedureState | null,
  { playbook, input: { message, conversation } }: Ground,
): Move & { kind: 'reply' } {
  const parts = said.filter((part) => part !== '')
  const place = message.id === after.startedBy && parts.length > 1 ? 1 : 0
  const told = withFilesAt(place, parts, message, after.language).join('\n\n')
  const text = discloseFirst(told, conversation, playbook, after.language)
  return { kind: 'reply', reply: asReply(text), said: told, trace: traceOf(after, before, after) }
}

function traceOf(
  { procedure, version, step }: ProcedureState,
  before: ProcedureState | null,
  after: ProcedureState,
): Extract<Move, { kind: 'reply' }>['trace'] {
  return { procedure, version, step, before, after }
}
