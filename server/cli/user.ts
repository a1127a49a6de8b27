import { email as emailShape, password as passwordShape } from '../../contract/http/shapes.ts'
import { type Locale, type PersonId, ROLES, type Role } from '../../core/vocabulary/vocabulary.ts'
import { normalEmail } from '../workflows/open-session.ts'
import { resetSecondFactor } from '../workflows/second-factor.ts'
import type { Command } from './command.ts'
import { chosenLocale, EXIT, readOptions, WrongOptions, withOptions } from './options.ts'
import { writeLine } from './output.ts'
import { readSecret } from './read-secret.ts'
import { type OpenFirm, refuse, withFirm } from './with-store.ts'

export const command: Command = {
  summary: { pl: 'pokazuje i dodaje ludzi, ustawia hasła', en: 'shows and adds people, sets passwords' },
  usage: {
    pl: `Użycie: opiekun user list
        opiekun user add E-MAIL IMIĘ ROLA      (rola: owner, manager, consultant, reader)
        opiekun user password E-MAIL
        opiekun user no-code E-MAIL            (zgubiony telefon: loguje się samym hasłem)

Hasło wpisuje się z klawiatury albo podaje na standardowym wejściu. Nowe hasło kończy wszystkie sesje tej osoby.
Wbudowana baza należy do jednego procesu: zatrzymaj najpierw serwer.`,
    en: `Usage: opiekun user list
       opiekun user add E-MAIL NAME ROLE      (role: owner, manager, consultant, reader)
       opiekun user password E-MAIL
       opiekun user no-code E-MAIL            (lost phone: signs in with the password alone)

The password is typed, or given on standard input. A new password ends all of the person's sessions.
The embedded store belongs to one process: stop the server first.`,
  },
  run: (args) => withOptions('user', () => user(args)),
}

async function user(args: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(args, {})
  const locale = chosenLocale(values.lang)
  const [what, email = '', name = '', role = ''] = positionals
  if (what === 'list') return withFirm(locale, listPeople)
  if (what !== 'add' && what !== 'password' && what !== 'no-code')
    throw new WrongOptions('list | add | password | no-code')
  if (!emailShape.safeParse(email).success) throw new WrongOptions(`E-MAIL: "${email}"`)
  if (what === 'add' && (name === '' || !isRole(role))) throw new WrongOptions(`IMIĘ / NAME, ${ROLES.join(' | ')}`)
  if (what === 'no-code') return withFirm(locale, (firm) => dropSecondFactor(firm, email, locale))

  const password = await readSecret(
    locale === 'pl' ? 'Hasło (co najmniej 10 znaków): ' : 'Password (at least 10 characters): ',
  )
  if (!passwordShape.safeParse(password).success)
    return refuse(
      { pl: 'Hasło musi mieć od 10 do 200 znaków.', en: 'The password must have 10 to 200 characters.' }[locale],
    )
  return withFirm(locale, (firm) =>
    isRole(role) ? add(firm, { email, name, role, password, locale }) : setPassword(firm, email, password, locale),
  )
}

async function listPeople({ store, workspace }: OpenFirm): Promise<number> {
  const people = await store.transact(workspace, (records) => records.people.list())
  for (const { email, name, role, active } of people)
    await writeLine(`${active ? ' ' : '-'} ${role.padEnd(11)} ${email}  ${name}`)
  return EXIT.done
}

interface NewPerson {
  readonly email: string
  readonly name: string
  readonly role: Role
  readonly password: string
  readonly locale: Locale
}

async function add(
  { store, workspace, passwords, random }: OpenFirm,
  { email, name, role, password, locale }: NewPerson,
): Promise<number> {
  const hash = await passwords.hash(password)
  const person = {
    id: random.uuid() as PersonId,
    email: normalEmail(email),
    name,
    role,
    locale,
    active: true,
    availableUntil: null,
  }
  await store.transact(workspace, (records) => records.people.create(person, hash))
  await writeLine(`${person.email}: ${role}`)
  return EXIT.done
}

async function setPassword(
  { store, workspace, passwords }: OpenFirm,
  email: string,
  password: string,
  locale: Locale,
): Promise<number> {
  const hash = await passwords.hash(password)
  const isKnown = await store.transact(workspace, async ({ people }) => {
    const person = (await people.list()).find((known) => known.email === normalEmail(email))
    if (person === undefined) return false
    await people.setPassword(person.id, hash)
    await people.endSessions(person.id, null)
    return true
  })
  if (!isKnown) return refuseStranger(email, locale)
  await writeLine(locale === 'pl' ? 'Hasło zmienione.' : 'Password changed.')
  return EXIT.done
}

/** For the owner who lost phone and paper: nobody else in the firm can let them in. */
async function dropSecondFactor({ store, workspace }: OpenFirm, email: string, locale: Locale): Promise<number> {
  const people = await store.transact(workspace, (records) => records.people.list())
  const person = people.find((known) => known.email === normalEmail(email))
  if (person === undefined) return refuseStranger(email, locale)
  await resetSecondFactor(workspace, person.id, { store })
  await writeLine(locale === 'pl' ? 'Od teraz wystarczy hasło.' : 'The password is enough from now on.')
  return EXIT.done
}

function refuseStranger(email: string, locale: Locale): Promise<number> {
  return refuse(
    {
      pl: `Nie ma nikogo z adresem ${email}. Zobacz „opiekun user list”.`,
      en: `Nobody has the address ${email}. See "opiekun user list".`,
    }[locale],
  )
}

function isRole(word: string): word is Role {
  return ROLES.some((role) => role === word)
}
