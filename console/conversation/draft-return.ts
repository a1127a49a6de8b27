const listeners = new Map<string, (text: string) => void>()

/** Puts a text back into the composer of its conversation: taken back, or never sent. */
export function returnToDraft(conversation: string, text: string): void {
  listeners.get(conversation)?.(text)
}

/** The composer listens while it stands on the page; returns the way to stop. */
export function onReturnToDraft(conversation: string, listener: (text: string) => void): () => void {
  listeners.set(conversation, listener)
  return () => {
    if (listeners.get(conversation) === listener) listeners.delete(conversation)
  }
}
