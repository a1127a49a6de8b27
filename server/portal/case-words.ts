import type { CaseStage } from '../../core/conversation/conversation.ts'
import type { Locale } from '../../core/vocabulary/vocabulary.ts'

interface CaseWords {
  readonly title: string
  readonly opened: (date: string) => string
  readonly stage: Readonly<Record<CaseStage, string>>
  /** What follows from it for whoever reads it. */
  readonly next: Readonly<Record<CaseStage, string>>
  readonly since: (moment: string) => string
  readonly holder: (name: string) => string
  readonly hours: (hours: string) => string
  readonly asked: string
  readonly dates: string
  readonly promised: (due: string) => string
  readonly overdue: (due: string) => string
  readonly complaint: (number: string, received: string, due: string) => string
  readonly byMail: string
  readonly byChat: string
  readonly write: string
  readonly help: string
  readonly missing: string
  readonly missingLead: string
  readonly fresh: (moment: string) => string
}

export const CASE_WORDS: Readonly<Record<Locale, CaseWords>> = {
  pl: {
    title: 'Twoja sprawa',
    opened: (date) => `Sprawa z ${date}`,
    stage: {
      'with-assistant': 'Rozmowa z automatycznym asystentem',
      'awaits-person': 'Czeka na konsultanta',
      'with-person': 'Zajmujemy się tą sprawą',
      'awaits-customer': 'Czekamy na Twoją odpowiedź',
      closed: 'Sprawa zakończona',
    },
    next: {
      'with-assistant': 'Jeśli odpowiedź nie pomogła, poproś o konsultanta.',
      'awaits-person': 'Nie trzeba pisać ponownie: konsultant zobaczy całą rozmowę.',
      'with-person': 'Następny ruch należy do nas.',
      'awaits-customer': 'Następny ruch należy do Ciebie. Niżej jest nasza ostatnia wiadomość.',
      closed: 'Coś jest nie tak? Napisz do nas, a wrócimy do tej sprawy.',
    },
    since: (moment) => `Od: ${moment}`,
    holder: (name) => `Prowadzi: ${name}`,
    hours: (hours) => `Odpowiadamy: ${hours}`,
    asked: 'Napisaliśmy ostatnio',
    dates: 'Terminy',
    promised: (due) => `Obiecane do: ${due}`,
    overdue: (due) => `Obiecane do: ${due}. Ten termin minął, przepraszamy.`,
    complaint: (number, received, due) => `Reklamacja ${number}, przyjęta ${received}. Odpowiedź najpóźniej ${due}.`,
    byMail: 'Aby coś dodać, odpisz na naszą ostatnią wiadomość e-mail.',
    byChat: 'Rozmowa czeka w czacie, w którym się zaczęła: na tym samym urządzeniu i w tej samej przeglądarce.',
    write: 'Napisz nową wiadomość',
    help: 'Pomoc',
    missing: 'Tej sprawy tu nie ma',
    missingLead: 'Adres mógł się uciąć przy kopiowaniu albo sprawa skończyła się ponad 90 dni temu.',
    fresh: (moment) => `Stan na ${moment}`,
  },
  en: {
    title: 'Your case',
    opened: (date) => `Opened on ${date}`,
    stage: {
      'with-assistant': 'With the automatic assistant',
      'awaits-person': 'Waiting for a consultant',
      'with-person': 'We are working on it',
      'awaits-customer': 'Waiting for your answer',
      closed: 'Closed',
    },
    next: {
      'with-assistant': 'If the answer did not help, ask for a consultant in the chat.',
      'awaits-person': 'No need to write again: the consultant will see the whole conversation.',
      'with-person': 'The next step is ours.',
      'awaits-customer': 'The next step is yours. Our last message stands below.',
      closed: 'Something is not right? Write to us and we will come back to this case.',
    },
    since: (moment) => `Since ${moment}`,
    holder: (name) => `Handled by ${name}`,
    hours: (hours) => `We answer ${hours}`,
    asked: 'Our last message',
    dates: 'Dates',
    promised: (due) => `Promised by ${due}`,
    overdue: (due) => `Promised by ${due}. That time has passed; we are sorry.`,
    complaint: (number, received, due) =>
      `Complaint ${number}, received on ${received}. Answer by ${due} at the latest.`,
    byMail: 'To add something, answer our last e-mail.',
    byChat: 'The conversation waits in the chat in which it began: on the same device, in the same browser.',
    write: 'Write a new message',
    help: 'Help',
    missing: 'This case is not here',
    missingLead: 'The address may have been cut when it was copied, or the case ended more than 90 days ago.',
    fresh: (moment) => `As of ${moment}`,
  },
}
