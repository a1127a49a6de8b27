import { ImapFlow } from 'imapflow'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { MailAccount, MailTrial } from '../../ports/mail-servers.ts'
import { imapOptions, smtpOptions } from './account-options.ts'
import { examineDomain } from './examine-domain.ts'
import { proofFor } from './sign-in.ts'
import { signIn } from './smtp-sign-in.ts'
import { troubleInWords } from './trouble-in-words.ts'

/** Signs in to both servers and out again, and looks up the domain; each trial by itself. */
export async function examineMailbox(
  address: string,
  imap: MailAccount,
  smtp: MailAccount,
): Promise<readonly MailTrial[]> {
  const parts = await Promise.all([
    tryImap(imap),
    trySmtp(smtp),
    examineDomain(address.slice(address.lastIndexOf('@') + 1)),
  ])
  return parts.flat()
}

async function tryImap(account: MailAccount): Promise<readonly MailTrial[]> {
  let client: ImapFlow | null = null
  try {
    client = new ImapFlow(imapOptions(account, await proofFor(account)))
    client.on('error', () => {})
    await client.connect()
    const inbox = await client.mailboxOpen('INBOX', { readOnly: true })
    const hasIdle = client.capabilities.has('IDLE')
    return [
      trial('imap', 'well', 'odbieranie działa', 'receiving works', inbox.exists),
      hasIdle
        ? trial('idle', 'well', 'serwer daje znać o nowej poczcie od razu', 'the server tells of new mail at once')
        : trial(
            'idle',
            'note',
            'serwer nie zna IDLE; poczta będzie sprawdzana co 20 sekund',
            'the server does not know IDLE; mail is looked for every 20 seconds',
          ),
    ]
  } catch (error) {
    return [{ what: 'imap', state: 'wrong', words: troubleInWords(error, 'IMAP', account) }]
  } finally {
    client?.close()
  }
}

async function trySmtp(account: MailAccount): Promise<readonly MailTrial[]> {
  const connection = new SMTPConnection(smtpOptions(account))
  try {
    await new Promise<void>((resolve, reject) => {
      connection.on('error', reject)
      connection.connect((failed) => {
        if (failed) reject(failed)
        else signIn(connection, account).then(resolve, reject)
      })
    })
    connection.quit()
    return [trial('smtp', 'well', 'wysyłanie działa', 'sending works')]
  } catch (error) {
    connection.close()
    return [{ what: 'smtp', state: 'wrong', words: troubleInWords(error, 'SMTP', account) }]
  }
}

function trial(what: MailTrial['what'], state: MailTrial['state'], pl: string, en: string, mails?: number): MailTrial {
  return mails === undefined
    ? { what, state, words: { pl, en } }
    : {
        what,
        state,
        words: { pl: `${pl}; w skrzynce leży wiadomości: ${mails}`, en: `${en}; messages in the inbox: ${mails}` },
      }
}
