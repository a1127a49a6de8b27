import { stat, writeFile } from 'node:fs/promises'
import { auditInOrder, defaultWorkers } from './audit/audit-pool.ts'
import { auditSources, linesOf, type Source } from './audit/audit-sources.ts'
import type { AuditSettings } from './audit/audit-thread.ts'
import { renderHtmlReport } from './audit/html-report.ts'
import { Progress } from './audit/progress.ts'
import { type Summary, SummaryCounter } from './audit/summary.ts'
import { renderTerminalReport } from './audit/terminal-report.ts'
import type { Command } from './command.ts'
import { exitCodeFor } from './each-line.ts'
import { chosenLocale, readOptions, WrongOptions, withOptions } from './options.ts'
import { writeLine } from './output.ts'

const OPTIONS = {
  json: { type: 'boolean', default: false },
  report: { type: 'string' },
  knowledge: { type: 'string' },
  workers: { type: 'string' },
  at: { type: 'string' },
} as const

export const command: Command = {
  summary: {
    pl: 'znajduje błędy w archiwum rozmów i robi z nich raport',
    en: 'finds the mistakes in an archive of conversations and reports them',
  },
  usage: {
    pl: `Użycie: opiekun audit PLIK|FOLDER|- [opcje]

Czyta rozmowy (JSON Lines, jedna w wierszu; z folderu wszystkie *.jsonl) i pokazuje, gdzie obsługa zawodzi, ile to kosztuje i od czego zacząć.
Nic nie opuszcza tego komputera.

  --report PLIK.html   zapisz raport jako jedną stronę
  --json               na wyjściu JSON Lines: wiersz na rozmowę i podsumowanie
  --knowledge FOLDER   baza wiedzy firmy (*.md): odpowiedzi są z nią porównywane
  --workers N          ile wątków, najwyżej tyle, ile rdzeni (domyślnie tyle, ile rdzeni, lecz nie więcej niż 4)
  --at CZAS            chwila audytu dla rozmów otwartych (domyślnie teraz)
  --lang pl|en         język raportu

Przykład: opiekun audit rozmowy.jsonl --report raport.html
Kod wyjścia: 0 w porządku, 3 część wierszy pominięto, 4 żaden wiersz nie był poprawny, 2 złe opcje.`,
    en: `Usage: opiekun audit FILE|DIR|- [options]

Reads conversations (JSON Lines, one a line; of a folder all *.jsonl) and shows where service fails, what it costs and where to begin.
Nothing leaves this computer.

  --report FILE.html   write the report as one page
  --json               JSON Lines on output: a line a conversation, then the summary
  --knowledge DIR      the firm's knowledge (*.md): replies are compared with it
  --workers N          threads, at most one a core (default: one a core, four at most)
  --at TIME            moment of the audit for open conversations (default: now)
  --lang pl|en         language of the report

Example: opiekun audit conversations.jsonl --report report.html
Exit code: 0 fine, 3 some lines were passed over, 4 no line was valid, 2 wrong options.`,
  },
  run: (args) => withOptions('audit', () => audit(args)),
}

async function audit(args: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(args, OPTIONS)
  const [path, ...more] = positionals
  if (path === undefined || more.length > 0) throw new WrongOptions('PLIK|FOLDER|-  FILE|DIR|-')
  const locale = chosenLocale(values.lang)
  if (values.knowledge !== undefined) await mustExist(values.knowledge)
  const settings: AuditSettings = {
    knowledge: values.knowledge ?? null,
    locale,
    now: momentOf(values.at),
    wantsJson: values.json,
  }
  const workers = workersOf(values.workers)
  const sources = await auditSources(path)

  const summary = await run(sources, workers, settings)
  if (values.report !== undefined)
    await writeFile(values.report, renderHtmlReport(summary, locale, new Date(settings.now)))
  if (values.json) await writeLine(JSON.stringify({ summary }))
  else process.stdout.write(renderTerminalReport(summary, locale, process.stdout.isTTY))
  for (const { source, number, reason } of summary.invalidLines)
    await writeLine(`${source}:${number}: ${reason}`, process.stderr)
  if (summary.invalid > summary.invalidLines.length) await writeLine(`… ${summary.invalid}`, process.stderr)
  return exitCodeFor(summary.conversations, summary.invalid)
}

async function run(sources: readonly Source[], workers: number, settings: AuditSettings): Promise<Summary> {
  const counter = new SummaryCounter()
  const isSized = sources.every((source) => source.bytes !== null)
  const progress = new Progress(
    isSized ? sources.reduce((sum, source) => sum + (source.bytes ?? 0), 0) : null,
    settings.locale,
  )
  let conversations = 0
  for await (const { line, source, readBytes } of auditInOrder(linesOf(sources), workers, settings)) {
    counter.add(line, source)
    if (line.kind === 'audited') {
      conversations += 1
      const { id, handling, findings } = line
      if (findings !== null)
        await writeLine(`{"id":${JSON.stringify(id)},"handling":"${handling}","findings":[${findings}]}`)
    }
    progress.show(readBytes, conversations)
  }
  progress.clear()
  return counter.summarise()
}

function workersOf(text: string | undefined): number {
  if (text === undefined) return defaultWorkers()
  const count = Number(text)
  if (!Number.isInteger(count) || count < 1 || count > 64) throw new WrongOptions(`--workers ${text}: 1–64`)
  return count
}

function momentOf(text: string | undefined): number {
  const at = text === undefined ? Date.now() : Date.parse(text)
  if (Number.isNaN(at)) throw new WrongOptions(`--at ${text}: 2026-03-02T09:15:00+01:00`)
  return at
}

async function mustExist(path: string): Promise<void> {
  await stat(path).catch((error: Error) => {
    throw new WrongOptions(error.message)
  })
}
