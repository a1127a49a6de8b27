import type { LinkPorts } from '../workflows/invite-person.ts'
import type { HttpPorts } from './ports.ts'

/** The console's pages behind the links that are mailed or handed over. */
const PAGES = { invitation: 'invitation', reset: 'reset' } as const

/** The console's page that a mailbox's provider sends the browser back to; firms write it down at their provider, so it stays. */
export function mailReturnAddress({ publicUrl }: Pick<HttpPorts, 'publicUrl'>): string {
  return `${publicUrl}/connect-mailbox`
}

/** Workflows that make links learn the address under which this installation is reached. */
export function withLinks(ports: HttpPorts): LinkPorts {
  return { ...ports, linkTo: (kind, token) => `${ports.publicUrl}/${PAGES[kind]}/${token}` }
}
