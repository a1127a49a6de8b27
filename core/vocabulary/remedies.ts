import type { ErrorCode } from './catalogue.ts'
import type { Bilingual } from './units.ts'

const remedy = (pl: string, en: string): Bilingual => ({ pl, en })

/** What a firm does first about a kind of error. One sentence a manager can act on. */
export const REMEDIES: Readonly<Record<ErrorCode, Bilingual>> = {
  'unanswered-question': remedy(
    'Poproś konsultantów, żeby przed wysłaniem odhaczali każde pytanie klienta; włącz strażnika w polu odpowiedzi.',
    'Have consultants tick off every question before sending; switch the guard on in the composer.',
  ),
  'too-general': remedy(
    'Uzupełnij artykuły o konkrety: terminy, kwoty, kolejne kroki.',
    'Add specifics to the articles: dates, amounts, steps.',
  ),
  'template-reply': remedy(
    'Skróć makra do szkieletu i zostaw w nich miejsce na zdanie o tej sprawie.',
    'Cut macros to a skeleton and leave room for a sentence about the case.',
  ),
  'ignored-emotion': remedy(
    'Przećwicz z zespołem jedno zdanie: nazwij to, co klient czuje, zanim podasz rozwiązanie.',
    'Practise one sentence with the team: name what the customer feels before giving the solution.',
  ),
  'minimised-problem': remedy(
    'Usuń z makr i nawyków „to nic takiego”; zacznij od tego, co klient stracił.',
    'Remove “it is nothing” from macros and habits; begin with what the customer lost.',
  ),
  'no-apology': remedy(
    'Ustal, że przy winie firmy pierwsze zdanie to przeprosiny i nazwanie błędu.',
    'Agree that where the firm is at fault the first sentence apologises and names the error.',
  ),
  'blame-shifting': remedy(
    'Zamień „trzeba było” na „zrobię teraz”; omów trzy przykłady z księgi błędów.',
    'Replace “you should have” with “I will now”; go through three cases from the ledger.',
  ),
  'not-my-department': remedy(
    'Spisz, kto odpowiada za który temat, i przekazuj sprawę w systemie zamiast odsyłać klienta.',
    'Write down who answers for which topic, and hand the case over instead of sending the customer away.',
  ),
  'irrelevant-reply': remedy(
    'Sprawdź reguły automatycznych odpowiedzi na przykładach z księgi.',
    'Check the rules of automatic replies on the cases from the ledger.',
  ),
  'missing-next-step': remedy(
    'Kończ odpowiedź zdaniem: co się teraz stanie i do kiedy.',
    'End replies with what happens now and by when.',
  ),
  'repeated-ask': remedy(
    'Pokaż konsultantom dane z rozmowy obok pola odpowiedzi; pytaj tylko o to, czego brakuje.',
    'Show what is already known beside the composer; ask only for what is missing.',
  ),
  'broken-link': remedy(
    'Popraw odnośniki w makrach i artykułach; resztę zatrzyma strażnik.',
    'Correct the links in macros and articles; the guard stops the rest.',
  ),
  'unfilled-placeholder': remedy(
    'Popraw gotowe teksty z pustymi polami i nie wyłączaj strażnika.',
    'Mend macros with empty fields and leave the guard on.',
  ),
  'missing-attachment': remedy(
    'Trzymaj formularze jako odnośniki w artykułach, nie jako załączniki do pamiętania.',
    'Keep forms as links in articles, not as attachments to remember.',
  ),
  'wrong-name': remedy(
    'Wstawiaj imię z danych klienta, nie z pamięci ani ze skopiowanej odpowiedzi.',
    'Insert the name from the customer’s data, not from memory or a pasted reply.',
  ),
  'wrong-grammatical-gender': remedy(
    'Używaj podpowiedzi form Pan/Pani; przy wątpliwości pisz bezosobowo.',
    'Use the suggested forms of address; write impersonally when unsure.',
  ),
  'wrong-vocative': remedy('Używaj podpowiedzi wołacza.', 'Use the suggested vocative.'),
  'missing-personalisation': remedy(
    'Zacznij od imienia i nawiąż do ostatniej sprawy klienta.',
    'Begin with the name and refer to the customer’s last matter.',
  ),
  'formality-mismatch': remedy(
    'Wybierz jeden styl zwracania się i zapisz go w standardach.',
    'Choose one form of address and write it into the standards.',
  ),
  'complex-language': remedy(
    'Podziel długie zdania i zamień urzędowe zwroty na proste.',
    'Split long sentences and replace officialese with plain words.',
  ),
  'rude-tone': remedy(
    'Porozmawiaj z autorem, sprawdź obciążenie, a w trudnych rozmowach daj prawo do przerwy.',
    'Talk to the author, check the load, and allow a break in hard conversations.',
  ),
  spelling: remedy('Włącz sprawdzanie pisowni i popraw makra.', 'Switch spelling on and correct the macros.'),
  'wrong-language': remedy(
    'Odpowiadaj w języku klienta albo od razu powiedz, kiedy odpowie ktoś, kto go zna.',
    'Reply in the customer’s language, or say at once when somebody who knows it will.',
  ),
  'contradicts-knowledge': remedy(
    'Ustal, co obowiązuje, popraw artykuł lub odpowiedź i napisz do tych, którzy dostali złą.',
    'Settle what holds, correct the article or the reply, and write to those who got the wrong one.',
  ),
  'inconsistent-answer': remedy(
    'Jeden artykuł na jedno pytanie; odpowiadaj z bazy, nie z pamięci.',
    'One article for one question; answer from the knowledge base, not from memory.',
  ),
  'wrong-reference': remedy(
    'Wklejaj numery i kwoty z zamówienia, nie przepisuj.',
    'Paste numbers and amounts from the order, do not retype them.',
  ),
  'data-leak': remedy(
    'Sprawdź dziś, czyje dane wyszły i czy trzeba zgłosić naruszenie (72 godziny, art. 33 RODO).',
    'Find out today whose data went out and whether a breach must be reported (72 hours, GDPR art. 33).',
  ),
  'legal-misinformation': remedy(
    'Popraw gotowe teksty i artykuły o reklamacjach i zwrotach; napisz sprostowanie do tych, którym odmówiono.',
    'Correct macros and articles on complaints and returns; write to those who were refused.',
  ),
  'over-limit-concession': remedy(
    'Zapisz limity ustępstw i drogę zgody ponad limit.',
    'Write down the limits of concessions and how to get approval above them.',
  ),
  'undisclosed-automation': remedy(
    'Nie usuwaj zdania, że odpowiada automat: tego wymaga art. 50 AI Act.',
    'Keep the sentence that says a machine answers: AI Act art. 50 requires it.',
  ),
  'unsupported-claim': remedy(
    'Dopisz brakujący artykuł albo podnieś próg pewności asystenta.',
    'Add the missing article or raise the assistant’s threshold.',
  ),
  'slow-first-response': remedy(
    'Sprawdź, w których godzinach nie ma obsady, i oddaj asystentowi najprostsze pytania.',
    'See which hours have nobody on duty, and give the assistant the simplest questions.',
  ),
  'slow-response': remedy(
    'Ustal limit równoległych rozmów i dawaj znać w połowie czekania.',
    'Set a cap on parallel conversations and send word halfway through a wait.',
  ),
  'unanswered-conversation': remedy(
    'Codziennie o stałej porze przejrzyj widok „czekają”; odpisz dziś tym, którzy nie dostali odpowiedzi.',
    'Go through the “waiting” view at a fixed time every day; write today to those without an answer.',
  ),
  'no-status-update': remedy(
    'Przy sprawach dłuższych niż doba wyznacz dzień następnej wiadomości.',
    'For matters longer than a day set the day of the next message.',
  ),
  bounced: remedy(
    'Wyznacz właściciela tematów, które krążą między działami.',
    'Name an owner for the topics that travel between teams.',
  ),
  'handover-without-context': remedy(
    'Przekazuj z podsumowaniem: czego klient chce, co już zrobiono, co ustalono.',
    'Hand over with a summary: what is wanted, what was done, what was agreed.',
  ),
  'no-human-exit': remedy(
    'Daj przycisk „człowiek” na każdym etapie i sprawdź go sam.',
    'Offer “a person” at every step, and try it yourself.',
  ),
  'bot-loop': remedy(
    'Po drugim niezrozumieniu oddawaj rozmowę człowiekowi.',
    'After the second failure to understand hand over to a person.',
  ),
  'missed-escalation': remedy(
    'Groźbę odejścia, prawnika albo rzecznika od razu pokazuj kierownikowi.',
    'Show threats to leave, of a lawyer or the ombudsman, to a manager at once.',
  ),
  'lost-complaint': remedy(
    'Zarejestruj dziś te reklamacje: termin 14 dni biegnie od ich otrzymania.',
    'Register these complaints today: the 14 days run from their receipt.',
  ),
  'complaint-overdue': remedy(
    'Reklamacja bez odpowiedzi w terminie jest uznana; napisz do klienta dziś.',
    'A complaint unanswered in time counts as accepted; write to the customer today.',
  ),
  'broken-promise': remedy(
    'Zapisuj obietnice jako przypomnienia z datą i osobą.',
    'Record promises as reminders with a date and a person.',
  ),
  'closed-unresolved': remedy(
    'Nie zamykaj na otwartym pytaniu: najpierw odpowiedz, potem zapytaj, czy pomogło.',
    'Do not close on an open question: answer first, then ask whether it helped.',
  ),
  'no-satisfaction-check': remedy(
    'Dodaj do zakończenia pytanie „Czy to załatwia sprawę?”.',
    'End with “Does that settle it?”.',
  ),
  'repeat-contact': remedy(
    'Zobacz, czego zabrakło w pierwszej odpowiedzi, i dopisz to do artykułu.',
    'See what the first answer lacked and add it to the article.',
  ),
  reopened: remedy(
    'Obejrzyj rozmowy otwarte ponownie: zamknięto je za wcześnie albo bez przyczyny.',
    'Look at the reopened cases: they were closed too early or without the cause.',
  ),
  undocumented: remedy(
    'Przy zamykaniu wymagaj choć jednego: kategorii, przyczyny albo wyniku.',
    'At closing require at least one of category, cause or outcome.',
  ),
  'agent-overload': remedy(
    'Ustaw limit równoległych rozmów i trzymaj się go także przy ręcznym przydziale.',
    'Set a cap on parallel conversations and keep it in manual assignment too.',
  ),
  'duplicate-order': remedy(
    'Zadzwoń przed wysyłką i zablokuj podwójne kliknięcie w koszyku.',
    'Call before dispatch and stop the double click in the basket.',
  ),
  'wrong-item': remedy(
    'Sprawdź skanowanie przy pakowaniu dla tego towaru.',
    'Check scanning at packing for this item.',
  ),
  'wrong-quantity': remedy(
    'Potwierdzaj nietypowe ilości przed wysyłką.',
    'Confirm unusual quantities before dispatch.',
  ),
  'address-error': remedy('Sprawdzaj kod z miastem już w formularzu.', 'Check postcode against town in the form.'),
  'payment-mismatch': remedy(
    'Uzgodnij płatności przed wysyłką i zwróć nadpłaty.',
    'Reconcile payments before dispatch and refund overpayments.',
  ),
  'price-mismatch': remedy(
    'Zwróć różnicę i sprawdź, skąd przyszła stara cena.',
    'Refund the difference and find where the old price came from.',
  ),
  'out-of-stock-sold': remedy(
    'Skróć czas odświeżania stanów i od razu daj klientowi wybór.',
    'Refresh stock more often and offer the customer a choice at once.',
  ),
  'late-shipment': remedy(
    'Uprzedź klientów przed terminem, nie po nim.',
    'Tell customers before the date, not after it.',
  ),
  'invoice-data-error': remedy('Sprawdzaj NIP w formularzu.', 'Check the tax number in the form.'),
  'contact-error': remedy(
    'Podpowiadaj poprawny adres e-mail przy zamówieniu.',
    'Suggest the right e-mail address at checkout.',
  ),
  'knowledge-gap': remedy(
    'Napisz artykuł na pytanie, które wraca najczęściej.',
    'Write the article for the question that returns most often.',
  ),
  'stale-article': remedy(
    'Przejrzyj artykuły po terminie i wyznacz im właścicieli.',
    'Review the articles past their date and give them owners.',
  ),
  'conflicting-articles': remedy(
    'Zostaw jeden artykuł, drugi zamień w odnośnik.',
    'Keep one article and turn the other into a link.',
  ),
  'dead-link-in-article': remedy('Popraw odnośnik w artykule.', 'Correct the link in the article.'),
  'ownerless-problem': remedy(
    'Wyznacz osobę i dzień, w którym powie, co ustaliła.',
    'Name a person and the day on which they report.',
  ),
  'regression-after-change': remedy(
    'Cofnij zmianę albo wyjaśnij ją, zanim obejmie wszystkich.',
    'Undo the change, or explain it before it reaches everybody.',
  ),
}
