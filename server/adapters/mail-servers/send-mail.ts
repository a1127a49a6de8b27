import { once } from 'node:events'
import { Readable } from 'node:stream'
import MailComposer from 'nodemailer/lib/mail-composer'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { MailAccount, MailOutcome, OutgoingMail } from '../../ports/mail-servers.ts'
import { smtpOptions } from './account-options.ts'
import { noteRefusal } from './sign-in.ts'
import { signIn } from './smtp-sign-in.ts'
import { wordsOf } from './words-of.ts'

/** Sends one mail over one connection, and says what is known of it afterwards. Never throws for what a server does. */
export async function sendMail(account: MailAccount, mail: OutgoingMail): Promise<MailOutcome> {
  const raw = await compose(mail)
  const connection = new SMTPConnection({ ...smtpOptions(account), name: domainOf(mail.from.address) })
  // Until the server asks for the text nothing can have arrived; from then on only its answer tells.
  let hasTextGone = false
  const text = new Readable({
    read() {
      hasTextGone = true
      this.push(raw)
      this.push(null)
    },
  })
  const failed = once(connection, 'error').then(([error]) => Promise.reject(error as Error))
  failed.catch(() => {})
  try {
    await Promise.race([failed, step((done) => connection.connect(done))])
    await Promise.race([failed, signIn(connection, account)])
    const to = [...mail.to, ...mail.cc].map(({ address }) => address)
    await Promise.race([failed, step((done) => connection.send({ from: mail.from.address, to }, text, done))])
    connection.quit()
    return { kind: 'taken' }
  } catch (error) {
    connection.close()
    await noteRefusal(error, account)
    return outcomeOf(error, hasTextGone)
  }
}

function step(begin: (done: (error?: Error | null) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => begin((error) => (error ? reject(error) : resolve())))
}

/** The codes of the two ways in which a server refuses one mail; any other failure is the server's or the line's. */
const OF_THIS_MAIL = new Set(['EENVELOPE', 'EMESSAGE'])

function outcomeOf(error: unknown, hasTextGone: boolean): MailOutcome {
  const { code, responseCode } = error as { code?: string; responseCode?: number }
  const reason = wordsOf(error)
  const isOfThisMail = OF_THIS_MAIL.has(code ?? '')
  if (isOfThisMail && responseCode !== undefined && responseCode >= 500) return { kind: 'refused', reason }
  if (hasTextGone && responseCode === undefined) return { kind: 'unknown', reason }
  return { kind: 'later', reason, isBroken: !isOfThisMail }
}

/** The same mail gives the same bytes but for its date: whoever gets it twice sees one Message-ID. */
async function compose(mail: OutgoingMail): Promise<Buffer> {
  const person = ({ name, address }: OutgoingMail['from']) => ({ name: plain(name), address })
  const composer = new MailComposer({
    from: person(mail.from),
    to: mail.to.map(person),
    cc: mail.cc.map(person),
    subject: plain(mail.subject),
    text: mail.text,
    messageId: `<${mail.messageId}>`,
    ...(mail.inReplyTo === null ? {} : { inReplyTo: `<${mail.inReplyTo}>` }),
    ...(mail.references.length === 0 ? {} : { references: mail.references.map((id) => `<${id}>`).join(' ') }),
    headers: {
      'X-Loop': mail.from.address,
      ...(mail.isAutomatic
        ? { 'Auto-Submitted': 'auto-replied', 'X-Auto-Response-Suppress': 'All', 'X-AI-Generated': 'true' }
        : {}),
    },
    attachments: mail.files.map(({ name, type, content }) => ({
      filename: plain(name),
      contentType: type,
      content: Buffer.from(content),
    })),
    disableUrlAccess: true,
    disableFileAccess: true,
  })
  return new Promise((resolve, reject) =>
    composer.compile().build((error, raw) => (error ? reject(error) : resolve(raw))),
  )
}

/** One line: a name or a subject never begins another header. */
function plain(text: string): string {
  // oxlint-disable-next-line no-control-regex -- they are what is taken out
  return text.replaceAll(/[\u0000-\u001F\u007F\u2028\u2029]+/g, ' ').trim()
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1)
}
