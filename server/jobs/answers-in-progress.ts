import { setImmediate as nextTurn } from 'node:timers/promises'
import { answerMessage, type Ports, type Question } from '../workflows/answer-message.ts'
import type { Unanswered } from '../workflows/receive-message.ts'

export interface AnswersInProgress {
  readonly start: (question: Question, unanswered: Unanswered) => void
  /** Resolves when no answer is being made. */
  settled(): Promise<void>
}

/** Answers made by the process that took the message in, at once and beside its requests. What fails here the queue tries again. */
export function answersInProgress(ports: Ports, onError: (error: unknown) => void): AnswersInProgress {
  const running = new Set<Promise<void>>()
  return {
    start(question, unanswered) {
      // Thinking holds the thread for milliseconds: the sender hears first that the message is safe.
      const answer = nextTurn()
        .then(() => answerMessage(question, ports, unanswered))
        .catch(onError)
        .finally(() => running.delete(answer))
      running.add(answer)
    },
    async settled() {
      while (running.size > 0) await Promise.all(running)
    },
  }
}
