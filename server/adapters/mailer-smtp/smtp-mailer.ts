import { Failure } from '../../ports/failure.ts'
import type { Mailer } from '../../ports/mailer.ts'

/** A server that says nothing for so long is not there. */
const PATIENCE_MS = 20_000

/** Sends through the operator's own mail server. The mail says that a machine wrote it (RFC 3834), so that no machine answers. */
export function smtpMailer(url: string, from: string): Mailer {
  const open = async () => {
    const { createTransport } = await import('nodemailer')
    return createTransport({ url, connectionTimeout: PATIENCE_MS, socketTimeout: PATIENCE_MS }, { from })
  }
  let opened: ReturnType<typeof open> | undefined
  return {
    async send({ to, subject, text, attachments = [] }) {
      const transport = await (opened ??= open())
      try {
        await transport.sendMail({
          to: { name: '', address: to },
          subject,
          text,
          attachments: attachments.map(({ name, type, content }) => ({
            filename: name,
            contentType: type,
            content: Buffer.from(content),
          })),
          headers: { 'Auto-Submitted': 'auto-generated' },
          disableUrlAccess: true,
          disableFileAccess: true,
        })
      } catch (error) {
        // 5xx: the server has understood and says no, now and later.
        const isRefused = error instanceof Error && 'responseCode' in error && Number(error.responseCode) >= 500
        throw new Failure(isRefused ? 'mail-refused' : 'mail-unreachable', isRefused ? 'give-up' : 'retry-later', error)
      }
    },
  }
}

/** For an installation without mail: what would be sent was never queued, so being asked is a bug. */
export const noMailer: Mailer = {
  send: () => Promise.reject(new Failure('mail-unreachable', 'give-up')),
}
