import { isolate, type Migration } from './migration.ts'

/** To whom the weekly report goes and on which day (0 = Monday); `sent_for`: the Monday of the week that was reported last. */
export const reportMailings: Migration = {
  name: 'report-mailings',
  statements: [
    `create table opiekun.report_mailings (
      workspace text collate "C" primary key references opiekun.workspaces,
      weekday integer not null,
      people jsonb not null,
      sent_for text
    )`,
    ...isolate('report_mailings', 'select, insert, update'),
  ],
}
