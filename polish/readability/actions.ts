/** Nouns that name an action → the verb that does it. Verbal nouns in -nie, -cie need no entry: the lexicon knows their verb. */
export const ACTIONS: ReadonlyMap<string, string> = new Map(
  `aktualizacja:zaktualizować analiza:przeanalizować anulacja:anulować blokada:zablokować dostawa:dostarczyć ekspertyza:zbadać identyfikacja:zidentyfikować
  instalacja:zainstalować interwencja:interweniować kontrola:skontrolować konfiguracja:skonfigurować konsultacja:skonsultować korekta:skorygować
  kalkulacja:obliczyć montaż:zamontować naprawa:naprawić obsługa:obsłużyć ocena:ocenić odbiór:odebrać odmowa:odmówić odczyt:odczytać
  opłata:opłacić płatność:zapłacić poprawa:poprawić prezentacja:przedstawić przegląd:przejrzeć przelew:przelać realizacja:zrealizować reklamacja:zareklamować
  rejestracja:zarejestrować refundacja:zwrócić rezerwacja:zarezerwować rezygnacja:zrezygnować spłata:spłacić sprzedaż:sprzedać synchronizacja:zsynchronizować
  transakcja:zapłacić utylizacja:zutylizować weryfikacja:zweryfikować wpłata:wpłacić wpis:wpisać wybór:wybrać wycena:wycenić wymiana:wymienić wypłata:wypłacić
  wysyłka:wysłać zakup:kupić zamówienie:zamówić zapis:zapisać zapłata:zapłacić zgłoszenie:zgłosić zmiana:zmienić zwrot:zwrócić`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
)
