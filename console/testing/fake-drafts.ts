import type { Handlers } from './fake-handlers.ts'

/** No draft: what the assistant knows is told by the stories of the conversations. */
export function draftRoutes(): Pick<Handlers, 'countDraftVerdicts' | 'judgeDraft' | 'listDrafts' | 'readPractice'> {
  return {
    listDrafts: () => ({ items: [] }),
    judgeDraft: () => undefined,
    readPractice: () => ({
      templates: { replies: 148, macros: 12, templates: 19, share: { value: 0.21, low: 0.15, high: 0.28 } },
      drift: { weeks: 12, direction: 'rising', minutesPerWeek: 1.5 },
    }),
    countDraftVerdicts: () => ({
      use: 41,
      edit: 12,
      wrong: 5,
      because: [{ because: 'outdated', count: 5 }],
      right: { value: 0.914, low: 0.81, high: 0.971 },
    }),
  }
}
