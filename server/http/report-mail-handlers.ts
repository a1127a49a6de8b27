import type { REPORT_MAIL_ROUTES } from '../../contract/http/report-mail.ts'
import type { PersonId } from '../../core/vocabulary/vocabulary.ts'
import { chooseReportMailing, printedReport, reportFileName } from '../workflows/mail-reports.ts'
import type { Handlers } from './call.ts'
import type { HttpPorts } from './ports.ts'

/** The weekly report outside the console: on paper and by mail. */
export function reportMailHandlers(ports: HttpPorts): Handlers<keyof typeof REPORT_MAIL_ROUTES> {
  const { store } = ports
  return {
    downloadReport: async ({ caller, query: { week, locale: wanted }, locale }) => ({
      name: reportFileName(week),
      type: 'application/pdf',
      content: await printedReport(caller.workspace.id, week, wanted ?? locale, ports),
      isPrivate: true,
    }),
    readReportMailing: async ({ caller }) => {
      const mailing = await store.read(caller.workspace.id, ({ reportMailings }) => reportMailings.load())
      return { weekday: mailing?.weekday ?? 0, people: [...(mailing?.people ?? [])], canSend: ports.mail }
    },
    updateReportMailing: ({ caller, body: { weekday, people } }) =>
      chooseReportMailing(caller.workspace.id, { weekday, people: people as PersonId[] }, ports),
  }
}
