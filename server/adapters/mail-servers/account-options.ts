import type { ImapFlowOptions } from 'imapflow'
import type { MailAccount } from '../../ports/mail-servers.ts'
import type { Proof } from './sign-in.ts'

const CONNECT_MS = 15_000
/** A server that says nothing for so long in the middle of its work is gone. */
const SILENT_MS = 120_000

export function imapOptions({ host, port, security, user }: MailAccount, proof: Proof): ImapFlowOptions {
  return {
    host,
    port,
    secure: security === 'tls',
    doSTARTTLS: security === 'starttls',
    auth: { user, ...proof },
    logger: false,
    disableAutoIdle: true,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENT_MS,
    tls: { minVersion: 'TLSv1.2' },
  }
}

export function smtpOptions({ host, port, security }: MailAccount) {
  return {
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENT_MS,
    tls: { minVersion: 'TLSv1.2' },
    // A server in the same machine has no other interface.
    allowInternalNetworkInterfaces: true,
  } as const
}
