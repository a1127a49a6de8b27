import type { Bilingual, Origin, Severity } from './units.ts'

/** Where an error of service shows: in one message, over a conversation, in an order, in the service itself. */
export type ErrorLevel = 'message' | 'conversation' | 'order' | 'process'

/**
 * Groups for which the catalogue states an expected loss; `other` has none and counts handling time only.
 * @source error-catalogue, section Cost (published estimates, editable by the firm)
 */
export type CostGroup = 'long-wait' | 'no-personalisation' | 'order-mistake' | 'poor-training' | 'ignored-complaint'

export interface CatalogueEntry {
  readonly level: ErrorLevel
  readonly name: Bilingual
  /** Default; the firm may set another. */
  readonly origin: Origin
  /** Default; the firm may set another. */
  readonly severity: Severity
  readonly costGroup: CostGroup
}

function entry(
  level: ErrorLevel,
  pl: string,
  en: string,
  origin: Origin,
  severity: Severity,
  costGroup: CostGroup,
): CatalogueEntry {
  return { level, name: { pl, en }, origin, severity, costGroup }
}

/** The kinds of customer-service error. A code, once released, never changes its meaning. */
export const CATALOGUE = {
  'unanswered-question': entry(
    'message',
    'Pytanie bez odpowiedzi',
    'Question left unanswered',
    'human',
    3,
    'poor-training',
  ),
  'too-general': entry('message', 'Odpowiedź zbyt ogólna', 'Answer too general', 'human', 2, 'no-personalisation'),
  'template-reply': entry('message', 'Szablonowa odpowiedź', 'Template reply', 'mixed', 1, 'no-personalisation'),
  'ignored-emotion': entry('message', 'Zignorowane emocje', 'Emotion ignored', 'human', 3, 'poor-training'),
  'minimised-problem': entry('message', 'Bagatelizowanie problemu', 'Problem minimised', 'human', 3, 'poor-training'),
  'no-apology': entry('message', 'Brak przeprosin', 'No apology', 'human', 2, 'poor-training'),
  'blame-shifting': entry(
    'message',
    'Przerzucanie winy na klienta',
    'Blame put on the customer',
    'human',
    3,
    'poor-training',
  ),
  'not-my-department': entry('message', '„To nie nasz dział”', '“Not our department”', 'human', 3, 'poor-training'),
  'irrelevant-reply': entry('message', 'Odpowiedź nie na temat', 'Reply off topic', 'system', 3, 'poor-training'),
  'missing-next-step': entry('message', 'Brak kolejnego kroku', 'No next step', 'human', 2, 'poor-training'),
  'repeated-ask': entry('message', 'Pytanie o znane dane', 'Asked for what is known', 'mixed', 2, 'poor-training'),
  'broken-link': entry('message', 'Niedziałający link', 'Broken link', 'system', 3, 'poor-training'),
  'unfilled-placeholder': entry(
    'message',
    'Niewypełnione pole szablonu',
    'Unfilled template field',
    'system',
    3,
    'poor-training',
  ),
  'missing-attachment': entry('message', 'Brak załącznika', 'Missing attachment', 'human', 2, 'poor-training'),
  'wrong-name': entry('message', 'Błędne imię', 'Wrong name', 'human', 3, 'no-personalisation'),
  'wrong-grammatical-gender': entry(
    'message',
    'Błędna forma (Pan/Pani)',
    'Wrong form of address (Pan/Pani)',
    'human',
    2,
    'no-personalisation',
  ),
  'wrong-vocative': entry('message', 'Błędny wołacz', 'Wrong vocative', 'human', 1, 'no-personalisation'),
  'missing-personalisation': entry(
    'message',
    'Brak personalizacji',
    'No personalisation',
    'human',
    1,
    'no-personalisation',
  ),
  'formality-mismatch': entry(
    'message',
    'Niespójny styl zwracania się',
    'Mixed forms of address',
    'human',
    1,
    'no-personalisation',
  ),
  'complex-language': entry('message', 'Zbyt trudny język', 'Language too hard', 'human', 1, 'poor-training'),
  'rude-tone': entry('message', 'Nieuprzejmy ton', 'Rude tone', 'human', 4, 'poor-training'),
  spelling: entry('message', 'Błąd językowy', 'Spelling mistake', 'human', 1, 'poor-training'),
  'wrong-language': entry(
    'message',
    'Zły język odpowiedzi',
    'Reply in the wrong language',
    'system',
    3,
    'poor-training',
  ),
  'contradicts-knowledge': entry(
    'message',
    'Sprzeczne z bazą wiedzy',
    'Contradicts the knowledge base',
    'mixed',
    4,
    'poor-training',
  ),
  'inconsistent-answer': entry('message', 'Niespójna odpowiedź', 'Inconsistent answer', 'mixed', 3, 'poor-training'),
  'wrong-reference': entry('message', 'Błędny numer lub kwota', 'Wrong number or amount', 'human', 4, 'poor-training'),
  'data-leak': entry('message', 'Ujawnienie danych', 'Personal data disclosed', 'mixed', 4, 'poor-training'),
  'legal-misinformation': entry(
    'message',
    'Błędna informacja prawna',
    'Wrong legal information',
    'human',
    4,
    'poor-training',
  ),
  'over-limit-concession': entry(
    'message',
    'Ustępstwo ponad uprawnienia',
    'Concession above the limit',
    'human',
    3,
    'poor-training',
  ),
  'undisclosed-automation': entry('message', 'Nieujawniony bot', 'Bot not disclosed', 'system', 3, 'poor-training'),
  'unsupported-claim': entry(
    'message',
    'Twierdzenie bez źródła',
    'Claim without a source',
    'system',
    4,
    'poor-training',
  ),
  'slow-first-response': entry(
    'conversation',
    'Długi czas pierwszej odpowiedzi',
    'Slow first reply',
    'mixed',
    2,
    'long-wait',
  ),
  'slow-response': entry(
    'conversation',
    'Długie oczekiwanie na odpowiedź',
    'Long wait for a reply',
    'mixed',
    2,
    'long-wait',
  ),
  'unanswered-conversation': entry('conversation', 'Brak odpowiedzi', 'No reply', 'human', 4, 'ignored-complaint'),
  'no-status-update': entry(
    'conversation',
    'Brak informacji o statusie',
    'No word on the status',
    'mixed',
    2,
    'long-wait',
  ),
  bounced: entry('conversation', 'Odbijanie między działami', 'Bounced between teams', 'mixed', 3, 'poor-training'),
  'handover-without-context': entry(
    'conversation',
    'Przekazanie bez historii',
    'Handed over without history',
    'mixed',
    2,
    'poor-training',
  ),
  'no-human-exit': entry(
    'conversation',
    'Brak wyjścia do człowieka',
    'No way to a person',
    'system',
    4,
    'poor-training',
  ),
  'bot-loop': entry('conversation', 'Zapętlony bot', 'Bot in a loop', 'system', 3, 'poor-training'),
  'missed-escalation': entry('conversation', 'Pominięta eskalacja', 'Missed escalation', 'mixed', 4, 'poor-training'),
  'lost-complaint': entry('conversation', 'Zgubiona reklamacja', 'Lost complaint', 'mixed', 4, 'ignored-complaint'),
  'complaint-overdue': entry(
    'conversation',
    'Reklamacja po terminie',
    'Complaint overdue',
    'mixed',
    4,
    'ignored-complaint',
  ),
  'broken-promise': entry('conversation', 'Niedotrzymana obietnica', 'Broken promise', 'mixed', 3, 'poor-training'),
  'closed-unresolved': entry(
    'conversation',
    'Zamknięte bez rozwiązania',
    'Closed without a solution',
    'human',
    3,
    'poor-training',
  ),
  'no-satisfaction-check': entry(
    'conversation',
    'Brak sprawdzenia satysfakcji',
    'Satisfaction not checked',
    'human',
    1,
    'poor-training',
  ),
  'repeat-contact': entry(
    'conversation',
    'Ponowny kontakt w tej samej sprawie',
    'Repeat contact on the same matter',
    'mixed',
    3,
    'poor-training',
  ),
  reopened: entry('conversation', 'Sprawa otwarta ponownie', 'Case reopened', 'mixed', 2, 'poor-training'),
  undocumented: entry('conversation', 'Brak dokumentacji', 'Not documented', 'human', 1, 'poor-training'),
  'agent-overload': entry(
    'conversation',
    'Przeciążony konsultant',
    'Consultant overloaded',
    'system',
    2,
    'poor-training',
  ),
  'duplicate-order': entry('order', 'Zdublowane zamówienie', 'Duplicate order', 'system', 3, 'order-mistake'),
  'wrong-item': entry('order', 'Inny towar niż zamówiony', 'Wrong item shipped', 'system', 3, 'order-mistake'),
  'wrong-quantity': entry('order', 'Błędna liczba sztuk', 'Wrong quantity', 'system', 3, 'order-mistake'),
  'address-error': entry('order', 'Błędny adres', 'Wrong address', 'system', 3, 'order-mistake'),
  'payment-mismatch': entry('order', 'Niezgodna płatność', 'Payment does not match', 'system', 3, 'order-mistake'),
  'price-mismatch': entry('order', 'Niezgodna cena', 'Price does not match', 'system', 3, 'order-mistake'),
  'out-of-stock-sold': entry(
    'order',
    'Sprzedane, a niedostępne',
    'Sold but out of stock',
    'system',
    3,
    'order-mistake',
  ),
  'late-shipment': entry('order', 'Opóźniona wysyłka', 'Late shipment', 'system', 3, 'order-mistake'),
  'invoice-data-error': entry('order', 'Błędne dane do faktury', 'Wrong invoice data', 'system', 3, 'order-mistake'),
  'contact-error': entry('order', 'Błędny kontakt', 'Wrong contact data', 'system', 3, 'order-mistake'),
  'knowledge-gap': entry('process', 'Luka w bazie wiedzy', 'Gap in the knowledge base', 'system', 2, 'poor-training'),
  'stale-article': entry('process', 'Nieaktualny artykuł', 'Stale article', 'system', 2, 'poor-training'),
  'conflicting-articles': entry('process', 'Sprzeczne artykuły', 'Conflicting articles', 'system', 2, 'poor-training'),
  'dead-link-in-article': entry(
    'process',
    'Martwy link w artykule',
    'Dead link in an article',
    'system',
    2,
    'poor-training',
  ),
  'ownerless-problem': entry(
    'process',
    'Problem bez właściciela',
    'Problem without an owner',
    'system',
    2,
    'poor-training',
  ),
  'regression-after-change': entry(
    'process',
    'Pogorszenie po zmianie',
    'Worse after a change',
    'system',
    2,
    'poor-training',
  ),
} as const satisfies Record<string, CatalogueEntry>

export type ErrorCode = keyof typeof CATALOGUE

export const ERROR_CODES = Object.keys(CATALOGUE) as readonly ErrorCode[]

export function isErrorCode(word: string): word is ErrorCode {
  return Object.hasOwn(CATALOGUE, word)
}
