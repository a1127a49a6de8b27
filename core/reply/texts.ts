import type { HandoverReason } from '../vocabulary/vocabulary.ts'

/** Languages in which the assistant can say that a person takes over; it answers from articles in Polish only. */
const REPLY_LANGUAGES = ['pl', 'en', 'uk'] as const
export type ReplyLanguage = (typeof REPLY_LANGUAGES)[number]

export type Worded = Readonly<Record<ReplyLanguage, string>>

/** What each reason adds before the handover itself is announced; a reason that is not named needs no words. */
export const HANDOVER_OPENING: Partial<Readonly<Record<HandoverReason, Worded>>> = {
  'no-support': {
    pl: 'Nie mam na to pewnej odpowiedzi, a nie chcę zgadywać.',
    en: 'I have no certain answer to this and do not want to guess.',
    uk: 'Я не маю точної відповіді й не хочу вгадувати.',
  },
  'unclear-twice': {
    pl: 'Nadal nie mam pewności, o co chodzi, więc nie będę dopytywać dalej.',
    en: 'I am still not certain what this is about, so I will not keep asking.',
    uk: 'Я досі не впевнений, про що йдеться, тому більше не перепитуватиму.',
  },
  'topic-stopped': {
    pl: 'W tej sprawie odpowiada teraz człowiek.',
    en: 'A person answers on this matter at the moment.',
    uk: 'У цій справі зараз відповідає людина.',
  },
  complaint: {
    pl: 'Ta wiadomość zostaje potraktowana jako reklamacja. Jej przyjęcie potwierdzi konsultant, on też poda termin odpowiedzi.',
    en: 'This message is treated as a complaint. A consultant will confirm it and give the date of the answer.',
    uk: 'Це повідомлення розглядається як рекламація. Консультант підтвердить її та назве термін відповіді.',
  },
  'escalation-threat': {
    pl: 'To poważna sprawa i powinien zająć się nią człowiek.',
    en: 'This is a serious matter and a person should deal with it.',
    uk: 'Це серйозна справа, нею має зайнятися людина.',
  },
  'strong-emotion': {
    pl: 'Widzę, jak bardzo ta sytuacja zdenerwowała. Przykro mi, że do niej doszło.',
    en: 'I can see how upsetting this has been. I am sorry that it happened.',
    uk: 'Я бачу, наскільки ця ситуація засмутила. Мені прикро, що так сталося.',
  },
}

/** For a question about the customer's own order or account: no article can hold the answer. */
export const OWN_MATTER_OPENING: Worded = {
  pl: 'To dotyczy konkretnej sprawy, której sam nie sprawdzę.',
  en: 'This concerns a matter of your own that I cannot look up.',
  uk: 'Це стосується конкретної справи, яку я не можу перевірити.',
}

/** A statement with legal effect: a person confirms it on a durable medium. @source art. 30 ustawy o prawach konsumenta, read November 2026 */
export const WITHDRAWAL_OPENING: Worded = {
  pl: 'Ta wiadomość zostaje potraktowana jako oświadczenie o odstąpieniu od umowy. Jej otrzymanie potwierdzi konsultant.',
  en: 'This message is treated as a withdrawal from the contract. A consultant will confirm its receipt.',
  uk: 'Це повідомлення розглядається як відмова від договору. Консультант підтвердить його отримання.',
}

export const GRIEVANCE_OPENING: Worded = {
  pl: 'Przykro mi, że doszło do takiej sytuacji. Skargą na obsługę zajmie się człowiek.',
  en: 'I am sorry that this happened. A person will deal with a complaint about our staff.',
  uk: 'Мені прикро, що так сталося. Скаргою на обслуговування займеться людина.',
}

export const SUGGESTION_OPENING: Worded = {
  pl: 'Dziękuję za sugestię, przeczyta ją człowiek.',
  en: 'Thank you for the suggestion; a person will read it.',
  uk: 'Дякую за пропозицію, її прочитає людина.',
}

/** Articles are Polish; machine translation of the firm's terms would be a promise nobody made. */
export const FOREIGN_LANGUAGE_OPENING: Worded = {
  pl: '',
  en: 'Our help articles are in Polish only.',
  uk: 'Наші статті довідки є лише польською мовою.',
}

export const HANDOVER_ANNOUNCEMENT: Worded = {
  pl: 'Przekazuję rozmowę konsultantowi. Zna już całą historię, nie trzeba jej powtarzać.',
  en: 'I am passing this conversation to a consultant, who can see all of it. You do not need to repeat anything.',
  uk: 'Передаю розмову консультантові. Він бачить усю історію, повторювати нічого не потрібно.',
}

export const IDENTITY: Worded = {
  pl: 'Jestem automatycznym asystentem, nie człowiekiem. Aby porozmawiać z człowiekiem, wystarczy napisać „konsultant”.',
  en: 'I am an automatic assistant, not a person. To talk to a person, just write “consultant”.',
  uk: 'Я автоматичний асистент, а не людина. Щоб поговорити з людиною, достатньо написати «консультант».',
}

export const SMALL_TALK: Readonly<Record<'greeting' | 'thanks' | 'praise' | 'farewell', Worded>> = {
  greeting: {
    pl: 'Dzień dobry! W czym mogę pomóc?',
    en: 'Hello! How can I help?',
    uk: 'Доброго дня! Чим можу допомогти?',
  },
  thanks: {
    pl: 'Bardzo proszę! Gdyby pojawiło się jeszcze jakieś pytanie, wystarczy napisać.',
    en: 'You are welcome! If another question comes up, just write.',
    uk: 'Будь ласка! Якщо з’явиться ще запитання, просто напишіть.',
  },
  praise: {
    pl: 'Bardzo dziękujemy za miłe słowa!',
    en: 'Thank you very much for the kind words!',
    uk: 'Щиро дякуємо за теплі слова!',
  },
  farewell: { pl: 'Do widzenia, miłego dnia!', en: 'Goodbye, have a nice day!', uk: 'До побачення, гарного дня!' },
}

/** Stands before the one clarifying question of a conversation; by these words the assistant knows that it has asked. */
export const CLARIFYING_OPENING = 'Chcę dobrze zrozumieć pytanie. O którą z tych spraw chodzi?'

export const CLARIFYING_CLOSING =
  'Można odpisać numerem albo własnymi słowami. Jeśli to nie to, wystarczy napisać „konsultant”.'

/**
 * Stands before what articles near to the question say; Polish, as the articles are. It must leave no doubt that the words below may be
 * about something else.
 */
export const OFFERS_OPENING =
  'Zanim konsultant odpowie: w naszych artykułach jest coś o podobnych sprawach. To tylko cytaty, które mogą nie odpowiadać na to pytanie.'
