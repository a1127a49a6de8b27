import type { Locale } from '../../../core/vocabulary/vocabulary.ts'
import { formatNumber } from '../words.ts'

const WIDTH = 30
/** Redrawing more often than the eye follows only slows the work. */
const EVERY_MS = 100

/** A bar on the terminal's standard error; silent where standard error is no terminal. */
export class Progress {
  readonly #total: number | null
  readonly #locale: Locale
  #drawnAt = 0

  constructor(totalBytes: number | null, locale: Locale) {
    this.#total = totalBytes
    this.#locale = locale
  }

  show(readBytes: number, conversations: number): void {
    if (!process.stderr.isTTY || performance.now() - this.#drawnAt < EVERY_MS) return
    this.#drawnAt = performance.now()
    const count = `${formatNumber(conversations, this.#locale)} ${this.#locale === 'pl' ? 'rozmów' : 'conversations'}`
    if (this.#total === null) process.stderr.write(`\r${count}`)
    else {
      const share = Math.min(1, readBytes / Math.max(1, this.#total))
      const bar = '█'.repeat(Math.round(WIDTH * share)).padEnd(WIDTH, '░')
      process.stderr.write(`\r${bar} ${String(Math.round(100 * share)).padStart(3)} %  ${count} `)
    }
  }

  clear(): void {
    if (process.stderr.isTTY) process.stderr.write('\r\u001b[2K')
  }
}
