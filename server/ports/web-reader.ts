/**
 * Why a page was not read: `robots`: its site asks machines to stay out; `private`: an address inside our own network, or none at all;
 * `gone`: its server says that there is no such page; `unreachable`: no server, none that answers, or one that is busy; `too-long`;
 * `not-a-page`: neither HTML nor a list of pages.
 */
export type UnreadBecause = 'gone' | 'not-a-page' | 'private' | 'robots' | 'too-long' | 'unreachable'

export type WebReading =
  | { readonly kind: 'page'; readonly url: string; readonly content: Uint8Array }
  /** A sitemap, or a list of sitemaps: its bytes. */
  | { readonly kind: 'list'; readonly url: string; readonly content: Uint8Array }
  | { readonly kind: 'unread'; readonly because: UnreadBecause }

export interface WebReader {
  /**
   * What stands at the address, moves followed. Asks `robots.txt` of the site first and keeps to it, goes no faster than it wants, never asks
   * inside the network. Never throws for what the page or its server does.
   */
  read(url: string): Promise<WebReading>
}
