import type { Procedure } from '../../playbook/playbook.ts'
import { ask, say } from './step-makers.ts'

/**
 * Takes a complaint in: what a consultant needs to decide it, one question at a time, then a number and the last day of the answer.
 * The kinds of claim are the law's. @source art. 7a, 43d and 43e ustawy o prawach konsumenta, read November 2026
 */
export const COMPLAINT_INTAKE: Procedure = {
  id: 'complaint-intake',
  version: 1,
  name: { pl: 'Przyjęcie reklamacji', en: 'Complaint intake' },
  enabled: true,
  starts: { topics: [], signals: ['complaint'], wordings: [] },
  steps: [
    say('sorry', {
      pl: 'Przykro mi, że coś poszło nie tak. Przyjmę reklamację od razu, zajmie to kilka krótkich pytań.',
      en: 'I am sorry that something went wrong. I will take your complaint right now; it takes a few short questions.',
    }),
    ask(
      'order',
      'order-number',
      { pl: 'Numer zamówienia', en: 'Order number' },
      {
        pl: 'Jaki jest numer zamówienia? Jeśli nie ma go pod ręką, wystarczy napisać „nie mam”.',
        en: 'What is the order number? If you do not have it at hand, just write “no”.',
      },
      {
        pl: 'Nie widzę tu numeru zamówienia. Proszę zajrzeć do maila z potwierdzeniem zakupu. Jeśli nie da się go znaleźć, wystarczy napisać „nie mam”.',
        en: 'I cannot see an order number here. Could you look into the e-mail that confirmed the purchase? If you cannot find it, just write “no”.',
      },
      { optional: true },
    ),
    ask(
      'fault',
      'text',
      { pl: 'Wada', en: 'Fault' },
      {
        pl: 'Co jest nie tak z towarem? Jedno czy dwa zdania wystarczą.',
        en: 'What is wrong with the goods? A sentence or two is enough.',
      },
      {
        pl: 'Proszę w kilku słowach: co nie działa albo czym towar różni się od tego, co zostało zamówione?',
        en: 'In a few words: what does not work, or how do the goods differ from what was ordered?',
      },
      { opening: true },
    ),
    ask(
      'noticed',
      'date',
      { pl: 'Kiedy zauważona', en: 'When it showed' },
      {
        pl: 'Kiedy wada wyszła na jaw? Na przykład „12 listopada” albo „wczoraj”.',
        en: 'When did the fault show? For example “12 November” or “yesterday”.',
      },
      {
        pl: 'Który to był dzień? Na przykład „12 listopada” albo „wczoraj”. Jeśli trudno powiedzieć, wystarczy napisać „nie pamiętam”.',
        en: 'Which day was it? For example “12 November” or “yesterday”. If it is hard to say, just write “I don’t remember”.',
      },
      { optional: true, past: true },
    ),
    ask(
      'claim',
      'choice',
      { pl: 'Życzenie klienta', en: 'What the customer wants' },
      {
        pl: 'Jakie rozwiązanie byłoby najlepsze?\n1. Naprawa\n2. Wymiana na nowy towar\n3. Obniżenie ceny\n4. Zwrot pieniędzy\nMożna odpisać numerem albo własnymi słowami.',
        en: 'Which solution would suit you best?\n1. Repair\n2. Replacement\n3. Reduction of the price\n4. Money back\nYou can answer with the number or in your own words.',
      },
      {
        pl: 'Chcę dobrze to zapisać. Proszę wybrać jedno: 1. Naprawa, 2. Wymiana na nowy towar, 3. Obniżenie ceny, 4. Zwrot pieniędzy.',
        en: 'I want to write this down correctly. Which one shall it be? 1. Repair, 2. Replacement, 3. Reduction of the price, 4. Money back.',
      },
      {
        choices: [
          { value: 'repair', label: { pl: 'naprawa', en: 'repair' }, words: ['napraw', 'fix'] },
          {
            value: 'replacement',
            label: { pl: 'wymiana na nowy towar', en: 'replacement' },
            words: ['wymian', 'wymien', 'nowy', 'nowa', 'nowe', 'replace'],
          },
          {
            value: 'price-reduction',
            label: { pl: 'obniżenie ceny', en: 'reduction of the price' },
            words: ['obniz', 'rabat', 'znizk', 'reduc', 'discount'],
          },
          {
            value: 'money-back',
            label: { pl: 'zwrot pieniędzy', en: 'money back' },
            words: [
              'zwrot pieni',
              'zwrotu pieni',
              'zwrot kasy',
              'zwrot koszt',
              'pieniadz',
              'zwroccie',
              'oddajcie',
              'refund',
              'money',
            ],
          },
        ],
      },
    ),
    ask(
      'photo',
      'photo',
      { pl: 'Zdjęcia', en: 'Pictures' },
      {
        pl: 'Czy da się dołączyć zdjęcie? Bardzo przyspiesza sprawę, choć nie jest konieczne. Bez zdjęcia wystarczy napisać „pomiń”.',
        en: 'Can you attach a picture? It speeds things up a lot, though it is not required. Without one, just write “skip”.',
      },
      {
        pl: 'Zdjęcie proszę dołączyć spinaczem obok pola wiadomości. Bez zdjęcia wystarczy napisać „pomiń”.',
        en: 'Could you attach a picture with the paper clip beside the message field? Without one, just write “skip”.',
      },
      { optional: true },
    ),
    ask(
      'email',
      'email',
      { pl: 'E-mail do odpowiedzi', en: 'E-mail for the answer' },
      {
        pl: 'Ostatnie pytanie: na jaki e-mail wysłać odpowiedź?',
        en: 'The last question: to which e-mail address should we send the answer?',
      },
      {
        pl: 'Ten e-mail nie wygląda na pełny. Proszę napisać go w całości, razem z małpą i końcówką po kropce.',
        en: 'This e-mail address does not look complete. Could you write all of it, with the @ sign and the ending after the dot?',
      },
    ),
    { kind: 'register', name: 'register' },
    {
      kind: 'hand-over',
      name: 'taken',
      because: 'complaint',
      text: {
        pl: 'Dziękuję, to wszystko. Reklamacja jest przyjęta pod numerem {{complaint.number}}, z życzeniem: {{claim}}. Odpowiedź przyjdzie na {{email}} najpóźniej {{complaint.due}}.',
        en: 'Thank you, that is all. The complaint is taken in under the number {{complaint.number}}, with the wish: {{claim}}. The answer will come to {{email}} by {{complaint.due}} at the latest.',
      },
    },
  ],
}
