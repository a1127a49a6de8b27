import { FAILURES } from '../../../contract/failures/failures.ts'
import type { Bilingual } from '../../../core/vocabulary/vocabulary.ts'
import { Failure } from '../../ports/failure.ts'
import type { MailAccount } from '../../ports/mail-servers.ts'
import { isSignInRefused } from './sign-in.ts'
import { wordsOf } from './words-of.ts'

type Protocol = 'IMAP' | 'SMTP'

/** The usual ports, so that a swapped one is named. */
const USUAL = {
  IMAP: { tls: 993, starttls: 143, none: 143 },
  SMTP: { tls: 465, starttls: 587, none: 25 },
} as const

/** What went wrong while signing in, and what to do about it. */
export function troubleInWords(error: unknown, protocol: Protocol, account: MailAccount): Bilingual {
  const { host, port, security } = account
  if (error instanceof Failure) {
    const { title, remedy } = FAILURES[error.code]
    return { pl: `${protocol}: ${title.pl}. ${remedy.pl}`, en: `${protocol}: ${title.en}. ${remedy.en}` }
  }
  const { code } = error as { code?: string }
  const said = wordsOf(error)
  const usual = USUAL[protocol][security]
  if (isSignInRefused(error) && 'token' in account) return tokenRefused(protocol, account, said)
  if (isSignInRefused(error))
    return {
      pl: `${protocol}: serwer ${host} nie przyjął loginu i hasła („${said}”). Sprawdź oba; przy logowaniu dwuetapowym potrzebne jest osobne hasło do aplikacji.`,
      en: `${protocol}: ${host} did not take the user name and password (“${said}”). Check both; with two-step sign-in you need a separate app password.`,
    }
  if (/ENOTFOUND|EDNS|EAI_AGAIN/.test(`${code} ${said}`))
    return {
      pl: `${protocol}: nie ma serwera o nazwie ${host}. Sprawdź pisownię w panelu dostawcy poczty.`,
      en: `${protocol}: there is no server named ${host}. Check the spelling with your mail provider.`,
    }
  if (/cert|self-signed|altname|issuer|CERT/i.test(said))
    return {
      pl: `${protocol}: certyfikat serwera ${host} nie pasuje do tej nazwy albo nikt go nie poświadczył („${said}”). Wpisz nazwę serwera dokładnie tak, jak podaje ją dostawca.`,
      en: `${protocol}: the certificate of ${host} does not fit that name or nobody vouches for it (“${said}”). Write the server's name exactly as your provider gives it.`,
    }
  if (
    /wrong version number|packet length|ETLS|UPGRADE_TIMEOUT|GREETING_TIMEOUT|STARTTLS|greeting/i.test(
      `${code} ${said}`,
    )
  )
    return {
      pl: `${protocol}: na porcie ${port} serwer ${host} nie rozmawia w wybrany sposób. Dla tego szyfrowania zwykły port to ${usual}: zmień port albo szyfrowanie.`,
      en: `${protocol}: on port ${port} ${host} does not speak in the chosen way. The usual port for this encryption is ${usual}: change the port or the encryption.`,
    }
  if (
    /ECONNREFUSED|TIMEOUT|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ECONNECTION|ESOCKET|timed? ?out|closed/i.test(
      `${code} ${said}`,
    )
  )
    return {
      pl: `${protocol}: ${host} nie odpowiada na porcie ${port}. Zwykły port to ${usual}; sprawdź też, czy zapora tego serwera przepuszcza połączenia wychodzące.`,
      en: `${protocol}: ${host} does not answer on port ${port}. The usual port is ${usual}; also check that this machine's firewall lets connections out.`,
    }
  return {
    pl: `${protocol}: serwer ${host} odpowiedział: „${said}”.`,
    en: `${protocol}: ${host} answered: “${said}”.`,
  }
}

/** The provider has let us in and its mail server has not: mostly another account, or a protocol that is switched off. */
function tokenRefused(protocol: Protocol, { host, user }: MailAccount, said: string): Bilingual {
  const pl = { IMAP: 'IMAP', SMTP: 'wysyłanie przez SMTP („Uwierzytelniony protokół SMTP”)' }[protocol]
  const en = { IMAP: 'IMAP', SMTP: 'sending by SMTP (“Authenticated SMTP”)' }[protocol]
  return {
    pl: `${protocol}: serwer ${host} nie wpuścił do skrzynki ${user} („${said}”). Sprawdź, czy przy łączeniu wybrano konto, które ma do niej dostęp, i czy administrator włączył dla niej ${pl}.`,
    en: `${protocol}: ${host} did not let us into ${user} (“${said}”). Check that the account chosen while connecting may open it, and that the administrator has switched on ${en} for it.`,
  }
}
