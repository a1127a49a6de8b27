const listeners = new Map<string, (text: string) => void>()

/** Puts a text where the caret stands in the conversation's draft; nothing happens where no draft is open. */
export function insertIntoDraft(conversation: string, text: string): void {
  listeners.get(conversation)?.(text)
}

/** The composer listens while it stands on the page; returns the way to stop. */
export function onInsertIntoDraft(conversation: string, listener: (text: string) => void): () => void {
  listeners.set(conversation, listener)
  return () => {
    if (listeners.get(conversation) === listener) listeners.delete(conversation)
  }
}
