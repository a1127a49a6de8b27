import type { FailureCode } from '../../contract/failures/failures.ts'
import type { DocumentReading } from '../ports/document-reader.ts'
import { Failure } from '../ports/failure.ts'
import { addArticles } from '../workflows/change-playbook.ts'
import type { Handlers } from './call.ts'
import type { HttpPorts } from './ports.ts'

const CODES = {
  'unknown-kind': 'document-kind-unknown',
  broken: 'document-broken',
  'too-long': 'document-too-long',
  empty: 'document-empty',
} as const satisfies Record<Extract<DocumentReading, { kind: 'unreadable' }>['because'], FailureCode>

/** Articles out of files: first shown, then taken. */
export function importHandlers(ports: HttpPorts): Handlers<'readDocument' | 'importArticles'> {
  return {
    readDocument: async ({ query, body }) => {
      const reading = await ports.documents.read(query.name, body)
      if (reading.kind === 'unreadable') throw new Failure(CODES[reading.because], 'give-up')
      return {
        drafts: reading.drafts.map(({ title, text, phrasings }) => ({ title, text, phrasings: [...phrasings] })),
      }
    },
    importArticles: async ({ caller, body }) => {
      const author = { workspace: caller.workspace.id, by: caller.person.id }
      return { ids: [...(await addArticles(author, body.articles, ports))] }
    },
  }
}
