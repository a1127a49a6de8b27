import type { ErrorCode } from './catalogue.ts'
import type { Bilingual } from './units.ts'

const say = (pl: string, en: string): Bilingual => ({ pl, en })

/** What each kind of error is, in words that a consultant accepts as fair. The borders are those of the catalogue. */
export const EXPLAINED: Readonly<Record<ErrorCode, Bilingual>> = {
  'unanswered-question': say(
    'Klient o coś zapytał, a odpowiedź to pomija. Przy kilku pytaniach liczy się każde z osobna.',
    'The customer asked something and the reply passes it by. Of several questions each counts.',
  ),
  'too-general': say(
    'Odpowiedź pasowałaby do każdego: nie ma w niej terminu, kwoty, kroku ani niczego o tej sprawie.',
    'The reply would fit anybody: no date, amount or step, nothing about this case.',
  ),
  'template-reply': say(
    'Ten sam tekst poszedł do wielu klientów bez słowa o ich sprawie. Zatwierdzonych gotowych tekstów to nie dotyczy.',
    'The same text went to many customers without a word about their case. Approved ready texts do not count.',
  ),
  'ignored-emotion': say(
    'Klient pisze w złości, żalu albo lęku, a odpowiedź nie odnosi się do tego ani słowem.',
    'The customer writes in anger, grief or fear, and the reply has no word for it.',
  ),
  'minimised-problem': say(
    'Odpowiedź mówi klientowi, że jego kłopot to drobiazg.',
    'The reply tells the customer that the trouble is a trifle.',
  ),
  'no-apology': say(
    'Wina firmy jest jasna, a nikt jej nie uznał. Nie chodzi o jedno słowo: „biorę to na siebie” też jest przeprosinami.',
    'The firm is plainly at fault and nobody admits it. No single word is asked for: “this one is on me” is an apology too.',
  ),
  'blame-shifting': say(
    'Odpowiedź zrzuca winę na klienta: mógł przeczytać, mógł uważać.',
    'The reply puts the blame on the customer, who should have read or taken care.',
  ),
  'not-my-department': say(
    'Klient słyszy, żeby zapytał gdzie indziej, choć firma mogła przekazać sprawę dalej za niego.',
    'The customer is told to ask elsewhere, though the firm could have passed the matter on.',
  ),
  'irrelevant-reply': say(
    'Odpowiedź dotyczy czego innego, niż pisał klient.',
    'The reply is about something else than the customer wrote.',
  ),
  'missing-next-step': say(
    'Sprawa zostaje otwarta, a klient nie wie, co będzie dalej ani kiedy.',
    'The matter stays open and the customer does not learn what happens next, or when.',
  ),
  'repeated-ask': say(
    'Prosimy o coś, co klient już podał, tutaj albo w innym kanale.',
    'We ask for what the customer already gave, here or in another channel.',
  ),
  'broken-link': say(
    'Odnośnik nie działa, jest urwany albo prowadzi poza strony firmy.',
    'The link is dead, cut off or leads away from the firm’s own sites.',
  ),
  'unfilled-placeholder': say(
    'W tekście zostało puste miejsce szablonu.',
    'A blank of the template was left in the text.',
  ),
  'missing-attachment': say(
    'Piszemy o załączniku, a nic nie jest dołączone.',
    'We write of an attachment, and nothing is attached.',
  ),
  'wrong-name': say(
    'Zwracamy się cudzym imieniem albo przekręcamy imię klienta.',
    'We use somebody else’s name, or misspell the customer’s.',
  ),
  'wrong-grammatical-gender': say(
    'Forma nie pasuje do płci: „Pani Marku”, „zgłosił Pan” do kobiety.',
    'The grammatical form does not fit: “Pani Marku”, a masculine verb to a woman.',
  ),
  'wrong-vocative': say(
    'Imię stoi w złej formie: „Panie Marek” zamiast „Panie Marku”.',
    'The name has the wrong case.',
  ),
  'missing-personalisation': say(
    'Znamy imię i historię klienta, a odpowiedź z niczego nie korzysta.',
    'We know the customer’s name and history, and the reply uses neither.',
  ),
  'formality-mismatch': say(
    'Mieszamy „Pan” z „ty” albo mówimy inaczej, niż wybrał klient.',
    'Formal and familiar address are mixed, or do not follow the customer’s.',
  ),
  'complex-language': say(
    'Zdania są za długie albo urzędowe i klient musi czytać dwa razy.',
    'Sentences are too long or official, and the customer must read twice.',
  ),
  'rude-tone': say(
    'Odpowiedź obraża, kpi albo krzyczy wielkimi literami.',
    'The reply insults, mocks or shouts in capitals.',
  ),
  spelling: say(
    'Literówka, brak polskich znaków albo powtórzone słowo.',
    'A slip, missing diacritics or a doubled word.',
  ),
  'wrong-language': say(
    'Odpowiadamy w innym języku, niż pisze klient.',
    'We answer in another language than the customer writes.',
  ),
  'contradicts-knowledge': say(
    'Termin, kwota, godzina albo „tak/nie” różni się od obowiązującego artykułu.',
    'A date, amount, hour or yes/no differs from the article in force.',
  ),
  'inconsistent-answer': say(
    'Ten klient albo inni z tym samym pytaniem usłyszeli wcześniej co innego. Otwarte sprostowanie się nie liczy.',
    'This customer, or others with the same question, were told otherwise before. An open correction does not count.',
  ),
  'wrong-reference': say(
    'Numer zamówienia, paczki, faktury albo kwota nie należy do tego klienta.',
    'The number of the order, parcel or invoice, or the amount, is not this customer’s.',
  ),
  'data-leak': say(
    'Tekst ujawnia dane innej osoby, PESEL, numer karty albo notatkę wewnętrzną.',
    'The text gives away another person’s data, a PESEL, a card number or an internal note.',
  ),
  'legal-misinformation': say(
    'Odmawiamy klientowi prawa, które ma, albo skracamy je niezgodnie z ustawą.',
    'We deny the customer a right that the law gives, or cut it short.',
  ),
  'over-limit-concession': say(
    'Obiecujemy rabat, zwrot albo prezent ponad to, na co firma pozwala.',
    'We promise a discount, refund or gift beyond what the firm allows.',
  ),
  'undisclosed-automation': say(
    'Pierwsza wiadomość automatu nie mówi, że pisze automat.',
    'The assistant’s first message does not say that it is automatic.',
  ),
  'unsupported-claim': say(
    'Automat twierdzi coś, czego nie ma w żadnym artykule. Konsultantów to nie dotyczy.',
    'The assistant states what no article says. Consultants are not meant.',
  ),
  'slow-first-response': say(
    'Pierwsza odpowiedź przyszła po czasie, który firma sobie wyznaczyła. Liczą się tylko godziny pracy.',
    'The first answer came later than the firm’s own target. Only business hours count.',
  ),
  'slow-response': say(
    'W trakcie rozmowy klient czekał dłużej, niż firma zakłada. „Już sprawdzam” zaczyna liczenie od nowa.',
    'Within the conversation the customer waited beyond the target. “Let me check” starts the clock again.',
  ),
  'unanswered-conversation': say(
    'Klient napisał ostatni i nikt mu nie odpisał. „Dziękuję” na koniec odpowiedzi nie wymaga.',
    'The customer wrote last and nobody answered. A closing “thank you” needs no answer.',
  ),
  'no-status-update': say(
    'Sprawa trwa, a klient od dawna nie usłyszał, co się z nią dzieje.',
    'The matter goes on and the customer has long heard nothing about it.',
  ),
  bounced: say(
    'Sprawa zmieniała zespół dwa razy albo częściej, już po pierwszym przekazaniu.',
    'The matter changed teams twice or more after the first hand-over.',
  ),
  'handover-without-context': say(
    'Następna osoba pyta o to, co klient już powiedział.',
    'The next person asks again for what the customer has said.',
  ),
  'no-human-exit': say(
    'Klient prosił o człowieka i go nie dostał.',
    'The customer asked for a person and did not get one.',
  ),
  'bot-loop': say(
    'Automat powtarza się albo drugi raz nie rozumie.',
    'The assistant repeats itself, or fails to understand for the second time.',
  ),
  'missed-escalation': say(
    'Klient grozi odejściem, prawnikiem, rzecznikiem albo mediami i nikt wyżej się tym nie zajął.',
    'The customer threatens to leave, or with a lawyer, ombudsman or the media, and nobody took it higher.',
  ),
  'lost-complaint': say(
    'Klient złożył reklamację, a nikt jej nie zarejestrował.',
    'The customer made a complaint and nobody registered it.',
  ),
  'complaint-overdue': say(
    'Na reklamację nie odpowiedziano w terminie ustawy albo firmy. Milczenie przez 14 dni oznacza jej uznanie.',
    'The complaint was not answered in the time set by law or by the firm. Fourteen days of silence accept it.',
  ),
  'broken-promise': say('Podany termin minął i nic się nie stało.', 'The promised time passed and nothing happened.'),
  'closed-unresolved': say(
    'Rozmowę zamknięto, choć zostało pytanie albo klient odszedł niezadowolony.',
    'The conversation was closed on an open question, or on a customer who left displeased.',
  ),
  'no-satisfaction-check': say(
    'Zamknięto bez pytania, czy to pomogło, i bez prośby o ocenę.',
    'Closed without asking whether it helped and without a rating.',
  ),
  'repeat-contact': say(
    'Ten sam klient wrócił z tą samą sprawą, choćby innym kanałem.',
    'The same customer came back with the same matter, in whatever channel.',
  ),
  reopened: say('Klient wrócił do zamkniętej sprawy.', 'The customer came back to a closed case.'),
  undocumented: say(
    'Zamknięto bez kategorii, przyczyny i wyniku, więc nie da się z niej uczyć.',
    'Closed with no category, cause or outcome, so that nothing can be learnt from it.',
  ),
  'agent-overload': say(
    'Konsultant prowadził naraz więcej rozmów, niż firma dopuszcza.',
    'The consultant held more conversations at once than the firm allows.',
  ),
  'duplicate-order': say('Ten sam koszyk dwa razy w krótkim czasie.', 'The same basket twice in a short time.'),
  'wrong-item': say(
    'Spakowano albo wysłano co innego, niż zamówiono.',
    'Something else was packed or sent than ordered.',
  ),
  'wrong-quantity': say(
    'Wysłano inną liczbę sztuk albo zamówiono liczbę nie do wiary.',
    'Another number was sent, or an implausible one ordered.',
  ),
  'address-error': say(
    'Kod nie pasuje do miejscowości, brakuje numeru domu albo paczkomat nie istnieje.',
    'Postcode and town disagree, the house number is missing, or there is no such parcel locker.',
  ),
  'payment-mismatch': say(
    'Wpłata nie zgadza się z należnością, przyszła dwa razy albo nie ruszyła zamówienia.',
    'The payment differs from the sum due, came twice or released nothing.',
  ),
  'price-mismatch': say('Naliczono inną cenę, niż klient widział.', 'Another price was charged than the customer saw.'),
  'out-of-stock-sold': say('Opłacono towar, którego nie ma.', 'Goods were paid for that are not there.'),
  'late-shipment': say('Paczka nie wyszła w obiecanym dniu.', 'The parcel did not leave on the promised day.'),
  'invoice-data-error': say(
    'NIP nie przechodzi sumy kontrolnej albo brakuje nazwy lub adresu.',
    'The tax number fails its checksum, or name or address is missing.',
  ),
  'contact-error': say(
    'Adres albo telefon nie może działać, na przykład „gmial.com”.',
    'The e-mail or phone cannot work, as in “gmial.com”.',
  ),
  'knowledge-gap': say(
    'Klienci o coś pytają, a żaden artykuł nie odpowiada.',
    'Customers ask for something and no article answers.',
  ),
  'stale-article': say(
    'Minął termin przeglądu albo konsultanci odpowiadają już inaczej.',
    'Its review date has passed, or consultants already answer otherwise.',
  ),
  'conflicting-articles': say(
    'Dwa artykuły podają na jedno pytanie różne fakty.',
    'Two articles give different facts on one question.',
  ),
  'dead-link-in-article': say('Odnośnik w artykule nie działa.', 'A link in an article is dead.'),
  'ownerless-problem': say(
    'Problem powtarza się i nikt za niego nie odpowiada.',
    'A problem keeps coming back and nobody answers for it.',
  ),
  'regression-after-change': say(
    'Po zmianie artykułu, tekstu, reguły albo procedury błędów jest więcej.',
    'Since an article, text, rule or procedure changed there are more mistakes.',
  ),
}
