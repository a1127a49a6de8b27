/** What comes back to be written on: its files are on the server already. */
export interface Returned {
  readonly text: string
  readonly files: readonly { readonly id: string; readonly name: string; readonly size: number }[]
}

const listeners = new Map<string, (back: Returned) => void>()

/** Puts a text back into the composer of its conversation: taken back, or never sent. */
export function returnToDraft(conversation: string, back: Returned): void {
  listeners.get(conversation)?.(back)
}

/** The composer listens while it stands on the page; returns the way to stop. */
export function onReturnToDraft(conversation: string, listener: (back: Returned) => void): () => void {
  listeners.set(conversation, listener)
  return () => {
    if (listeners.get(conversation) === listener) listeners.delete(conversation)
  }
}
