import type { ArticleId } from '../../core/vocabulary/vocabulary.ts'
import { Failure } from '../ports/failure.ts'
import type { WebSource } from '../ports/web-sources.ts'
import { derivedId } from '../workflows/derived-id.ts'
import { findPages, readPage } from '../workflows/read-web.ts'
import { nextLook } from '../workflows/watch-web.ts'
import type { Handlers } from './call.ts'
import { isoTime } from './conversation-wire.ts'
import type { HttpPorts } from './ports.ts'

type Name = 'findPages' | 'readPage' | 'listWebSources' | 'saveWebSource' | 'checkWebSource' | 'removeWebSource'

/** Articles out of pages of the web. */
export function webSourceHandlers(ports: HttpPorts): Handlers<Name> {
  const { store, clock } = ports
  return {
    findPages: async ({ body }) => {
      const pages = await findPages(body.url, ports)
      if (pages.kind === 'unread') return pages
      return { kind: 'found', urls: [...pages.found.urls], more: pages.found.more }
    },
    readPage: async ({ body }) => {
      const page = await readPage(body.url, ports)
      if (page.kind === 'unread') return page
      return {
        kind: 'found',
        drafts: page.found.map(({ phrasings, ...draft }) => ({ ...draft, phrasings: [...phrasings] })),
      }
    },
    listWebSources: async ({ caller }) => {
      const sources = await store.read(caller.workspace.id, ({ webSources }) => webSources.list())
      return { items: sources.map(showSource) }
    },
    saveWebSource: ({ caller, body: { url, everyDays, pages } }) =>
      store.transact(caller.workspace.id, async ({ webSources, articles }) => {
        const now = clock.now()
        const id = derivedId('web-source', caller.workspace.id, url)
        // What was just taken over need not be read again at once.
        const nextAt = pages.length === 0 ? now : nextLook(everyDays, now)
        await webSources.save({ id, url, everyDays, at: now, by: caller.person.id, nextAt })
        for (const page of pages) {
          const { url: at, title } = page
          const article = page.as === 'article' ? await articles.load(page.article as ArticleId) : null
          const text = page.as === 'article' ? article?.text : page.text
          if (text !== undefined)
            await webSources.keepPage(id, { url: at, title, article: article?.id ?? null, text }, now)
        }
        return { id }
      }),
    checkWebSource: ({ caller, params }) =>
      store.transact(caller.workspace.id, async ({ webSources }) => {
        const source = await webSources.load(params.id)
        if (source === null) throw new Failure('not-found', 'give-up')
        await webSources.save({ ...source, nextAt: clock.now() })
      }),
    removeWebSource: ({ caller, params }) =>
      store.transact(caller.workspace.id, async ({ webSources }) => {
        if ((await webSources.load(params.id)) === null) throw new Failure('not-found', 'give-up')
        await webSources.remove(params.id)
      }),
  }
}

/** A year from now nobody plans: such a source waits to be asked for. */
const FAR_MS = 366 * 86_400_000

function showSource({ id, url, everyDays, nextAt, at, last }: WebSource) {
  return {
    id,
    url,
    everyDays,
    nextAt: nextAt > (last?.at ?? at) + FAR_MS ? null : isoTime(nextAt),
    last: last && { at: isoTime(last.at), ...last.outcome, refused: last.outcome.refused.map((one) => ({ ...one })) },
  }
}
