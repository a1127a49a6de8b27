import { useState } from 'preact/hooks'

interface Parts {
  readonly text: string
  readonly files: readonly File[]
  /** Answers to the firm's questions. */
  readonly said: Readonly<Record<string, string>>
  readonly consents: boolean
  readonly rating: number | null
  readonly comment: string
}

/** What the visitor has begun. It outlives a look at the articles and a closed panel, not the page: nothing of it is stored. */
export class Draft {
  parts: Parts = { text: '', files: [], said: {}, consents: false, rating: null, comment: '' }

  keep(change: Partial<Parts>): void {
    this.parts = { ...this.parts, ...change }
  }
}

/** One part of the draft, as `useState` would give it. */
export function useDraft<K extends keyof Parts>(draft: Draft, part: K): [Parts[K], (value: Parts[K]) => void] {
  const [value, setValue] = useState<Parts[K]>(draft.parts[part])
  const keep = (next: Parts[K]) => {
    draft.keep({ [part]: next })
    setValue(() => next)
  }
  return [value, keep]
}
