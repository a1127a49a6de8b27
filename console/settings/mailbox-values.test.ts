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
    authServer: null,
    checkedAt: null,
    receiving: null,
    sending: null,
  }
  const { imap, smtp } = bodyOf(valuesOf(mailbox))
  expect([imap, smtp]).toEqual([known, known])
})
