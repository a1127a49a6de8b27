import { systemRandom } from '../../adapters/random-system/system-random.ts'

let number = 0

/** A customer's mail with the fields that matter; every one has a Message-ID of its own. */
export function letter(text: string, fields: Readonly<Record<string, string>> = {}): string {
  const all = {
    From: 'Żaneta Wójcik <zaneta@poczta.example>',
    To: 'biuro@sklep.example',
    Subject: 'Zwrot kubka',
    'Message-ID': `<${++number}.${systemRandom.uuid()}@poczta.example>`,
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    ...fields,
  }
  const header = Object.entries(all).map(([name, value]) => `${name}: ${value}`)
  return `${header.join('\r\n')}\r\n\r\n${text.replaceAll(/\r?\n/g, '\r\n')}\r\n`
}

/** The same from somebody else. */
export function mailFrom(from: string, text: string, fields: Readonly<Record<string, string>> = {}): string {
  return letter(text, { From: from, ...fields })
}

/** A header field of a mail, unfolded. */
export function fieldOf(raw: string, name: string): string | null {
  const header = raw.slice(0, raw.indexOf('\r\n\r\n'))
  const found = new RegExp(`^${name}:[ \\t]*(.*(?:\\r\\n[ \\t]+.*)*)`, 'im').exec(header)
  return found?.[1]?.replaceAll(/\r\n[ \t]+/g, ' ').trim() ?? null
}
