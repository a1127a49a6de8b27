/** Inflected words of customer service, right as they stand: the list on which spelling is measured. */
export const SERVICE_WORDS: readonly string[] = `
  zamówienie zamówienia zamówieniu zamówień reklamacja reklamację reklamacji reklamacje przesyłka przesyłki przesyłkę przesyłce paczka paczkę paczki paczkomat
  paczkomacie paczkomatu kurier kuriera kurierem dostawa dostawę dostawy dostawie płatność płatności przelew przelewem faktura fakturę faktury paragon paragonu
  zwrot zwrotu zwroty zwrócić odesłać odesłałam odesłałem gwarancja gwarancji gwarancję uszkodzony uszkodzona uszkodzone wadliwy pieniądze pieniędzy odpowiedź
  odpowiedzi wiadomość wiadomości konsultant konsultanta konsultantem regulamin regulaminu rozmiar rozmiaru rozmiarze wymiana wymianę wymienić magazyn magazynie
  dostępny dostępność dostępności termin terminie tydzień tygodni dzisiaj wczoraj jutro natychmiast niestety dziękuję proszę przepraszam pozdrawiam czekam
  otrzymałam otrzymałem zapłaciłam zapłaciłem zamówiłam zamówiłem kupiłam kupiłem zgłosić zgłoszenie zgłoszenia problem problemu problemem rozwiązać rozwiązanie
  telefon telefonu numer numeru adres adresu konto konta hasło hasła logowanie zalogować aplikacja aplikacji aplikacja promocja promocji rabat rabatu kod kodu
  koszyk koszyka sklep sklepu sklepie klient klienta klientem obsługa obsługi obsługę umowa umowy umowę rachunek rachunku opłata opłaty opłatę rezygnacja
  rezygnację odstąpienie odstąpić anulować anulowanie potwierdzenie potwierdzić informacja informacji informację szczegóły regulować naprawa naprawy naprawić
  serwis serwisu technik internet internetu połączenie usługa usługi usługę abonament abonamentu karta karty kartę przelewu saldo kredyt kredytu bank banku
  kierowca opóźnienie opóźnienia opóźniona zagubiona zaginęła doręczenie doręczyć odebrać odbiór odbioru punkt punkcie opakowanie opakowania pudełko pęknięte
  zepsuty działa działać ładowarka ładowarki bateria baterii ekran ekranu przycisk instrukcja instrukcji części brakuje brakujący pomyłka pomyłkę błąd błędu
  kolor koloru sukienka sukienkę buty butów kurtka kurtkę spodnie pralka pralki lodówka lodówki kierownik kierownika skarga skargę skargi prawnik rzecznik
  konsument konsumenta nieprawidłowy wyjaśnić wyjaśnienie sprawdzić sprawa sprawie sprawę oczekuję oczekiwać obiecał obiecaliście rozczarowana zadowolona
  zdenerwowany kontakt kontaktu kontaktować skontaktować zadzwonić zadzwonię oddzwonić mailowo formularz formularza załącznik załącznika zdjęcie zdjęcia
  bezpłatny bezpłatna darmowa wysyłka wysyłki wysyłkę wysłać wysłane wysłana śledzenie śledzić status statusu realizacja realizacji`
  .trim()
  .split(/\s+/)
