import { statfsSync } from 'node:fs'

/** Below this nothing new is written, so that what is stored stays readable and the log can still be flushed. @source faults B.3.9 */
export const MIN_FREE_BYTES = 200 * 1024 * 1024
/** Writing goes on only when clearly more is free, lest it flickers at the edge. */
const RESUME_AT = 1.1
const LOOK_EVERY_MS = 2_000

/** Watches the disk under the store. */
export class FreeSpace {
  readonly #directory: string
  readonly #minBytes: number
  readonly #timer: NodeJS.Timeout
  #isEnough = true

  constructor(directory: string, minBytes: number) {
    this.#directory = directory
    this.#minBytes = minBytes
    this.#look()
    this.#timer = setInterval(() => this.#look(), LOOK_EVERY_MS)
    this.#timer.unref()
  }

  isEnough(): boolean {
    return this.#isEnough
  }

  stop(): void {
    clearInterval(this.#timer)
  }

  #look(): void {
    try {
      const { bavail, bsize } = statfsSync(this.#directory)
      this.#isEnough = bavail * bsize >= this.#minBytes * (this.#isEnough ? 1 : RESUME_AT)
    } catch {
      // A disk that is gone has no room: reads may still be answered, and whoever writes is told.
      this.#isEnough = false
    }
  }
}
