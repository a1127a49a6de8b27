import { parentPort, workerData } from 'node:worker_threads'
import { defaultPlaybook } from '../../../core/playbook/playbook.ts'
import type { Instant } from '../../../core/vocabulary/vocabulary.ts'
import { openLanguageFiles, readLanguageFiles } from '../../compose-language.ts'
import { AcrossLines } from './across-lines.ts'
import { type AuditOptions, auditLine } from './audit-line.ts'
import { auditPlaybook } from './audit-playbook.ts'
import type { Question, ThreadSettings } from './audit-thread.ts'

const settings = workerData as ThreadSettings
const files = settings.files ?? (await readLanguageFiles())
const options: AuditOptions = {
  playbook: await auditPlaybook(settings.knowledge),
  language: openLanguageFiles(files),
  locale: settings.locale,
  now: settings.now as Instant,
  wantsJson: settings.wantsJson,
}
const acrossLines = new AcrossLines(defaultPlaybook(''), settings.locale)

parentPort?.on('message', (question: Question) => {
  parentPort?.postMessage(
    question.ask === 'audit'
      ? question.batch.map(({ number, text }) => auditLine(text, number, options))
      : acrossLines.take(question.lines, question.last),
  )
})
parentPort?.postMessage(files)
