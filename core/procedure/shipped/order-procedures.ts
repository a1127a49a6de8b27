import { END, type Procedure } from '../../playbook/playbook.ts'
import { ORDER_EMAIL, ORDER_NUMBER } from './order-questions.ts'
import { ask, handOver, say, when } from './step-makers.ts'

const NOT_FOUND = handOver('not-found', {
  pl: 'Nie znajduję zamówienia o tym numerze i tym e-mailu. Sprawdzi to człowiek.',
  en: 'I cannot find an order with this number and this e-mail address. A person will look into it.',
})
const UNUSUAL = handOver('unusual', {
  pl: 'To zamówienie wymaga sprawdzenia przez człowieka.',
  en: 'This order has to be looked at by a person.',
})
const LOOK_UP = { kind: 'look-up', name: 'look-up', order: 'order', missing: 'not-found' } as const
const PARCEL = {
  pl: 'Zamówienie {{order.number}} jest w drodze. Przewoźnik: {{order.carrier}}, numer przesyłki: {{order.parcel}}.',
  en: 'Order {{order.number}} is on its way. Carrier: {{order.carrier}}, parcel number: {{order.parcel}}.',
}

/** Off until the firm's orders are at hand: without them it could only ask and hand over. */
export const ORDER_STATUS: Procedure = {
  id: 'order-status',
  version: 1,
  name: { pl: 'Stan zamówienia', en: 'Order status' },
  enabled: false,
  starts: { topics: ['order-status'], signals: [], wordings: [] },
  steps: [
    ORDER_NUMBER,
    ORDER_EMAIL,
    LOOK_UP,
    {
      kind: 'decide',
      name: 'by-state',
      branches: [
        { when: [when('order.state', 'is', 'new')], to: 'placed' },
        { when: [when('order.state', 'is', 'paid', 'packed')], to: 'preparing' },
        { when: [when('order.state', 'is', 'shipped'), when('order.expected', 'before-today')], to: 'late' },
        {
          when: [when('order.state', 'is', 'shipped'), when('order.parcel', 'known'), when('order.expected', 'known')],
          to: 'on-its-way',
        },
        { when: [when('order.state', 'is', 'shipped'), when('order.parcel', 'known')], to: 'on-its-way-undated' },
        { when: [when('order.state', 'is', 'delivered'), when('order.delivered', 'known')], to: 'delivered' },
        { when: [when('order.state', 'is', 'cancelled')], to: 'cancelled' },
      ],
      otherwise: 'unusual',
    },
    say(
      'placed',
      {
        pl: 'Zamówienie {{order.number}} jest przyjęte i czeka na zaksięgowanie wpłaty. Gdy tylko wpłata dotrze, zaczniemy je pakować.',
        en: 'Order {{order.number}} is placed and waits for the payment to be booked. As soon as it arrives, we start packing.',
      },
      END,
    ),
    say(
      'preparing',
      {
        pl: 'Zamówienie {{order.number}} jest opłacone i właśnie szykujemy je do wysyłki. Numer przesyłki przyjdzie mailem, gdy paczka wyruszy.',
        en: 'Order {{order.number}} is paid and we are getting it ready to send. The parcel number will come by e-mail when it leaves.',
      },
      END,
    ),
    say(
      'on-its-way',
      {
        pl: `${PARCEL.pl} Spodziewany dzień doręczenia: {{order.expected}}.`,
        en: `${PARCEL.en} Expected delivery: {{order.expected}}.`,
      },
      END,
    ),
    say('on-its-way-undated', PARCEL, END),
    say(
      'delivered',
      {
        pl: 'Zamówienie {{order.number}} zostało doręczone {{order.delivered}}. Jeśli paczki nie ma, wystarczy napisać „konsultant”, a człowiek to sprawdzi.',
        en: 'Order {{order.number}} was delivered on {{order.delivered}}. If the parcel is not there, just write “consultant” and a person will look into it.',
      },
      END,
    ),
    say(
      'cancelled',
      {
        pl: 'Zamówienie {{order.number}} jest anulowane. O szczegółach opowie konsultant, wystarczy napisać „konsultant”.',
        en: 'Order {{order.number}} is cancelled. A consultant can tell you more; just write “consultant”.',
      },
      END,
    ),
    handOver('late', {
      pl: `Przepraszam za opóźnienie. Zamówienie {{order.number}} miało dotrzeć {{order.expected}}, a wciąż jest w drodze. Konsultant sprawdzi to u przewoźnika.`,
      en: 'I am sorry for the delay. Order {{order.number}} should have arrived on {{order.expected}} and is still on its way. A consultant will ask the carrier.',
    }),
    NOT_FOUND,
    UNUSUAL,
  ],
}

export const DELIVERY_DELAY: Procedure = {
  id: 'delivery-delay',
  version: 1,
  name: { pl: 'Opóźnienie dostawy', en: 'Late delivery' },
  enabled: false,
  starts: { topics: ['delivery-delay'], signals: [], wordings: [] },
  steps: [
    say('sorry', {
      pl: 'Przykro mi, że trzeba czekać dłużej.',
      en: 'I am sorry that you have to wait longer.',
    }),
    ORDER_NUMBER,
    ORDER_EMAIL,
    LOOK_UP,
    {
      kind: 'decide',
      name: 'by-state',
      branches: [
        { when: [when('order.state', 'is', 'delivered'), when('order.delivered', 'known')], to: 'delivered' },
        { when: [when('order.expected', 'before-today')], to: 'late' },
        {
          when: [when('order.state', 'is', 'shipped'), when('order.parcel', 'known'), when('order.expected', 'known')],
          to: 'in-time',
        },
      ],
      otherwise: 'unusual',
    },
    say(
      'in-time',
      {
        pl: `${PARCEL.pl} Powinno dotrzeć do {{order.expected}}. Jeśli tego dnia paczki nie będzie, wystarczy tu napisać.`,
        en: `${PARCEL.en} It should arrive by {{order.expected}}. If it does not, just write here.`,
      },
      END,
    ),
    handOver('delivered', {
      pl: 'Przewoźnik podaje, że zamówienie {{order.number}} zostało doręczone {{order.delivered}}. Skoro paczki nie ma, konsultant wyjaśni to z przewoźnikiem.',
      en: 'The carrier says that order {{order.number}} was delivered on {{order.delivered}}. As it is not there, a consultant will take this up with the carrier.',
    }),
    handOver('late', {
      pl: 'Zamówienie {{order.number}} miało dotrzeć {{order.expected}}, więc rzeczywiście jest spóźnione. Przepraszam. Konsultant sprawdzi u przewoźnika, gdzie utknęło.',
      en: 'Order {{order.number}} should have arrived on {{order.expected}}, so it is late indeed. I am sorry. A consultant will ask the carrier where it got stuck.',
    }),
    NOT_FOUND,
    UNUSUAL,
  ],
}

/** The address itself is changed by a person: a procedure changes no order. */
export const ADDRESS_CHANGE: Procedure = {
  id: 'address-change',
  version: 1,
  name: { pl: 'Zmiana adresu przed wysyłką', en: 'Change of address before shipping' },
  enabled: false,
  starts: { topics: ['change-address'], signals: [], wordings: [] },
  steps: [
    ORDER_NUMBER,
    ORDER_EMAIL,
    LOOK_UP,
    {
      kind: 'decide',
      name: 'by-state',
      branches: [
        { when: [when('order.state', 'is', 'new', 'paid', 'packed')], to: 'address' },
        { when: [when('order.state', 'is', 'shipped')], to: 'gone' },
      ],
      otherwise: 'unusual',
    },
    ask(
      'address',
      'text',
      { pl: 'Nowy adres', en: 'New address' },
      {
        pl: 'Paczka jeszcze nie wyszła, więc zdążymy. Dokąd ją wysłać? Ulica, numer, kod i miejscowość.',
        en: 'The parcel has not left yet, so there is time. Where should it go? Street, number, postcode and town.',
      },
      {
        pl: 'Proszę podać ulicę z numerem, kod pocztowy i miejscowość.',
        en: 'Could you write street and number, postcode and town?',
      },
    ),
    handOver('change', {
      pl: 'Dziękuję, nowy adres jest zapisany. Zmianę w zamówieniu {{order.number}} potwierdzi konsultant.',
      en: 'Thank you, the new address is noted. A consultant will confirm the change of order {{order.number}}.',
    }),
    handOver('gone', {
      pl: 'Zamówienie {{order.number}} już wyruszyło, więc adresu w sklepie zmienić się nie da. Konsultant sprawdzi, czy przewoźnik może przekierować paczkę.',
      en: 'Order {{order.number}} has left already, so the address cannot be changed in the shop. A consultant will see whether the carrier can redirect it.',
    }),
    NOT_FOUND,
    UNUSUAL,
  ],
}
