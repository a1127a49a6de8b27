import { z } from 'zod'
import type { Route } from './route.ts'
import { locale, uuid } from './shapes.ts'

/** 0 = Monday … 6 = Sunday. */
const mailing = z.strictObject({ weekday: z.int().min(0).max(6), people: z.array(uuid).max(50) })

export const REPORT_MAIL_ROUTES = {
  downloadReport: {
    method: 'GET',
    path: '/api/v1/report.pdf',
    summary: 'The weekly report as a PDF, `week`: its Monday; `locale`: else the language of Accept-Language',
    access: 'reader',
    scope: 'ledger:read',
    query: z.strictObject({ week: z.iso.date(), locale: locale.optional() }),
    gives: 'file',
  },
  readReportMailing: {
    method: 'GET',
    path: '/api/v1/report-mailing',
    summary: 'To whom the weekly report is mailed, and on which day',
    access: 'manager',
    scope: null,
    response: mailing.extend({
      /** False: the installation has no mail server, so nothing is sent. */
      canSend: z.boolean(),
    }),
  },
  updateReportMailing: {
    method: 'PUT',
    path: '/api/v1/report-mailing',
    summary: 'Choose who gets the weekly report by mail; nobody: an empty list',
    access: 'manager',
    scope: null,
    body: mailing,
  },
} as const satisfies Record<string, Route>
