interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
  /** Files beside the text. */
  readonly attachments?: readonly { readonly name: string; readonly type: string; readonly content: Uint8Array }[]
}

/** Sends the product's own mail. */
export interface Mailer {
  /** @throws {Failure} mail-unreachable (retry-later), mail-refused (give-up). */
  send(mail: Mail): Promise<void>
}
