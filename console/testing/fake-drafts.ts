import type { Handlers } from './fake-handlers.ts'

/** No draft: what the assistant knows is told by the stories of the conversations. */
export function draftRoutes(): Pick<Handlers, 'countDraftVerdicts' | 'judgeDraft' | 'listDrafts'> {
  return {
    listDrafts: () => ({ items: [] }),
    judgeDraft: () => undefined,
    countDraftVerdicts: () => ({
      use: 41,
      edit: 12,
      wrong: 5,
      because: [{ because: 'outdated', count: 5 }],
      right: { value: 0.914, low: 0.81, high: 0.971 },
    }),
  }
}
