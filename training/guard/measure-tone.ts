import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { guardReply, type Reader } from '../../core/guard/guard.ts'
import { defaultPlaybook } from '../../core/playbook/playbook.ts'
import type { ConversationId, CustomerId, Instant, MessageId } from '../../core/vocabulary/vocabulary.ts'
import { openReader } from './open-reader.ts'
import { printTable, type Scored, tally } from './score.ts'

/**
 * Holds the tone checks against the practice lines "code ⇥ + or - ⇥ customer ⇥ reply": each line is asked for its own code only.
 * `node training/guard/measure-tone.ts [--show] [--code code] [FILE]`.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { show: { type: 'boolean', default: false }, code: { type: 'string', default: '' } },
})
const file = positionals[0] ?? new URL('practice/tone.tsv', import.meta.url)
const lines = readFileSync(file, 'utf8').trim().split('\n')
const at = Date.parse('2026-03-02T10:00+01:00') as Instant
const playbook = defaultPlaybook('Firma')
const reader = openReader()
const scored = lines.map((line, n) => score(line, n + 1, reader)).filter(({ asked }) => asked.includes(values.code))
printTable(tally(scored))

function score(line: string, n: number, with_: Reader): Scored & { readonly asked: string } {
  const [asked, sign, customer, text] = line.split('\t')
  if (asked === undefined || customer === undefined || text === undefined || (sign !== '+' && sign !== '-'))
    throw new Error(`Line ${n}: want a code, + or -, the customer's words and the reply, parted by tabs.`)
  const { findings } = guardReply({ ...replyTo(customer), text }, playbook, with_)
  const found = findings.map(({ code }) => code as string).filter((code) => code === asked)
  const expected = sign === '+' ? [asked] : []
  if (values.show && asked.includes(values.code) && found.length > 0 !== expected.length > 0)
    console.log(`${sign === '+' ? 'MISSED' : 'ALARM '} ${asked}  ${customer} → ${text}`)
  return { id: String(n), asked, expected, acceptable: [], found: [...new Set(found)] }
}

function replyTo(customer: string) {
  return {
    from: 'agent',
    author: 'Ania',
    attachments: [],
    at: (at + 600_000) as Instant,
    conversation: {
      id: 'practice' as ConversationId,
      channel: 'chat',
      status: 'open',
      language: null,
      openedAt: at,
      closedAt: null,
      customer: { id: 'customer' as CustomerId, name: null, email: null },
      messages: [
        {
          id: 'm1' as MessageId,
          at,
          from: 'customer',
          author: null,
          team: null,
          text: customer,
          attachments: [],
          internal: false,
        },
      ],
      events: [],
      orders: [],
      category: null,
      cause: null,
      outcome: null,
    },
  } as const
}
