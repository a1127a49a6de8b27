import { type ConversationCheck, sight } from '../conversation-check.ts'
import { describeMinutes } from '../describe-minutes.ts'
import type { Timeline } from '../timeline.ts'

/** From here on the customer is being passed around. */
const MOST_CHANGES = 1

/** Two or more changes of team after somebody first took the matter. */
export const bounced: ConversationCheck = {
  phrases: [],
  look: (timeline) => {
    const teams = teamsInOrder(timeline)
    if (teams.length - 1 <= MOST_CHANGES) return []
    const people = timeline.visible.filter(({ from }) => from === 'agent')
    const path = teams.join(' → ')
    const minutes = minutesLost(timeline)
    const lost = describeMinutes(minutes)
    return [
      sight(
        people,
        0.95,
        `Sprawa zmieniała zespół ${teams.length - 1} razy: ${path}.${minutes > 0 ? ` Klient czekał przez to łącznie ${lost.pl}.` : ''}`,
        `The matter changed teams ${teams.length - 1} times: ${path}.${minutes > 0 ? ` It cost the customer ${lost.en}.` : ''}`,
      ),
    ]
  },
}

/**
 * Business minutes between one team's last word and the next one's first, passing by passing; what was passed on and nobody answered
 * waits until the end.
 */
function minutesLost({ conversation, visible, minutes, until }: Timeline): number {
  const spoken = visible.filter(({ from, team }) => from === 'agent' && team !== null)
  const waits = spoken.map(({ at, team }, n) => {
    const before = spoken[n - 1]
    return before === undefined || key(before.team ?? '') === key(team ?? '') ? 0 : minutes(before.at, at)
  })
  const last = conversation.events.findLast(({ type }) => type === 'transferred' || type === 'handed-over')
  const isOpen = last !== undefined && spoken.every(({ at }) => at < last.at)
  return waits.reduce((sum, wait) => sum + wait, isOpen ? minutes(last.at, until) : 0)
}

/** Teams in the order in which they had the matter, the same one twice in a row counted once. */
function teamsInOrder({ conversation, visible }: Timeline): readonly string[] {
  const moves = conversation.events.flatMap((event) =>
    (event.type === 'transferred' || event.type === 'assigned' || event.type === 'handed-over') && event.team !== null
      ? [{ at: event.at, team: event.team }]
      : [],
  )
  const spoken = visible.flatMap(({ from, at, team }) => (from === 'agent' && team !== null ? [{ at, team }] : []))
  // Who spoke in the minute of a transfer spoke before it.
  const inTime = [...spoken, ...moves].sort((a, b) => a.at - b.at).map(({ team }) => team)
  const first = visible.find(({ from }) => from === 'agent')
  const begun = first?.team === null && moves.some(({ at }) => at >= first.at) ? ['pierwszy zespół'] : []
  return [...begun, ...inTime].filter((team, i, all) => i === 0 || key(team) !== key(all[i - 1] ?? ''))
}

function key(team: string): string {
  return team.trim().toLowerCase()
}
