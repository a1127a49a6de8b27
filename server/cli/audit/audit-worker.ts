import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { parentPort, workerData } from 'node:worker_threads'
import { defaultPlaybook } from '../../../core/playbook/playbook.ts'
import type { Instant } from '../../../core/vocabulary/vocabulary.ts'
import { openLanguageFiles, readLanguageFiles } from '../../compose-language.ts'
import { AcrossLines, type Decision } from './across-lines.ts'
import { type AuditOptions, auditLine } from './audit-line.ts'
import { auditPlaybook } from './audit-playbook.ts'
import type { Question, ThreadSettings } from './audit-thread.ts'
import type { AuditedLine } from './audited-line.ts'

/**
 * Left alone, the engine lets garbage lie up to twice what is in use, in every worker. Collected after so many batches it stays at a
 * tenth, for some hundredths of the time.
 */
const COLLECT_AFTER = 20

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

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void
let audited = 0

parentPort?.on('message', (question: Question) => {
  parentPort?.postMessage(answer(question))
})
parentPort?.postMessage(files)

function answer(question: Question): readonly AuditedLine[] | readonly Decision[] {
  if (question.ask === 'decide') return acrossLines.take(question.lines, question.last)
  audited += 1
  if (audited % COLLECT_AFTER === 0) collectGarbage()
  return question.batch.map(({ number, text }) => auditLine(text, number, options))
}
