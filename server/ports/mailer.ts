interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** Sends the product's own mail. */
export interface Mailer {
  /** @throws {Failure} mail-unreachable (retry-later), mail-refused (give-up). */
  send(mail: Mail): Promise<void>
}
