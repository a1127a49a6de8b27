import { type Expected, type Fault, judgeAnswer, varyQuestion } from '../../core/evaluation/evaluation.ts'
import { type Desk, type Thought, think } from '../../core/turn/turn.ts'
import { understandFor } from '../../core/understanding/understanding.ts'
import type { Instant } from '../../core/vocabulary/vocabulary.ts'
import { planWriting } from '../../core/writing/writing.ts'
import type { ModelConnection } from '../ports/language-model.ts'
import { askTwice, type Ports as ModelPorts } from './ask-model.ts'
import { soleConversation } from './think.ts'

export interface Runner {
  readonly desk: Desk
  readonly ports: Omit<ModelPorts, 'model'> & Partial<Pick<ModelPorts, 'model'>>
  /** null: the assistant answers by itself. */
  readonly connection: ModelConnection | null
}

/** One run: what was asked, what the customer would have read, and what is wrong with it. */
export interface Run {
  readonly question: string
  readonly text: string
  readonly handedOver: boolean
  readonly faults: readonly Fault[]
}

/** The live path's own walk, guard included, for the case as its `run`-th customer writes it. */
export async function runCase(
  given: Expected & { readonly question: string },
  run: number,
  runner: Runner,
): Promise<Run> {
  const question = varyQuestion(given.question, run)
  const { delivery } = await thoughtOn(question, runner)
  const handedOver = delivery.kind !== 'send'
  const { polish } = runner.ports.language
  return {
    question,
    text: delivery.text,
    handedOver,
    faults: judgeAnswer({ text: delivery.text, handedOver }, given, polish),
  }
}

async function thoughtOn(question: string, { desk, ports, connection }: Runner): Promise<Thought> {
  const { language, clock, model } = ports
  const at = clock.now()
  const { message, conversation } = soleConversation(question, at)
  const understanding = understandFor(desk.playbook, question, language)
  const plain = think(message, understanding, conversation, desk, language)
  const { writing } = desk.playbook.assistant
  if (connection === null || model === undefined || writing === undefined) return plain
  const task = planWriting({ message, conversation, understanding }, desk.playbook, desk.index, language.polish)
  if (task === null) return plain
  const deadline = (at + writing.patienceMs) as Instant
  const { thought, failure } = await askTwice(task, desk, connection, deadline, { model, language, clock })
  // A model that does not answer would be measured as if there were none.
  if (failure !== null) throw failure
  return thought ?? plain
}
