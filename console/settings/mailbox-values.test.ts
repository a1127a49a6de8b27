import { expect, it } from 'vitest'
import { bodyOf, valuesOf } from './mailbox-values.ts'

it('sends the password for receiving along for sending where they are one', () => {
  const values = valuesOf(null)
  const imap = { ...values.imap, host: 'imap.sklep.pl', user: 'biuro', password: 'tajne' }
  expect(bodyOf({ ...values, imap })).toMatchObject({
    imap: { user: 'biuro', password: 'tajne', port: 993 },
    smtp: { user: 'biuro', password: 'tajne', port: 465 },
    authServer: null,
  })
})

it('leaves a password that nobody typed to the server', () => {
  const known = { host: 'mail.sklep.pl', port: 993, security: 'tls', user: 'biuro' } as const
  const mailbox = {
    id: 'm',
    address: 'biuro@sklep.pl',
    name: 'Sklep',
    active: true,
    imap: known,
    smtp: known,
    registration: null,
    authServer: null,
    checkedAt: null,
    receiving: null,
    sending: null,
  }
  const { imap, smtp } = bodyOf(valuesOf(mailbox))
  expect([imap, smtp]).toEqual([known, known])
})

it('sends a provider’s app instead of servers, with the address for a user that nobody typed', () => {
  const values = { ...valuesOf(null), address: 'biuro@sklep.pl', kind: 'google' } as const
  const app = { tenant: 'zostało po Microsoft', clientId: ' 1.apps ', secret: 'tajne', user: '' }
  const body = bodyOf({ ...values, app })
  expect(body).toMatchObject({
    registration: { provider: 'google', tenant: '', clientId: '1.apps', secret: 'tajne', user: 'biuro@sklep.pl' },
  })
  expect([body.imap, body.smtp]).toEqual([undefined, undefined])
})
