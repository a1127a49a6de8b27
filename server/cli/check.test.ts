import { describe, expect, it } from 'vitest'
import { jsonLines, runOpiekun } from './testing/run-opiekun.ts'

const CONVERSATION = {
  id: 'r',
  channel: 'email',
  status: 'open',
  openedAt: '2026-04-14T08:00:00Z',
  customer: { id: 'k', name: 'Jan Lis' },
  messages: [{ id: 'm1', at: '2026-04-14T08:00:00Z', from: 'customer', text: 'Gdzie jest moja paczka AB-1234?' }],
}
const caseOf = (id: string, text: string, conversation: object = {}) =>
  JSON.stringify({
    id,
    conversation: { ...CONVERSATION, ...conversation },
    draft: { from: 'agent', author: 'Ola', at: '2026-04-14T09:00:00Z', text },
  })
const CLEAN = 'Dzień dobry, Panie Janie, paczka AB-1234 jest u kuriera i dotrze jutro. Pozdrawiam, Ola'
const RUDE = 'To nie nasz dział, proszę dzwonić gdzie indziej.'

describe('opiekun check', () => {
  it('checks a draft in whatever mail it lies, and names the lines it passes over', async () => {
    const input = [
      caseOf('clean', CLEAN),
      caseOf('html', `<html><body><p>${CLEAN}</p><blockquote>${RUDE}</blockquote></body></html>`),
      caseOf('quoted', `${CLEAN}\n\nOn Tue, 14 Apr 2026, Jan Lis wrote:\n${RUDE}`),
      caseOf('rude', RUDE),
      caseOf('silent', CLEAN, { messages: [] }),
      caseOf('backwards', CLEAN, { openedAt: '2030-01-01T00:00:00Z' }),
      caseOf('channel', CLEAN, { channel: 'gołąb' }),
    ]
    const { code, out, err } = await runOpiekun(['check', '-', '--json'], `${input.join('\n')}\n`)
    const codes = new Map(
      jsonLines(out).map(({ id, findings }) => [id, (findings as { code: string }[]).map((finding) => finding.code)]),
    )
    expect(code).toBe(3)
    expect(err).toMatch(/-:7: conversation\.channel: /)
    expect([...codes.keys()]).toEqual(['clean', 'html', 'quoted', 'rude', 'silent', 'backwards'])
    expect(codes.get('html')).toEqual(codes.get('clean'))
    expect(codes.get('quoted')).toEqual(codes.get('clean'))
    expect(codes.get('rude')).toContain('not-my-department')
  })
})
