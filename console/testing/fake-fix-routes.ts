import { ago } from './fake-conversations.ts'
import { fakeFixes, fakePilot, fakeReplay } from './fake-fixes.ts'
import type { Handlers } from './fake-handlers.ts'
import { OLA } from './fake-people.ts'
import type { Problem } from './fake-problems.ts'
import { Refusal } from './fake-refusal.ts'

type Name =
  | 'readFix'
  | 'draftFixes'
  | 'proposeFix'
  | 'tryFix'
  | 'noteDifference'
  | 'startPilot'
  | 'stopPilot'
  | 'rollOutFix'
  | 'takeBackFix'
  | 'dropFix'
  | 'listChanges'
  | 'returnToVersion'
  | 'freezeChanges'

const NO_STEP = { by: OLA.name, version: 13, mode: null, share: null, because: null, why: '' } as const

/** A fix goes its way as on the server, only that its replay is done at once. */
export function fixRoutes(problems: readonly Problem[]): Pick<Handlers, Name> {
  const fixes = fakeFixes(problems)
  const move = (id: string, stage: Problem['fixes'][number]['stage'], inForceSince: string | null = null) => {
    const fix = fixes.problemOf(id).fixes.find((one) => one.id === id)
    if (fix !== undefined) Object.assign(fix, { stage, inForceSince: inForceSince ?? fix.inForceSince })
  }
  const step = (id: string, what: Partial<ReturnType<typeof fixes.page>['steps'][number]>) =>
    fixes.change(id, {
      steps: [...fixes.page(id).steps, { ...NO_STEP, at: ago(0), step: 'dropped', ...what }],
    })
  return {
    readFix: ({ params }) => fixes.page(params.id),
    draftFixes: () => ({
      items: [
        {
          kind: 'hours',
          candidate: null,
          question: null,
          change: {
            pl: 'Dodatkowy dyżur w poniedziałki rano.',
            en: 'One more person on duty: Mondays in the morning.',
          },
          because: { pl: '7 na 23 rozmów, gdzie indziej 20 na 477.', en: '7 of 23, elsewhere 20 of 477.' },
          conversations: [],
        },
      ],
    }),
    proposeFix: ({ params, body }) => {
      const problem = problems.find(({ id }) => id === params.id)
      if (problem === undefined) throw new Refusal('not-found')
      return { id: fixes.add(problem, body) }
    },
    tryFix: ({ params }) => {
      const replay = fakeReplay(fixes.problemOf(params.id))
      fixes.change(params.id, { replay, refused: { pilot: null, rollOut: null } })
      return { id: replay.id }
    },
    noteDifference: ({ params, body: { message, opinion, why } }) => {
      const { replay } = fixes.page(params.id)
      const mine = { by: OLA.name, isMine: true, opinion, why, at: ago(0) }
      if (message === null && replay !== null) {
        replay.notes = [...replay.notes.filter(({ isMine }) => !isMine), mine]
        return
      }
      const difference = replay?.result?.differences.find((one) => one.message === message)
      if (difference === undefined) throw new Refusal('not-found')
      difference.notes = [...difference.notes.filter(({ isMine }) => !isMine), mine]
    },
    startPilot: ({ params, body: { share } }) => {
      move(params.id, 'piloted')
      step(params.id, { step: 'pilot-started', mode: share === null ? 'gradual' : 'pilot', share: share ?? 0.1 })
      fixes.change(params.id, { pilot: fakePilot(share), refused: { pilot: 'conflict', rollOut: null } })
    },
    stopPilot: ({ params, body: { why } }) => {
      move(params.id, 'stopped')
      step(params.id, { step: 'pilot-stopped', because: 'person', why })
      fixes.change(params.id, { pilot: null, refused: { pilot: null, rollOut: null } })
    },
    rollOutFix: ({ params }) => {
      move(params.id, 'in-force', ago(0))
      step(params.id, { step: 'rolled-out', mode: 'at-once' })
      fixes.change(params.id, { pilot: null, refused: { pilot: 'conflict', rollOut: 'conflict' } })
    },
    takeBackFix: ({ params, body: { why } }) => {
      move(params.id, 'taken-back')
      step(params.id, { step: 'taken-back', why })
    },
    dropFix: ({ params, body: { why } }) => {
      move(params.id, 'dropped')
      step(params.id, { step: 'dropped', version: null, why })
    },
    listChanges: () => fixes.log(),
    returnToVersion: () => undefined,
    freezeChanges: ({ body }) => fixes.freeze(body.frozen),
  }
}
