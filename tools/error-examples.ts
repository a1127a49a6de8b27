import type { ErrorCode } from '../core/vocabulary/vocabulary.ts'

/** One mistake in a message, shown: what was said before, a reply that makes it and one that does not. */
export interface ErrorExample {
  /** Lines as in a transcript: `klient: …`, `Ania: …`. */
  readonly before: readonly string[]
  readonly wrong: string
  readonly right: string
  /** What the firm’s articles say on it, where that decides. */
  readonly articles?: readonly string[]
  /** Who writes; a consultant unless said. */
  readonly from?: 'assistant'
}

/** For the reference; a test holds the guard to each of them. */
export const ERROR_EXAMPLES: Partial<Record<ErrorCode, ErrorExample>> = {
  'unanswered-question': {
    before: ['klient: Ile kosztuje dostawa i czy macie ten plecak w kolorze zielonym?'],
    wrong: 'Dostawa kosztuje 15 zł.',
    right: 'Dostawa kosztuje 15 zł. Zielony plecak mamy w magazynie.',
  },
  'too-general': {
    before: ['klient: Kiedy dojdzie moja paczka z namiotem?'],
    wrong: 'Dziękujemy za kontakt. Dokładamy wszelkich starań, aby każda sprawa była rozpatrzona.',
    right: 'Paczka z namiotem wyszła dziś rano, kurier dostarczy ją we wtorek do 16:00.',
  },
  'ignored-emotion': {
    before: ['klient: Jestem wściekły! Trzeci tydzień czekam, a urlop przepadł!'],
    wrong: 'Zamówienie jest w realizacji. Wysyłka w czwartek.',
    right:
      'Rozumiem Pana złość, przez nas przepadł Panu urlop. Namiot wysyłamy w czwartek i dam Panu znać, gdy wyjdzie.',
  },
  'minimised-problem': {
    before: ['klient: Namiot przecieka przy każdym deszczu.'],
    wrong: 'Proszę nie przesadzać, to tylko kilka kropel. Szew zakleimy w piątek.',
    right: 'Namiot, który przecieka, nie spełnia swojej roli. Szew zakleimy w piątek.',
  },
  'no-apology': {
    before: ['klient: Przyszedł zły kolor plecaka.'],
    wrong: 'Magazyn pomylił kolory. Właściwy plecak wyślemy jutro.',
    right: 'Magazyn pomylił kolory, przepraszamy. Właściwy plecak wyślemy jutro.',
  },
  'blame-shifting': {
    before: ['klient: Śpiwór jest za krótki.'],
    wrong: 'Trzeba było sprawdzić wymiary przed zakupem. To Pana wina.',
    right: 'Śpiwór może Pan wymienić na dłuższy, etykietę zwrotną wyślę dziś.',
  },
  'not-my-department': {
    before: ['klient: Mam pytanie o fakturę.'],
    wrong: 'To nie nasz dział, proszę dzwonić do księgowości.',
    right: 'Fakturami zajmuje się księgowość. Przekazuję jej Pana pytanie, odpowiedź przyjdzie jutro do 12:00.',
  },
  'irrelevant-reply': {
    before: ['klient: Gdzie odebrać kosze?'],
    wrong: 'Tu asystent. Malowanie kosztuje 30 zł i trwa 7 dni.',
    right: 'Tu asystent. Kosze można odebrać przy ul. Wierzbowej 8.',
    articles: ['Kosze można odebrać przy ul. Wierzbowej 8.', 'Malowanie kosza kosztuje 30 zł i trwa 7 dni.'],
    from: 'assistant',
  },
  'missing-next-step': {
    before: ['klient: Rower przyszedł uszkodzony.'],
    wrong: 'Rzeczywiście, rama jest pęknięta. Przykro nam.',
    right: 'Rzeczywiście, rama jest pęknięta, przykro nam. Nowy rower wyślemy jutro.',
  },
  'repeated-ask': {
    before: ['klient: Zamówienie ZM-20481, kiedy przyjdzie?'],
    wrong: 'Proszę podać numer zamówienia.',
    right: 'Zamówienie ZM-20481 przyjdzie w środę.',
  },
  'broken-link': {
    before: ['klient: Gdzie jest formularz zwrotu?'],
    wrong: 'Formularz jest tutaj: https://wiklina..example.pl/zwrot',
    right: 'Formularz jest tutaj: https://wiklina.example.pl/zwrot',
  },
  'unfilled-placeholder': {
    before: ['klient: Kiedy wyślecie kosz?'],
    wrong: 'Panie Marku, kosz wyślemy {{data}}.',
    right: 'Panie Marku, kosz wyślemy w środę.',
  },
  'missing-attachment': {
    before: ['klient: Proszę o fakturę.'],
    wrong: 'Fakturę przesyłam w załączniku.',
    right: 'Fakturę wyślę mailem dziś do 15:00.',
  },
  'wrong-name': {
    before: ['klient: Dzień dobry, kiedy dojdzie kosz?'],
    wrong: 'Panie Tomaszu, kosz dojdzie w środę.',
    right: 'Panie Marku, kosz dojdzie w środę.',
  },
  'wrong-grammatical-gender': {
    before: ['klient: Dzień dobry, kiedy dojdzie kosz?'],
    wrong: 'Dzień dobry, otrzymała Pani kod odbioru, kosz dojdzie w środę.',
    right: 'Dzień dobry, otrzymał Pan kod odbioru, kosz dojdzie w środę.',
  },
  'wrong-vocative': {
    before: ['klient: Dzień dobry, kiedy dojdzie kosz?'],
    wrong: 'Panie Marek, kosz dojdzie w środę.',
    right: 'Panie Marku, kosz dojdzie w środę.',
  },
  'formality-mismatch': {
    before: ['klient: Dzień dobry, czy mógłby mi Pan powiedzieć, kiedy dojdzie kosz?'],
    wrong: 'Hej, Twój kosz dojdzie w środę, sprawdź skrzynkę.',
    right: 'Dzień dobry, kosz dojdzie do Pana w środę.',
  },
  'complex-language': {
    before: ['klient: Dostanę zwrot pieniędzy?'],
    wrong:
      'Niniejszym uprzejmie informujemy, iż w związku z koniecznością przeprowadzenia weryfikacji dokumentacji dotyczącej przedmiotowego zgłoszenia realizacja dyspozycji zwrotu środków pieniężnych nastąpi niezwłocznie po uzyskaniu stosownej akceptacji właściwej komórki organizacyjnej.',
    right: 'Tak. Pieniądze wrócą na Pana konto w ciągu 3 dni, gdy tylko sprawdzimy dokumenty.',
  },
  'rude-tone': {
    before: ['klient: Jak złożyć ten namiot?'],
    wrong: 'Gratuluję spostrzegawczości, instrukcja leży w pudełku. CZYTAĆ PROSZĘ.',
    right: 'Instrukcja leży w pudełku, a film ze składania wyślę Panu za chwilę.',
  },
  spelling: {
    before: ['klient: Kiedy wyślecie kosz?'],
    wrong: 'Kosz wyślemy w środę, napewno dojdzie w czwartek.',
    right: 'Kosz wyślemy w środę, na pewno dojdzie w czwartek.',
  },
  'wrong-language': {
    before: ['klient: Dzień dobry, czy mogę zmienić adres dostawy?'],
    wrong: 'Hello, yes, we can change the delivery address for you today.',
    right: 'Dzień dobry, tak, adres dostawy zmienimy jeszcze dziś.',
  },
  'contradicts-knowledge': {
    before: ['klient: Ile mam czasu na zwrot kosza?'],
    wrong: 'Kosz można zwrócić w ciągu 14 dni.',
    right: 'Kosz można zwrócić w ciągu 30 dni.',
    articles: ['Zwrot kosza: kosz można zwrócić w ciągu 30 dni od odbioru.'],
  },
  'inconsistent-answer': {
    before: [
      'klient: Ile kosztuje malowanie kosza?',
      'Ania: Malowanie kosza kosztuje 30 zł.',
      'klient: A ile trwa malowanie?',
    ],
    wrong: 'Malowanie kosza trwa 7 dni i kosztuje 45 zł.',
    right: 'Malowanie kosza trwa 7 dni i kosztuje 30 zł.',
  },
  'data-leak': {
    before: ['klient: Kto odbierze kosz?'],
    wrong: 'Kosz odbierze pan z dowodem, jego PESEL to 44051401359.',
    right: 'Kosz odbierze osoba, którą wskazał Pan w zamówieniu.',
  },
  'legal-misinformation': {
    before: ['klient: Zgubiłem paragon. Czy mogę złożyć reklamację?'],
    wrong: 'Bez paragonu nie przyjmujemy reklamacji.',
    right: 'Tak, paragon nie jest potrzebny. Wystarczy wyciąg z konta albo numer zamówienia.',
  },
  'over-limit-concession': {
    before: ['klient: Kosz przyszedł tydzień później.'],
    wrong: 'Przepraszamy za opóźnienie. W ramach przeprosin daję Panu rabat 50% na kolejne zakupy.',
    right: 'Przepraszamy za opóźnienie. Sprawdzę, co się stało, i napiszę do Pana jutro do 12:00.',
  },
  'undisclosed-automation': {
    before: ['klient: Ile kosztuje malowanie kosza?'],
    wrong: 'Malowanie kosza kosztuje 30 zł.',
    right: 'Tu automatyczny asystent. Malowanie kosza kosztuje 30 zł.',
    articles: ['Malowanie kosza kosztuje 30 zł i trwa 7 dni.'],
    from: 'assistant',
  },
  'unsupported-claim': {
    before: ['klient: Ile kosztuje malowanie kosza?'],
    wrong: 'Tu asystent. Malowanie kosza kosztuje 30 zł, a ekspres 60 zł w 24 godziny.',
    right: 'Tu asystent. Malowanie kosza kosztuje 30 zł.',
    articles: ['Malowanie kosza kosztuje 30 zł i trwa 7 dni.'],
    from: 'assistant',
  },
}
