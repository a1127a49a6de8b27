/**
 * `works`; `gone`: its server says that there is no such page; `unreachable`: no such server, or none that answers;
 * `refused`: an address that must not be asked, such as one inside our own network; `unsure`: the server is busy or keeps machines out.
 */
export type LinkOutcome = 'works' | 'gone' | 'unreachable' | 'refused' | 'unsure'

export interface LinkChecker {
  /** What a customer would find behind the address. Never throws, never asks inside the network, never reads more than a few bytes. */
  check(url: string): Promise<LinkOutcome>
}
