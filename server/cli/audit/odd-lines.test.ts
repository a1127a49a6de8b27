import { describe, expect, it } from 'vitest'
import { defaultPlaybook } from '../../../core/playbook/playbook.ts'
import type { Instant } from '../../../core/vocabulary/vocabulary.ts'
import { openLanguage } from '../../compose-language.ts'
import { auditLine } from './audit-line.ts'
import type { CountedLine } from './audited-line.ts'

const language = await openLanguage()
const now = Date.UTC(2026, 3, 20) as Instant

interface Said {
  readonly from?: string
  readonly text?: string
  readonly minute?: number
  readonly author?: string | null
}

const at = (minute: number) => new Date(Date.UTC(2026, 3, 14, 8, minute)).toISOString()

function audited(said: readonly Said[], more: object = {}): CountedLine {
  const messages = said.map(({ from = 'agent', text = '', minute, author = 'Ola' }, n) => ({
    id: `m${n + 1}`,
    at: at(minute ?? n * 5),
    from,
    text,
    ...(author === null || from === 'customer' ? {} : { author }),
  }))
  const line = {
    id: 'r',
    channel: 'email',
    status: 'closed',
    openedAt: at(0),
    closedAt: at(60),
    customer: { id: 'k', name: 'Jan Lis' },
    messages,
    ...more,
  }
  const options = { playbook: defaultPlaybook('Firma'), language, locale: 'pl', now, wantsJson: true } as const
  return auditLine(JSON.stringify(line), 1, options).line
}

function codesOf(line: CountedLine): readonly string[] {
  if (line.kind === 'invalid') throw new Error(line.reason)
  return line.mistakes.map(({ code }) => code)
}

const ASKED: Said = { from: 'customer', text: 'Dzień dobry, gdzie jest moja paczka AB-1234?' }
const ANSWERED = 'Dzień dobry, Panie Janie, paczka AB-1234 jest u kuriera i dotrze jutro. Pozdrawiam, Ola'
/** What nobody of the firm may write. */
const RUDE = 'To nie nasz dział, proszę dzwonić gdzie indziej. Niech Pan przestanie głupio pytać.'

describe('an odd line of an archive', () => {
  it('without messages is a conversation like any other', () => {
    const line = audited([])
    expect(line).toMatchObject({ kind: 'audited', messages: 0, handling: 'manual' })
    expect(codesOf(line)).not.toContain('slow-first-response')
    expect(audited([], { status: 'open', closedAt: null }).kind).toBe('audited')
  })

  it('whose clock runs backwards has no waits, and no finding of slowness', () => {
    const backwards = [ASKED, { text: ANSWERED, minute: -30 }, { from: 'customer', text: 'Dziękuję.', minute: -90 }]
    const line = audited(backwards, { openedAt: at(600), closedAt: at(-600) })
    expect(codesOf(line).filter((code) => code.startsWith('slow'))).toEqual([])
    expect(audited([ASKED], { openedAt: '0001-01-01T00:00:00Z', closedAt: '9999-12-31T23:59:59Z' }).kind).toBe(
      'audited',
    )
  })

  it('with ten thousand messages is read to its end', () => {
    const many = Array.from({ length: 10_000 }, (_, n) =>
      n % 2 === 0 ? ASKED : { text: n === 9_999 ? RUDE : ANSWERED },
    )
    const line = audited(many)
    expect(line).toMatchObject({ messages: 10_000 })
    if (line.kind === 'audited')
      expect(line.mistakes.some(({ code, message }) => code === 'not-my-department' && message === 'm10000')).toBe(true)
  })

  it('of millions of characters is passed over and says why', () => {
    const line = audited([
      { ...ASKED, text: 'Gdzie paczka? '.repeat(60_000) },
      ...Array.from({ length: 5 }, (): Said => ({ text: 'x'.repeat(999_999) })),
    ])
    expect(line.kind === 'invalid' ? line.reason : 'audited').toMatch(/longer than 4000000 characters/)
  })

  it('without authors is audited, and burdens nobody with too many at once', () => {
    expect(codesOf(audited([ASKED, { text: RUDE, author: null }]))).toContain('not-my-department')
  })

  it.each([
    ['an unknown channel', { channel: 'gołąb' }, /^channel: /],
    ['an unknown author', { messages: [{ id: 'm', at: at(0), from: 'robot', text: '' }] }, /^messages\.0\.from: /],
    ['a time without offset', { openedAt: '2026-03-02 09:00' }, /^openedAt: wants a time with an offset/],
    ['a day that does not exist', { closedAt: '2026-02-31T09:00:00Z' }, /^closedAt: /],
    ['hours nobody can read', { targets: { businessHours: 'zawsze' } }, /zawsze/],
  ])('with %s is passed over and says why', (_, wrong, reason) => {
    const line = audited([ASKED], wrong)
    expect(line.kind === 'invalid' ? line.reason : 'audited').toMatch(reason)
  })
})

describe('a mail with others’ words in it', () => {
  const quoted = (text: string) => codesOf(audited([ASKED, { text }]))
  const clean = quoted(ANSWERED)

  it.each([
    ['quoted line by line', `${ANSWERED}\n\n> ${RUDE}`],
    ['quoted below', `${ANSWERED}\n\nW dniu 13.04.2026 o 08:00, Biuro <biuro@inna.example> napisał(a):\n${RUDE}`],
    ['quoted by Outlook', `${ANSWERED}\n\n-----Wiadomość oryginalna-----\nOd: Biuro\nWysłano: wtorek\n\n${RUDE}`],
    ['forwarded', `${ANSWERED}\n\n---------- Forwarded message ---------\nFrom: Biuro <biuro@inna.example>\n\n${RUDE}`],
    ['in HTML', `<html><body><p>${ANSWERED}</p><blockquote><p>${RUDE}</p></blockquote></body></html>`],
    ['under a signature', `${ANSWERED}\n-- \nOla Lis\n„${RUDE}”`],
    ['under a notice', `${ANSWERED}\n\nNiniejsza wiadomość jest poufna i przeznaczona dla adresata.\n${RUDE}`],
  ])('holds them against nobody: %s', (_, text) => {
    expect(quoted(text)).toEqual(clean)
  })

  it('is no mistake when it is nothing but a thread passed on', () => {
    const line = audited([
      ASKED,
      { text: `---------- Forwarded message ---------\nFrom: Biuro <b@inna.example>\n\n${RUDE}` },
    ])
    if (line.kind === 'invalid') throw new Error(line.reason)
    expect(line.mistakes.filter(({ message }) => message === 'm2')).toEqual([])
  })

  it('is held to its author’s own words, at their place', () => {
    const html = `<div>Dzień&nbsp;dobry,</div><div>${RUDE}</div><blockquote>${ANSWERED}</blockquote>`
    const line = audited([ASKED, { text: html }])
    if (line.kind === 'invalid') throw new Error(line.reason)
    expect(line.mistakes.find(({ code }) => code === 'not-my-department')?.quote).toContain('nie nasz dział')
    expect(quoted(`W dniu 14.04.2026 Jan Lis napisał:\n> ${ASKED.text}\n\n${RUDE}`)).toContain('not-my-department')
  })
})
