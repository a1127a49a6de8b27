import { findPersonalData, type PersonalDatum } from '../../../polish/polish.ts'
import { type Check, type Observation, observe } from '../check.ts'
import type { Scene } from '../scene/scene.ts'
import { isOwnHost } from '../text/links.ts'
import { phrases } from '../text/phrases.ts'
import { fold } from '../text/words.ts'

/** Numbers that have no place in a reply at all, unless the customer wrote them here. */
const NEVER: ReadonlySet<PersonalDatum['kind']> = new Set(['pesel', 'card', 'id-card', 'passport'])
const REACHES: ReadonlySet<PersonalDatum['kind']> = new Set(['phone', 'email', 'address', 'iban', 'pesel', 'card'])
/** What colleagues write of a customer to each other. */
const aside = phrases(`
  klient|klientka|pacjent|pacjentka|gosc ..1 uciazliwy|trudny|konfliktowy|klopotliwy|problematyczny|roszczeniowy|pieniacki|awanturujacy|toksyczny,
  zapisac|wpisac|dopisac|odnotowac|oznaczyc ..2 karta|kartotece|kartoteka|system|profil ..2 klient|klientka|pacjent|pacjentka|=ze, nie ..1 mowic|mowcie|informowac ..2 =klientowi|=klientce|=klienta|=klientke, =uwaga =na ..1 =klienta|=klientke, =tylko =do =wiadomosci ..1 =zespolu|=wewnetrznej, notatka =wewnetrzna|=wewnetrznej|=wewn|=wew|=dla, =nie =pokazywac =klientowi|=klientce|=klienta, klient|klientka|pacjent|pacjentka|gosc =marudny|=marudna|=upierdliwy|=upierdliwa|=klotliwy|=klotliwa|=marudzi|=truje|=jeczy|=czepia|=awanturuje, =niech =spada
`)
/** People whom the firm names to its customers on purpose. */
const staff = phrases(`
  kurier|kierowca|doradca|konsultant|konsultantka|opiekun|opiekunka|serwisant|technik|lektor|lektorka|kierownik|kierowniczka|kolega|kolezanka|specjalista|specjalistka|pracownik|pracownica|lekarz|doktor|przedstawiciel|mechanik|monter|instruktor|trener|inspektor|rzecznik|koordynator|pilot|przewodnik|prowadzacy|ksiegowa|inspektor
`)
const OFFICE_MAILBOX =
  /^(?:biuro|kontakt|info|sklep|pomoc|obsluga|obsługa|reklamacje|zwroty|zamowienia|office|support|help|bok|iod|rodo|faktury|serwis|hurt)[.\w-]*@/i
/** Where people have their own mailboxes; an office's address at another organisation is public. */
const FREE_MAIL =
  /@(?:gmail|googlemail|wp|o2|onet|op|vp|interia|poczta|tlen|gazeta|icloud|me|outlook|hotmail|live|yahoo|proton|protonmail|autograf|buziaczek)\.[a-z.]{2,6}$/i
/** This many words in a row are a note that was copied, not a coincidence. */
const COPIED_WORDS = 6

/** Somebody else's data, a number that tells who one is, or an internal note. */
export const dataLeak: Check = {
  phrases: [staff, aside],
  look: (scene) => {
    const data = findPersonalData(scene.text, scene.reader.polish)
    const notes = [...copiedNote(scene), ...asides(scene)]
    return [...forbidden(data, scene), ...others(data, scene), ...mailboxes(data, scene), ...notes].filter(
      ({ span }, at, all) =>
        !all
          .slice(0, at)
          .some(
            (other) =>
              other.span !== null && span !== null && other.span.start < span.end && span.start < other.span.end,
          ),
    )
  },
}

function forbidden(data: readonly PersonalDatum[], scene: Scene): readonly Observation[] {
  return data
    .filter(({ kind, valid, text }) => NEVER.has(kind) && valid && !scene.customerWrote(text))
    .map((datum) =>
      observe(
        datum,
        0.95,
        `W odpowiedzi stoi numer, którego nie wolno przesyłać: ${datum.text}.`,
        `The reply holds a number that must not be sent: ${datum.text}.`,
        { suggestion: '' },
      ),
    )
}

/** A person who is neither the customer nor named by them, together with what reaches that person. */
function others(data: readonly PersonalDatum[], scene: Scene): readonly Observation[] {
  const sentencesOfStaff = new Set(scene.found(staff).map(({ sentence }) => sentence))
  return data.flatMap((person) => {
    if (person.kind !== 'name' || !person.valid || isKnownHere(person, scene)) return []
    const sentence = scene.reading.sentences.findIndex(({ start, end }) => start <= person.start && person.start < end)
    const { start, end } = scene.sentenceAt(sentence)
    const reach = data.find(
      (datum) =>
        REACHES.has(datum.kind) &&
        datum.start >= start &&
        datum.end <= end &&
        !scene.customerWrote(datum.text) &&
        !scene.isKnownWording(datum.text),
    )
    if (reach === undefined || sentencesOfStaff.has(sentence)) return []
    const span = { start: Math.min(person.start, reach.start), end: Math.max(person.end, reach.end) }
    return [
      observe(
        span,
        0.88,
        `Odpowiedź podaje dane innej osoby (${person.text}). Klient nie może ich zobaczyć.`,
        `The reply gives another person’s data (${person.text}), which this customer must not see.`,
      ),
    ]
  })
}

function isKnownHere({ text, end }: PersonalDatum, scene: Scene): boolean {
  const own = fold(`${scene.customer().full ?? ''} ${scene.input.author ?? ''} ${scene.signatures().join(' ')}`).split(
    /[\s-]+/,
  )
  const parts = fold(text).split(/[\s-]+/)
  const theirs = parts.some((part) => own.some((word) => word.length > 2 && part.slice(0, 4) === word.slice(0, 4)))
  const signed = scene.text.slice(end).trim() === ''
  return (
    theirs ||
    signed ||
    parts.every((part) => scene.customerWrote(part.slice(0, Math.max(4, part.length - 3)))) ||
    scene.isKnownWording(text)
  )
}

function mailboxes(data: readonly PersonalDatum[], scene: Scene): readonly Observation[] {
  return data
    .filter(
      ({ kind, text }) =>
        kind === 'email' &&
        FREE_MAIL.test(text) &&
        !OFFICE_MAILBOX.test(text) &&
        !isOwnMailbox(text, scene) &&
        !scene.customerWrote(text) &&
        !scene.isKnownWording(text),
    )
    .map((datum) =>
      observe(
        datum,
        0.7,
        `Adres ${datum.text} nie należy ani do klienta, ani do firmy.`,
        `The address ${datum.text} is neither the customer’s nor the firm’s.`,
      ),
    )
}

function isOwnMailbox(text: string, scene: Scene): boolean {
  const host = text.slice(text.lastIndexOf('@') + 1).toLowerCase()
  const own = scene.input.conversation.customer.email?.toLowerCase()
  return (
    text.toLowerCase() === own ||
    scene.playbook.firm.hosts.length === 0 ||
    isOwnHost(host, scene.playbook.firm.hosts) ||
    scene.knownHosts().has(host)
  )
}

function asides(scene: Scene): readonly Observation[] {
  return scene
    .found(aside)
    .slice(0, 1)
    .map(({ sentence }) =>
      observe(
        scene.sentenceAt(sentence),
        0.85,
        'To uwaga dla zespołu, nie dla klienta. Klient nie powinien jej zobaczyć.',
        'This is a remark for the team, which the customer should not see.',
        { suggestion: '' },
      ),
    )
}

/** A run of words that also stands in an internal note of this conversation and that the customer never wrote. */
function copiedNote(scene: Scene): readonly Observation[] {
  const notes = scene.input.conversation.messages
    .filter(({ internal }) => internal)
    .map(({ text }) => ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `)
  if (notes.length === 0) return []
  const { words } = scene.reading
  for (let at = 0; at + COPIED_WORDS <= words.length; at++) {
    const run = words.slice(at, at + COPIED_WORDS)
    const phrase = run.map(({ folded }) => folded).join(' ')
    const [first] = run
    const last = run.at(-1)
    if (first && last && notes.some((note) => note.includes(` ${phrase} `)) && !scene.customerWrote(phrase)) {
      return [
        observe(
          { start: first.start, end: last.end },
          0.85,
          'To słowa notatki wewnętrznej. Klient nie powinien ich zobaczyć.',
          'These are the words of an internal note, which the customer should not see.',
        ),
      ]
    }
  }
  return []
}
