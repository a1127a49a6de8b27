import { parentPort } from 'node:worker_threads'
import type { MailReading } from '../../ports/mail-reader.ts'
import { mailPage } from './mail-page.ts'
import { readHead } from './read-head.ts'
import { readMail } from './read-mail.ts'

export interface Asked {
  readonly id: number
  readonly want: 'reading' | 'page'
  readonly raw: Uint8Array
}

export interface Answered {
  readonly id: number
  readonly reading?: MailReading
  readonly page?: string | null
}

parentPort?.on('message', (asked: Asked) => void answer(asked))
parentPort?.postMessage('ready')

async function answer({ id, want, raw }: Asked): Promise<void> {
  const answered: Answered =
    want === 'page'
      ? { id, page: await mailPage(raw).catch(() => null) }
      : {
          id,
          reading: await readMail(raw).then(
            (mail) => ({ kind: 'read', ...mail }),
            () => broken(raw),
          ),
        }
  parentPort?.postMessage(answered)
}

function broken(raw: Uint8Array): MailReading {
  return { kind: 'unreadable', because: 'broken', head: readHead(raw) }
}
