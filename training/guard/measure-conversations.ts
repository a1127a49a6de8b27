import { readFileSync } from 'node:fs'
import { conversationFormat } from '../../contract/formats/conversation.ts'
import { auditConversation } from '../../core/audit/audit.ts'
import { defaultPlaybook } from '../../core/playbook/playbook.ts'
import { CATALOGUE, isErrorCode } from '../../core/vocabulary/vocabulary.ts'
import { instant, readConversation } from '../../server/interchange/read-conversation.ts'
import { playbookForConversation } from '../../server/interchange/read-playbook.ts'
import { openReader } from './open-reader.ts'
import { printTable, type Scored, tally } from './score.ts'

/**
 * Holds the audit against the labelled conversations. Labels there are exhaustive over conversation codes only; other codes are not scored.
 * `node training/guard/measure-conversations.ts [--show]`
 */
const CASES = new URL('../../../shared/data/cases/conversations.jsonl', import.meta.url)
const shows = process.argv.includes('--show')
const reader = openReader()
const base = defaultPlaybook('Firma')
const isScored = (code: string): boolean => isErrorCode(code) && CATALOGUE[code].level === 'conversation'

const scored = readFileSync(CASES, 'utf8')
  .trim()
  .split('\n')
  .map((line): Scored => {
    const json = JSON.parse(line) as {
      readonly expected: readonly { readonly code: string }[]
      readonly acceptable: readonly string[]
    }
    const parsed = conversationFormat.parse(json)
    const conversation = readConversation(parsed)
    const now = instant(parsed.auditAt ?? parsed.closedAt ?? parsed.openedAt)
    const { findings } = auditConversation(conversation, playbookForConversation(base, parsed), reader, now)
    const found = findings.filter(({ code }) => isScored(code))
    const expected = json.expected.map(({ code }) => code).filter(isScored)
    if (shows) {
      for (const code of expected)
        if (!found.some((finding) => finding.code === code)) console.log(`${parsed.id} MISSED ${code}`)
      for (const { code, explanation } of found)
        if (!expected.includes(code) && !json.acceptable.includes(code))
          console.log(`${parsed.id} ALARM ${code}: ${explanation.pl}`)
      for (const { code, message, explanation } of findings)
        if (!isScored(code)) console.log(`${parsed.id} ${String(message)} ${code}: ${explanation.pl}`)
    }
    return { id: parsed.id, expected, acceptable: json.acceptable, found: found.map(({ code }) => code) }
  })
printTable(tally(scored))
