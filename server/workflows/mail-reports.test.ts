import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { defaultPlaybook } from '../../core/playbook/playbook.ts'
import type { Grosze, Instant, PersonId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import { pdfReportPrinter } from '../adapters/pdf-pdfkit/pdf-report-printer.ts'
import type { Mailer } from '../ports/mailer.ts'
import { newWorkspace } from '../ports/testing/records.ts'
import { chooseReportMailing, mailReports, printedReport, sendReport } from './mail-reports.ts'
import { reportAsText, reportInWords } from './report-in-words.ts'
import { lastWeek, mondayStart } from './report-week.ts'
import { MONDAY_TEN, openTestDesk } from './testing/open-test-desk.ts'
import { type WeeklyReport, weeklyReport } from './weekly-report.ts'

const DAY_MS = 86_400_000
const desk = await openTestDesk()
const { store } = desk.ports
const firm = desk.workspace
const ZONE = 'Europe/Warsaw'

afterAll(() => desk.close())
beforeEach(() => desk.setClock(MONDAY_TEN))

const sentFor = (workspace: WorkspaceId) =>
  store.read(workspace, async ({ reportMailings }) => (await reportMailings.load())?.sentFor ?? null)

describe('the report by mail', () => {
  it('is queued once in the week, on the chosen day and not before its morning', async () => {
    const monday = lastWeek(MONDAY_TEN, ZONE)
    // Chosen on a Monday at ten for Wednesdays.
    await chooseReportMailing(firm, { weekday: 2, people: [desk.anna.id] }, desk.ports)
    await mailReports([firm], desk.ports)
    expect(await sentFor(firm)).toBeNull()
    desk.setClock(MONDAY_TEN + 2 * DAY_MS - 4 * 3_600_000)
    await mailReports([firm], desk.ports)
    expect(await sentFor(firm)).toBeNull()
    desk.setClock(MONDAY_TEN + 3 * DAY_MS)
    await mailReports([firm], desk.ports)
    await mailReports([firm], desk.ports)
    expect(await sentFor(firm)).toBe(monday)
  })

  it('chosen after its day begins with the next week', async () => {
    const other = await newWorkspace(store)
    const rules = defaultPlaybook('Kubki')
    await store.transact(other, ({ playbooks }) => playbooks.publish(rules, null, 'set-up', MONDAY_TEN))
    await chooseReportMailing(other, { weekday: 0, people: [] }, desk.ports)
    expect(await sentFor(other)).toBe(lastWeek(MONDAY_TEN, ZONE))
    await expect(
      chooseReportMailing(other, { weekday: 0, people: ['nobody' as PersonId] }, desk.ports),
    ).rejects.toMatchObject({ code: 'not-found' })
  })

  it('comes as text with a PDF beside it, in the reader’s language', async () => {
    const sent: Parameters<Mailer['send']>[0][] = []
    const mailer: Mailer = { send: async (mail) => void sent.push(mail) }
    const ports = { ...desk.ports, mailer, reportPrinter: pdfReportPrinter, publicUrl: 'https://panel.example' }
    await sendReport(firm, { person: desk.anna.id, monday: '2026-11-09' }, ports)
    expect(sent[0]?.subject).toMatch(/raport tygodnia 9–15 listopada 2026$/)
    expect(sent[0]?.text).toContain('Nic, czego nie tłumaczyłby przypadek.')
    expect(sent[0]?.text).toContain('https://panel.example/report?week=2026-11-09')
    expect(sent[0]?.attachments?.[0]).toMatchObject({ name: 'raport-2026-11-09.pdf', type: 'application/pdf' })
  })

  it('holds Polish letters that a reader of the file finds again, in fonts of its own', async () => {
    const bytes = await printedReport(firm, '2026-11-09', 'pl', { ...desk.ports, reportPrinter: pdfReportPrinter })
    const { extractText, getDocumentProxy } = await import('unpdf')
    const { text, totalPages } = await extractText(await getDocumentProxy(Uint8Array.from(bytes)), { mergePages: true })
    expect(totalPages).toBe(1)
    expect(text).toContain('Błędy na 100 rozmów')
    expect(text).toContain('Co się pogorszyło')
    const file = Buffer.from(bytes).toString('latin1')
    expect(file.match(/\/FontFile2/g)?.length).toBe(2)
  })
})

describe('the causes in the report', () => {
  const report = async (causes: WeeklyReport['causes']) => {
    const week = await weeklyReport(firm, mondayStart('2026-11-09', ZONE), desk.ports)
    const head = { firm: 'Kubki', from: mondayStart('2026-11-09', ZONE), timeZone: ZONE, locale: 'pl' } as const
    return reportAsText(reportInWords({ ...week, causes }, head))
  }

  it('stand there with their count and cost, and are left out where nobody has found any', async () => {
    const told = await report([{ cause: 'documentation', origin: 'mixed', mistakes: 12, cost: 31_800 as Grosze }])
    expect(told).toContain('USTALONE PRZYCZYNY')
    expect(told).toContain('Nieaktualny opis postępowania – człowiek i system; błędy: 12, koszt 318\u00a0zł')
    expect(await report([])).not.toContain('USTALONE')
  })
})

describe('a week of the report', () => {
  it('begins at the firm’s own midnight, also where the clock was changed in it', () => {
    expect(new Date(mondayStart('2026-10-26', ZONE)).toISOString()).toBe('2026-10-25T23:00:00.000Z')
    expect(new Date(mondayStart('2026-10-19', ZONE)).toISOString()).toBe('2026-10-18T22:00:00.000Z')
    expect(lastWeek(Date.parse('2026-11-22T23:30:00Z') as Instant, ZONE)).toBe('2026-11-16')
  })
})
