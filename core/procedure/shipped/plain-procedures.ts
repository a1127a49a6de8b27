import { END, type Procedure } from '../../playbook/playbook.ts'
import { ORDER_EMAIL, ORDER_NUMBER } from './order-questions.ts'
import { ask, handOver, say } from './step-makers.ts'

/**
 * Leaving a distance contract needs no reason and no form, and its receipt is confirmed on a durable medium.
 * @source art. 27 and 30 ustawy o prawach konsumenta, read November 2026
 */
export const RETURN: Procedure = {
  id: 'return',
  version: 1,
  name: { pl: 'Zwrot towaru (odstąpienie)', en: 'Return of goods (withdrawal)' },
  enabled: true,
  starts: { topics: [], signals: ['withdrawal'], wordings: [] },
  steps: [
    {
      ...ORDER_NUMBER,
      text: {
        pl: 'Dobrze, przyjmę zwrot. Nie trzeba podawać powodu. Jaki jest numer zamówienia?',
        en: 'Very well, I will take the return in. You need not give a reason. What is the order number?',
      },
    },
    ask(
      'goods',
      'text',
      { pl: 'Co wraca', en: 'What comes back' },
      {
        pl: 'Które rzeczy wracają: wszystkie czy tylko niektóre? Proszę je wymienić.',
        en: 'Which things come back: all of them or only some? Please name them.',
      },
      {
        pl: 'Jakie to rzeczy? Wystarczy nazwa albo „wszystko”.',
        en: 'Which things are they? Their name or “everything” is enough.',
      },
    ),
    {
      ...ORDER_EMAIL,
      text: {
        pl: 'Na jaki e-mail wysłać potwierdzenie?',
        en: 'To which e-mail address should the confirmation go?',
      },
    },
    handOver('taken', {
      pl: 'Dziękuję. Oświadczenie o odstąpieniu od umowy dotarło. Konsultant potwierdzi je na {{email}} i napisze, jak odesłać towar.',
      en: 'Thank you. Your withdrawal from the contract has been received. A consultant will confirm it to {{email}} and tell you how to send the goods back.',
    }),
  ],
}

export const INVOICE: Procedure = {
  id: 'invoice',
  version: 1,
  name: { pl: 'Faktura do zamówienia', en: 'Invoice for an order' },
  enabled: true,
  starts: {
    topics: [],
    signals: [],
    wordings: [
      'proszę o fakturę',
      'proszę o wystawienie faktury',
      'poproszę fakturę',
      'poproszę o fakturę',
      'chcę fakturę',
      'chciałbym fakturę',
      'chciałabym fakturę',
      'chciałbym dostać fakturę',
      'chciałabym dostać fakturę',
      'potrzebuję faktury',
      'potrzebuję fakturę',
      'wystawcie fakturę',
      'wystawcie mi fakturę',
      'nie dostałem faktury',
      'nie dostałam faktury',
      'need an invoice',
    ],
  },
  steps: [
    {
      ...ORDER_NUMBER,
      text: {
        pl: 'Jasne. Do którego zamówienia? Poproszę jego numer.',
        en: 'Sure. For which order? Please give its number.',
      },
    },
    ask(
      'tax-number',
      'tax-number',
      { pl: 'NIP', en: 'Tax number (NIP)' },
      {
        pl: 'Jaki NIP ma być na fakturze? Jeśli to zakup prywatny, wystarczy napisać „nie mam”.',
        en: 'Which tax number (NIP) should the invoice bear? For a private purchase just write “no”.',
      },
      {
        pl: 'W tym numerze NIP coś się nie zgadza. Proszę podać jego dziesięć cyfr. Bez NIP-u wystarczy napisać „nie mam”.',
        en: 'Something is wrong with this tax number. Could you write its ten digits? Without one, just write “no”.',
      },
      { optional: true },
    ),
    {
      ...ORDER_EMAIL,
      text: { pl: 'Na jaki e-mail wysłać fakturę?', en: 'To which e-mail address should the invoice go?' },
    },
    handOver('gathered', {
      pl: 'Dziękuję, mam wszystko. Fakturę do zamówienia {{order}} konsultant wyśle na {{email}}.',
      en: 'Thank you, that is everything. A consultant will send the invoice for order {{order}} to {{email}}.',
    }),
  ],
}

/** Says when people answer; a shop's own hours stand in its articles, which go first. */
export const OPENING_HOURS: Procedure = {
  id: 'opening-hours',
  version: 1,
  name: { pl: 'Godziny pracy', en: 'Opening hours' },
  enabled: true,
  starts: { topics: ['opening-hours'], signals: [], wordings: [] },
  steps: [
    say(
      'hours',
      {
        pl: 'Konsultanci odpowiadają {{firm.hours}}, poza świętami. O innej porze też można pisać: wiadomość poczeka na pierwszą wolną osobę.',
        en: 'Consultants answer {{firm.hours}}, except on public holidays. You can write at any time: the message will wait for the first free person.',
      },
      END,
    ),
  ],
}

export const UNSUBSCRIBE: Procedure = {
  id: 'unsubscribe',
  version: 1,
  name: { pl: 'Wypisanie z newslettera', en: 'Leaving the newsletter' },
  enabled: true,
  starts: {
    topics: [],
    signals: [],
    wordings: [
      'wypisz mnie',
      'wypiszcie mnie',
      'proszę o wypisanie',
      'proszę mnie wypisać',
      'chcę się wypisać',
      'chciałbym się wypisać',
      'chciałabym się wypisać',
      'rezygnuję z newslettera',
      'nie chcę newslettera',
      'nie chcę dostawać newslettera',
      'nie chcę dostawać reklam',
      'unsubscribe me',
    ],
  },
  steps: [
    ask(
      'email',
      'email',
      { pl: 'E-mail do odpowiedzi', en: 'E-mail for the answer' },
      {
        pl: 'Oczywiście. Który e-mail wypisać?',
        en: 'Of course. Which e-mail address should be removed?',
      },
      {
        pl: 'Ten e-mail nie wygląda na pełny. Proszę napisać go w całości, razem z małpą i końcówką po kropce.',
        en: 'This e-mail address does not look complete. Could you write all of it, with the @ sign and the ending after the dot?',
      },
    ),
    handOver('noted', {
      pl: 'Dziękuję, konsultant wypisze {{email}} z newslettera i potwierdzi to mailem.',
      en: 'Thank you, a consultant will remove {{email}} from the newsletter and confirm it by e-mail.',
    }),
  ],
}
