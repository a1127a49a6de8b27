import { labelledLines } from './labelled-lines.ts'
import { openReader } from './open-reader.ts'
import { type ConversationFindings, findingsOfConversations, isOfConversation } from './run-conversations.ts'
import { printTable, tally } from './score.ts'

/**
 * Holds the audit against the labelled conversations. Labels there are exhaustive over conversation codes only; other codes are not scored.
 * `node training/guard/measure-conversations.ts [FILE] [--part dev] [--show]`, e.g. FILE = evals/conversations.jsonl.
 */
const { lines, shows } = labelledLines('conversations.jsonl')
const looked = findingsOfConversations(lines, openReader())
if (shows) for (const one of looked) show(one)
printTable(tally(looked.map(({ scored }) => scored)))

/** Prints what went wrong, and the findings in messages, for reading errors by their kind. */
function show({ scored: { id, expected, acceptable }, findings }: ConversationFindings): void {
  for (const code of expected)
    if (!findings.some((finding) => finding.code === code)) console.log(`${id} MISSED ${code}`)
  for (const { code, message, explanation } of findings) {
    if (expected.includes(code) || acceptable.includes(code)) continue
    console.log(`${id} ${isOfConversation(code) ? 'ALARM' : String(message)} ${code}: ${explanation.pl}`)
  }
}
