import { checkCaseFormat } from '../../contract/formats/check-case.ts'
import { guardReply } from '../../core/guard/guard.ts'
import { defaultPlaybook } from '../../core/playbook/playbook.ts'
import type { CustomerId } from '../../core/vocabulary/vocabulary.ts'
import { openLanguage } from '../compose-language.ts'
import { instant, readConversation } from '../interchange/read-conversation.ts'
import { playbookForCheck } from '../interchange/read-playbook.ts'
import { findingLine } from './audit/finding-line.ts'
import type { Command } from './command.ts'
import { eachLine } from './each-line.ts'
import { chosenLocale, readOptions, withOptions } from './options.ts'
import { writeLine } from './output.ts'

export const command: Command = {
  summary: { pl: 'sprawdza odpowiedzi przed wysłaniem', en: 'checks replies before they are sent' },
  usage: {
    pl: `Użycie: opiekun check [PLIK|-] [--json] [--lang pl|en]

Czyta przypadki (JSON Lines: rozmowa, szkic odpowiedzi, wiedza firmy) z pliku albo ze standardowego wejścia i wypisuje uwagi strażnika.

Przykład: opiekun check szkice.jsonl --json`,
    en: `Usage: opiekun check [FILE|-] [--json] [--lang pl|en]

Reads cases (JSON Lines: a conversation, a draft reply, the firm's knowledge) from a file or standard input and prints the guard's remarks.

Example: opiekun check drafts.jsonl --json`,
  },
  run: (args) => withOptions('check', () => check(args)),
}

async function check(args: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(args, { json: { type: 'boolean', default: false } })
  const locale = chosenLocale(values.lang)
  const language = await openLanguage()
  const base = defaultPlaybook('')

  return eachLine(positionals[0], checkCaseFormat, async (line) => {
    const { draft } = line
    const report = guardReply(
      {
        text: draft.text,
        from: draft.from,
        author: draft.author ?? null,
        attachments: draft.attachments,
        at: instant(draft.at),
        conversation: readConversation(line.conversation),
        recentReplies: line.recentReplies.map((reply) => ({
          at: instant(reply.at),
          customer: reply.customerId as CustomerId,
          text: reply.text,
        })),
      },
      playbookForCheck(base, line),
      language,
    )
    if (values.json)
      return writeLine(
        JSON.stringify({ id: line.id, findings: report.findings.map((finding) => findingLine(finding, locale)) }),
      )
    await writeLine(`${line.id}: ${report.findings.length === 0 ? (locale === 'pl' ? 'bez uwag' : 'no remarks') : ''}`)
    for (const finding of report.findings) {
      const quote = finding.span === null ? '' : ` „${draft.text.slice(finding.span.start, finding.span.end)}”`
      await writeLine(
        `  ${finding.code}${quote}: ${finding.explanation[locale]}${finding.suggestion === null ? '' : ` → ${finding.suggestion}`}`,
      )
    }
  })
}
