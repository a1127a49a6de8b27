import { parentPort, workerData } from 'node:worker_threads'
import type { Instant } from '../../../core/vocabulary/vocabulary.ts'
import { openLanguageFiles } from '../../compose-language.ts'
import { type AuditOptions, auditLine } from './audit-line.ts'
import { auditPlaybook } from './audit-playbook.ts'
import type { Batch, WorkerSettings } from './audit-pool.ts'

const settings = workerData as WorkerSettings
const options: AuditOptions = {
  playbook: await auditPlaybook(settings.knowledge),
  language: openLanguageFiles(settings.files),
  locale: settings.locale,
  now: settings.now as Instant,
  wantsJson: settings.wantsJson,
}

parentPort?.on('message', (batch: Batch) => {
  parentPort?.postMessage(batch.map(({ number, text }) => auditLine(text, number, options)))
})
