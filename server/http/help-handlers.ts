import type { HELP_ROUTES } from '../../contract/http/help.ts'
import type { WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import { articleBlocks } from '../portal/article-blocks.ts'
import { shortened, withoutTitle } from '../portal/pages.ts'
import { Failure } from '../ports/failure.ts'
import { deskOf, findArticles, readableArticles } from '../workflows/public-articles.ts'
import type { Handlers } from './call.ts'
import type { HttpPorts } from './ports.ts'

/** So many articles stand there before anything is sought. */
const FIRST = 8

/** The public articles, for the chat window. */
export function helpHandlers(ports: HttpPorts): Handlers<keyof typeof HELP_ROUTES> {
  const { store, clock, language } = ports

  async function workspaceOf(key: string): Promise<WorkspaceId> {
    const workspace = await store.directory.workspaceOfWidgetKey(key)
    if (workspace === null) throw new Failure('not-found', 'give-up')
    return workspace.id
  }

  return {
    findHelp: async ({ query: { key, words = '' } }) => {
      const desk = await deskOf(await workspaceOf(key), ports)
      const now = clock.now()
      if (words !== '')
        return {
          items: findArticles(words, desk, language, now).map(({ article: { id, title }, passage }) => ({
            id,
            title,
            snippet: shortened(passage.text),
          })),
        }
      const items = readableArticles(desk, now).slice(0, FIRST)
      return { items: items.map(({ id, title }) => ({ id, title, snippet: '' })) }
    },
    readHelp: async ({ params, query }) => {
      const desk = await deskOf(await workspaceOf(query.key), ports)
      const article = readableArticles(desk, clock.now()).find(({ id }) => id === params.id)
      if (article === undefined) throw new Failure('not-found', 'give-up')
      const { id, title, text } = article
      return { id, title, blocks: articleBlocks(withoutTitle(text, title)).map((block) => ({ ...block })) }
    },
  }
}
