import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ConversationId, MailId } from '../../core/vocabulary/vocabulary.ts'
import { Failure } from '../ports/failure.ts'
import type { MailReader } from '../ports/mail-reader.ts'
import type { Store } from '../ports/store.ts'
import type { Staff } from './call.ts'
import { type GuardOptions, guardRoute } from './guard-route.ts'

const MAIL_PAGE_PATH = '/api/v1/conversations/:id/mails/:mail/page'
const MAIL_RAW_PATH = '/api/v1/conversations/:id/mails/:mail/raw'

/** Whatever stands in a mail: no script runs, nothing loads, nothing is sent, and it is nobody's origin. @source threats X01, E14 */
const PAGE_POLICY =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; img-src data:; style-src 'unsafe-inline'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'"

interface Ports {
  readonly store: Store
  readonly mailReader: MailReader
}

/** A mail as its author laid it out, for a frame of the console, and as it came, for a file. */
export function registerMailPages(app: FastifyInstance, { store, mailReader }: Ports, options: GuardOptions): void {
  const onRequest = guardRoute('listMails', { access: 'reader', scope: 'conversations:read' }, options)

  async function rawOf(request: FastifyRequest): Promise<Uint8Array> {
    const { id, mail } = request.params as { readonly id: ConversationId; readonly mail: MailId }
    const { workspace } = request.caller as Staff
    const raw = await store.read(workspace.id, async ({ mails }) => {
      const found = await mails.load(mail)
      return found?.conversation === id && found.incoming ? mails.raw(mail) : null
    })
    if (raw === null) throw new Failure('not-found', 'give-up')
    return raw
  }

  app.get(MAIL_PAGE_PATH, { onRequest }, async (request, reply) => {
    const page = await mailReader.page(await rawOf(request))
    if (page === null) throw new Failure('not-found', 'give-up')
    return guarded(reply, PAGE_POLICY).type('text/html; charset=utf-8').send(page)
  })

  app.get(MAIL_RAW_PATH, { onRequest }, async (request, reply) => {
    const raw = await rawOf(request)
    return guarded(reply, "sandbox; default-src 'none'")
      .type('message/rfc822')
      .header('content-disposition', 'attachment; filename="mail.eml"')
      .send(Buffer.from(raw))
  })
}

function guarded(reply: FastifyReply, policy: string): FastifyReply {
  return reply.headers({ 'content-security-policy': policy, 'referrer-policy': 'no-referrer' })
}
