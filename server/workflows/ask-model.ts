import { type Desk, type Thought, weighReply } from '../../core/turn/turn.ts'
import {
  judgeWriting,
  type PromptPart,
  type Remark,
  repairPrompt,
  WRITTEN_SCHEMA,
  type WritingOutcome,
  type WritingTask,
} from '../../core/writing/writing.ts'
import type { Clock } from '../ports/clock.ts'
import { Failure } from '../ports/failure.ts'
import type { Language } from '../ports/language.ts'
import type { LanguageModel, ModelConnection } from '../ports/language-model.ts'

export interface Ports {
  readonly model: LanguageModel
  readonly language: Language
  readonly clock: Clock
}

/** With less time left a second try would only keep the customer waiting. */
const LEAST_FOR_REPAIR_MS = 3_000
/** Two short sentences with their marks; a model that needs more has lost its way. */
const MOST_TOKENS = 700
/** The first word of a small model on a processor takes long, its pauses do not. */
const LONGEST_PAUSE_MS = 5_000

/** What came of asking. */
export interface Tries {
  readonly outcome: WritingOutcome
  readonly thought: Thought | null
  readonly remarks: readonly Remark[]
  readonly tokens: number
  readonly failure: Failure | null
}

/** Asks, and once more where the first try said what no passage holds and time is left. */
export async function askTwice(
  task: WritingTask,
  desk: Desk,
  connection: ModelConnection,
  deadline: number,
  ports: Ports,
): Promise<Tries> {
  const first = await ask(task.prompt, task, desk, connection, deadline, ports)
  const left = deadline - ports.clock.now()
  if (first.outcome !== 'unsupported' || left < LEAST_FOR_REPAIR_MS) return first
  const second = await ask(repairPrompt(task, first.remarks), task, desk, connection, deadline, ports)
  return {
    ...second,
    outcome: second.outcome === 'written' ? 'repaired' : second.outcome,
    remarks: [...first.remarks, ...second.remarks],
    tokens: first.tokens + second.tokens,
  }
}

async function ask(
  prompt: readonly PromptPart[],
  task: WritingTask,
  desk: Desk,
  connection: ModelConnection,
  deadline: number,
  ports: Ports,
): Promise<Tries> {
  const nothing = { thought: null, remarks: [], tokens: 0, failure: null }
  const totalMs = Math.max(1, deadline - ports.clock.now())
  const patience = { firstWordMs: totalMs, pauseMs: Math.min(LONGEST_PAUSE_MS, totalMs), totalMs }
  try {
    const { value, tokens } = await ports.model.ask({
      connection,
      messages: prompt,
      schema: WRITTEN_SCHEMA,
      patience,
      mostTokens: MOST_TOKENS,
    })
    return { ...judge(value, task, desk, ports), tokens: tokens ?? 0 }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return { ...nothing, outcome: 'failed', failure: error }
  }
}

/** The passages first, then the whole guard: only what both let through is written. */
function judge(value: unknown, task: WritingTask, desk: Desk, { language }: Ports): Omit<Tries, 'tokens'> {
  const nothing = { thought: null, remarks: [], failure: null }
  const judgement = judgeWriting(value, task, desk.playbook, language.polish)
  switch (judgement.kind) {
    case 'unreadable':
      return { ...nothing, outcome: 'failed', failure: new Failure('model-garbled', 'retry-later') }
    case 'declined':
      return { ...nothing, outcome: 'declined' }
    case 'unsupported':
      return { ...nothing, outcome: 'unsupported', remarks: judgement.remarks }
    case 'supported': {
      const thought = weighReply(judgement.reply, task.input, desk, language)
      if (thought.delivery.kind === 'send') return { ...nothing, outcome: 'written', thought }
      const codes = [...new Set(thought.guard.findings.map(({ code }) => code))]
      return { ...nothing, outcome: 'unsupported', remarks: codes.map((words) => ({ kind: 'guard', words })) }
    }
  }
}
