import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import type { ConversationId, PersonId } from '../../core/vocabulary/vocabulary.ts'
import { writeConversation } from '../interchange/write-conversation.ts'
import type { ConversationQuery } from '../ports/conversations.ts'
import type { Command } from './command.ts'
import { chosenLocale, EXIT, readOptions, withOptions } from './options.ts'
import { writeLine } from './output.ts'
import { type OpenFirm, withFirm } from './with-store.ts'

const PAGE = 100
/** No person's view is asked for. */
const NOBODY = '00000000-0000-7000-8000-000000000000' as PersonId

export const command: Command = {
  summary: { pl: 'zapisuje rozmowy w formacie wymiany', en: 'writes the conversations in the interchange format' },
  usage: {
    pl: `Użycie: opiekun export [PLIK] [--lang pl|en]

Zapisuje wszystkie rozmowy firmy jako JSON Lines (bez pliku: na standardowe wyjście), najnowsze najpierw. Wewnętrzne notatki są oznaczone.
Wbudowana baza należy do jednego procesu: zatrzymaj najpierw serwer.`,
    en: `Usage: opiekun export [FILE] [--lang pl|en]

Writes all the firm's conversations as JSON Lines (without a file: to standard output), newest first. Internal notes are marked.
The embedded store belongs to one process: stop the server first.`,
  },
  run: (args) => withOptions('export', () => exportConversations(args)),
}

async function exportConversations(args: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(args, {})
  return withFirm(chosenLocale(values.lang), async (firm) => {
    const [path] = positionals
    const out = path === undefined ? process.stdout : createWriteStream(path, { mode: 0o600 })
    for await (const id of everyId(firm)) {
      const conversation = await firm.store.transact(firm.workspace, ({ conversations }) => conversations.load(id))
      if (conversation !== null) await writeLine(JSON.stringify(writeConversation(conversation)), out)
    }
    if (out !== process.stdout) {
      out.end()
      await once(out, 'finish')
    }
    return EXIT.done
  })
}

async function* everyId({ store, workspace }: OpenFirm): AsyncGenerator<ConversationId> {
  let query: ConversationQuery = { view: 'all', person: NOBODY, words: null, cursor: null, limit: PAGE }
  do {
    const asked = query
    const page = await store.transact(workspace, ({ conversations }) => conversations.list(asked))
    for (const { id } of page.items) yield id
    query = { ...query, cursor: page.next }
  } while (query.cursor !== null)
}
