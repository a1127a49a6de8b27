import { Resolver } from 'node:dns/promises'
import type { MailTrial } from '../../ports/mail-servers.ts'

/** Names under which providers commonly publish their keys; another one is only known from a mail they have signed. */
const SELECTORS = ['default', 'google', 'selector1', 'selector2', 'mail', 'dkim', 's1', 's2', 'k1', 'x', 'zoho', 'key1']
const PATIENCE_MS = 4_000

/** What the domain publishes about who may send in its name: without it, answers end among the spam. */
export async function examineDomain(domain: string): Promise<readonly MailTrial[]> {
  const resolver = new Resolver({ timeout: PATIENCE_MS, tries: 1 })
  const texts = async (name: string) => (await resolver.resolveTxt(name)).map((parts) => parts.join(''))
  const look = async (name: string, begins: RegExp): Promise<string | null | undefined> => {
    try {
      return (await texts(name)).find((text) => begins.test(text)) ?? null
    } catch (error) {
      const { code } = error as { code?: string }
      return code === 'ENODATA' || code === 'ENOTFOUND' ? null : undefined
    }
  }
  const [spf, dmarc, ...keys] = await Promise.all([
    look(domain, /^v=spf1\b/i),
    look(`_dmarc.${domain}`, /^v=DMARC1\b/i),
    ...SELECTORS.map((selector) => look(`${selector}._domainkey.${domain}`, /\bp=\S/)),
  ])
  return [spfTrial(domain, spf), dkimTrial(domain, keys), dmarcTrial(domain, dmarc)]
}

const UNSEEN = {
  pl: 'nie udało się sprawdzić: serwer nazw nie odpowiada',
  en: 'could not be looked up: the name server does not answer',
} as const

function spfTrial(domain: string, spf: string | null | undefined): MailTrial {
  if (spf === undefined) return { what: 'spf', state: 'note', words: UNSEEN }
  if (spf === null)
    return {
      what: 'spf',
      state: 'wrong',
      words: {
        pl: `domena ${domain} nie ma wpisu SPF, więc odpowiedzi mogą trafiać do spamu. Dodaj w DNS wpis TXT, który podaje dostawca poczty (zaczyna się od „v=spf1”).`,
        en: `${domain} has no SPF record, so answers may end among the spam. Add the TXT record that your mail provider gives (it begins with “v=spf1”).`,
      },
    }
  return /[+?]all\b/.test(spf)
    ? {
        what: 'spf',
        state: 'note',
        words: {
          pl: `SPF pozwala wysyłać każdemu („${spf.slice(0, 120)}”); zakończ wpis na „-all” albo „~all”`,
          en: `SPF lets anybody send (“${spf.slice(0, 120)}”); end the record with “-all” or “~all”`,
        },
      }
    : { what: 'spf', state: 'well', words: { pl: 'SPF jest', en: 'SPF is there' } }
}

function dkimTrial(domain: string, keys: readonly (string | null | undefined)[]): MailTrial {
  const isFound = keys.some((key) => typeof key === 'string')
  return {
    what: 'dkim',
    state: isFound ? 'well' : 'note',
    words: isFound
      ? { pl: 'klucz DKIM jest', en: 'a DKIM key is there' }
      : {
          pl: `pod zwykłymi nazwami nie ma klucza DKIM domeny ${domain}; sprawdź w panelu dostawcy, czy podpisywanie jest włączone`,
          en: `no DKIM key of ${domain} under the usual names; check with your provider that signing is switched on`,
        },
  }
}

function dmarcTrial(domain: string, dmarc: string | null | undefined): MailTrial {
  if (dmarc === undefined) return { what: 'dmarc', state: 'note', words: UNSEEN }
  return dmarc === null
    ? {
        what: 'dmarc',
        state: 'note',
        words: {
          pl: `domena ${domain} nie ma wpisu DMARC; duzi dostawcy wymagają go od nadawców. Na początek wystarczy TXT „v=DMARC1; p=none” pod nazwą _dmarc.${domain}.`,
          en: `${domain} has no DMARC record; large providers ask senders for one. TXT “v=DMARC1; p=none” at _dmarc.${domain} is enough to begin with.`,
        },
      }
    : { what: 'dmarc', state: 'well', words: { pl: 'DMARC jest', en: 'DMARC is there' } }
}
