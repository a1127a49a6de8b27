/** Every word the visitor reads, in both languages. */
const pl = {
  open: 'Napisz do nas',
  close: 'Zamknij czat',
  title: 'Czat',
  log: 'Rozmowa',
  you: 'Ty',
  assistant: 'asystent AI',
  consultant: 'konsultant',
  withAssistant: 'Odpowiada asystent AI',
  withQueue: 'Czekasz na konsultanta',
  withPerson: 'Rozmawiasz z człowiekiem',
  closedNow: 'Rozmowa zakończona',
  placeholder: 'W czym możemy pomóc?',
  message: 'Twoja wiadomość',
  send: 'Wyślij',
  person: 'Porozmawiaj z człowiekiem',
  sending: 'wysyłanie…',
  failed: 'nie wysłano',
  retry: 'Wyślij ponownie',
  reconnecting: 'Brak połączenia. Wiadomości wyślą się same, gdy wróci.',
  loading: 'Łączymy…',
  unreachable: 'Czat jest chwilowo niedostępny.',
  tryAgain: 'Spróbuj ponownie',
  away: 'Teraz odpowiada tylko asystent. Konsultanci:',
  rateTitle: 'Jak oceniasz tę rozmowę?',
  rateLow: 'źle',
  rateHigh: 'świetnie',
  rateComment: 'Co możemy poprawić? (nieobowiązkowe)',
  rateSend: 'Wyślij ocenę',
  rateThanks: 'Dziękujemy za ocenę.',
  again: 'Nowa rozmowa',
  demo: 'Firma pokazowa: rozmowa jest prawdziwa, firma zmyślona.',
  attach: 'Dołącz zdjęcie lub plik',
  detach: 'Usuń',
  tooLarge: 'Plik może mieć najwyżej 10 MB.',
  tooLong: 'Wiadomość jest za długa (najwyżej 4000 znaków).',
}

export type Words = typeof pl

const en: Words = {
  open: 'Write to us',
  close: 'Close chat',
  title: 'Chat',
  log: 'Conversation',
  you: 'You',
  assistant: 'AI assistant',
  consultant: 'consultant',
  withAssistant: 'The AI assistant is answering',
  withQueue: 'Waiting for a consultant',
  withPerson: 'You are talking to a person',
  closedNow: 'Conversation ended',
  placeholder: 'How can we help?',
  message: 'Your message',
  send: 'Send',
  person: 'Talk to a person',
  sending: 'sending…',
  failed: 'not sent',
  retry: 'Send again',
  reconnecting: 'No connection. Your messages will go by themselves once it is back.',
  loading: 'Connecting…',
  unreachable: 'The chat cannot be reached just now.',
  tryAgain: 'Try again',
  away: 'Only the assistant answers now. Consultants:',
  rateTitle: 'How was this conversation?',
  rateLow: 'bad',
  rateHigh: 'great',
  rateComment: 'What could be better? (optional)',
  rateSend: 'Send rating',
  rateThanks: 'Thank you for the rating.',
  again: 'New conversation',
  demo: 'Demonstration firm: the conversation is real, the firm is invented.',
  attach: 'Attach a photo or a file',
  detach: 'Remove',
  tooLarge: 'A file may have 10 MB at most.',
  tooLong: 'The message is too long (4000 characters at most).',
}

export type WidgetLocale = 'pl' | 'en'

export const WORDS: Record<WidgetLocale, Words> = { pl, en }

/** The script tag's own choice, else the page's language, else Polish. */
export function chooseLocale(wish: string | null | undefined, pageLanguage: string): WidgetLocale {
  const word = (wish ?? pageLanguage).toLowerCase()
  return word.startsWith('en') ? 'en' : 'pl'
}
