import { type ConversationCheck, sight } from '../conversation-check.ts'
import { describeMinutes, describeMinutesOver } from '../describe-minutes.ts'
import { isAnswer } from '../timeline.ts'
import { WAIT_PHRASES, type Wait, waitsOf } from '../waits.ts'

/** The first answer came later than the channel's target. */
export const slowFirstResponse: ConversationCheck = {
  phrases: WAIT_PHRASES,
  look: (timeline) => {
    const { firstResponseMinutes } = timeline.expected
    const late = waitsOf(timeline).find(({ first, answer }) => first && answer !== null)
    if (late === undefined || late.minutes <= firstResponseMinutes) return []
    return [report(late, firstResponseMinutes, 'na pierwszą odpowiedź', 'for the first reply')]
  },
}

/** A later answer came later than the target; the longest such wait is named. */
export const slowResponse: ConversationCheck = {
  phrases: WAIT_PHRASES,
  look: (timeline) => {
    const { responseMinutes } = timeline.expected
    const late = waitsOf(timeline).filter(
      (wait) =>
        !wait.first &&
        wait.minutes > responseMinutes &&
        (wait.answer !== null || (isAnswer(wait.cause) && wait.asked === null)),
    )
    const [longest] = [...late].sort((a, b) => b.minutes - a.minutes)
    return longest === undefined
      ? []
      : [report(longest, responseMinutes, 'na kolejną odpowiedź', 'for a further reply')]
  },
}

function report({ cause, answer, minutes }: Wait, target: number, pl: string, en: string): ReturnType<typeof sight> {
  const waited = describeMinutesOver(minutes, target)
  const allowed = describeMinutes(target)
  return sight(
    [cause, answer],
    0.97,
    `Klient czekał ${pl} ${waited.pl} czasu pracy; miał czekać najwyżej ${allowed.pl}.`,
    `The customer waited ${waited.en} of working time ${en}; the target is ${allowed.en}.`,
  )
}
