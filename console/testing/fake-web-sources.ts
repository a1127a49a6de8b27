import type { Handlers } from './fake-handlers.ts'

type Name = 'checkWebSource' | 'findPages' | 'listWebSources' | 'readPage' | 'removeWebSource' | 'saveWebSource'

/** A site of one page, looked at by nobody yet. */
export function webSourceRoutes(): Pick<Handlers, Name> {
  return {
    findPages: ({ body }) => ({ kind: 'found', urls: [body.url], more: 0 }),
    readPage: () => ({
      kind: 'found',
      drafts: [{ title: 'Zwrot towaru w 14 dni', text: 'Masz 14 dni.', phrasings: [] }],
    }),
    listWebSources: () => ({ items: [] }),
    saveWebSource: () => ({ id: 'strona' }),
    checkWebSource: () => undefined,
    removeWebSource: () => undefined,
  }
}
