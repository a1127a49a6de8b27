import { localTime, weekday } from '../../core/audit/audit.ts'
import type { Instant, Locale, PersonId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Clock } from '../ports/clock.ts'
import { Failure } from '../ports/failure.ts'
import type { Mailer } from '../ports/mailer.ts'
import type { ReportMailing } from '../ports/report-mailing.ts'
import type { ReportPrinter } from '../ports/report-printer.ts'
import type { Store } from '../ports/store.ts'
import { type ReportHead, reportAsText, reportInWords } from './report-in-words.ts'
import { lastWeek, mondayStart } from './report-week.ts'
import { REPORT_WORDS } from './report-words.ts'
import { weeklyReport } from './weekly-report.ts'

interface Ports {
  readonly store: Store
  readonly clock: Clock
}
interface PrintPorts extends Ports {
  readonly reportPrinter: ReportPrinter
  readonly publicUrl: string
}

/** Nobody's telephone rings with it at night. */
const FROM_MINUTE = 7 * 60

/** Where the firm's chosen day has come and this week's report has not been sent, it is queued for everybody chosen: once, whatever fails. */
export async function mailReports(workspaces: readonly WorkspaceId[], ports: Ports): Promise<void> {
  for (const workspace of workspaces) {
    const mailing = await ports.store.read(workspace, ({ reportMailings }) => reportMailings.load())
    if (mailing !== null && mailing.people.length > 0) await mailReport(workspace, ports)
  }
}

function mailReport(workspace: WorkspaceId, { store, clock }: Ports): Promise<void> {
  return store.transact(workspace, async ({ reportMailings, playbooks, people, outbox }) => {
    const mailing = await reportMailings.load()
    const { timeZone } = (await playbooks.currentRules()).targets.businessHours
    const monday = lastWeek(clock.now(), timeZone)
    // A server that was down on the day sends it on the next one.
    if (mailing === null || mailing.sentFor === monday || !isTime(mailing.weekday, clock.now(), timeZone)) return
    await reportMailings.markSent(monday)
    for (const { id, active } of await people.list())
      if (active && mailing.people.includes(id)) await outbox.add({ kind: 'weekly-report', person: id, monday })
  })
}

/**
 * Chooses who gets the report from the next such day on: a choice made on Friday sends nothing of a Monday that is over.
 * @throws {Failure} not-found: somebody is not of this firm.
 */
export function chooseReportMailing(
  workspace: WorkspaceId,
  { weekday: chosen, people: readers }: Pick<ReportMailing, 'people' | 'weekday'>,
  { store, clock }: Ports,
): Promise<void> {
  return store.transact(workspace, async ({ reportMailings, playbooks, people }) => {
    const known = new Set((await people.list()).map(({ id }) => id))
    if (!readers.every((id) => known.has(id))) throw new Failure('not-found', 'give-up')
    const { timeZone } = (await playbooks.currentRules()).targets.businessHours
    await reportMailings.keep({ weekday: chosen, people: readers })
    if (isTime(chosen, clock.now(), timeZone)) await reportMailings.markSent(lastWeek(clock.now(), timeZone))
  })
}

/** The chosen day of this week has come, and its morning. */
function isTime(chosen: number, now: Instant, timeZone: string): boolean {
  const { day, minute } = localTime(now, timeZone)
  const today = weekday(day)
  return today > chosen || (today === chosen && minute >= FROM_MINUTE)
}

/** Sends the week's report to one person in their language: as text, and as a PDF beside it. Whoever left meanwhile gets none. */
export async function sendReport(
  workspace: WorkspaceId,
  { person, monday }: { readonly person: PersonId; readonly monday: string },
  ports: PrintPorts & { readonly mailer: Mailer },
): Promise<void> {
  const reader = await ports.store.read(workspace, ({ people }) => people.load(person))
  if (reader === null || !reader.active) return
  const report = await writtenReport(workspace, monday, reader.locale, ports)
  const words = REPORT_WORDS[reader.locale]
  const address = `${ports.publicUrl}/report?week=${monday}`
  await ports.mailer.send({
    to: reader.email,
    subject: words.subject(report.firm, report.period),
    text: `${reportAsText(report)}\n\n${words.open(address)}`,
    attachments: [
      {
        name: reportFileName(monday),
        type: 'application/pdf',
        content: await ports.reportPrinter.print(report, ports.clock.now()),
      },
    ],
  })
}

/** The report of the week that begins on that local Monday, in words. */
async function writtenReport(workspace: WorkspaceId, monday: string, locale: Locale, ports: Ports) {
  const { firm, timeZone } = await ports.store.read(workspace, async ({ playbooks }) => {
    const { firm, targets } = await playbooks.currentRules()
    return { firm: firm.name, timeZone: targets.businessHours.timeZone }
  })
  const head: ReportHead = { firm, from: mondayStart(monday, timeZone), timeZone, locale }
  return reportInWords(await weeklyReport(workspace, head.from, ports), head)
}

/** PDF of the same week. */
export async function printedReport(
  workspace: WorkspaceId,
  monday: string,
  locale: Locale,
  ports: Ports & Pick<PrintPorts, 'reportPrinter'>,
): Promise<Uint8Array> {
  return ports.reportPrinter.print(await writtenReport(workspace, monday, locale, ports), ports.clock.now())
}

export function reportFileName(monday: string): string {
  return `raport-${monday}.pdf`
}
