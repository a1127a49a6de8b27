import { type FailureEntry, failure } from './failure.ts'

/** Answering customers: conversations, their files, orders and what is owed. */
export const OF_CONVERSATIONS = {
  'complaint-open': failure(
    409,
    'Ta osoba czeka na odpowiedź na reklamację',
    'This person waits for an answer to a complaint',
    'Odpowiedz na reklamację i zamknij rozmowę; potem dane będzie można usunąć.',
    'Answer the complaint and close the conversation; then the data can be erased.',
  ),
  'cannot-join': failure(
    409,
    'Tych rozmów nie da się połączyć',
    'These conversations cannot be joined',
    'Jedna z nich jest już połączona z inną. Cofnij tamto połączenie albo wybierz rozmowę główną.',
    'One of them is joined with another already. Undo that first, or choose the main conversation.',
  ),
  'cannot-split': failure(
    409,
    'Tak nie da się podzielić rozmowy',
    'The conversation cannot be split like this',
    'Zaznacz choć jedną wiadomość klienta i zostaw choć jedną: w każdej sprawie ma być to, o co klient pyta.',
    'Choose at least one message of the customer’s and leave at least one: each matter needs what they ask.',
  ),
  'colleague-replied': failure(
    409,
    'Ktoś z zespołu odpisał przed chwilą',
    'A colleague has just replied',
    'Przeczytaj tę odpowiedź w rozmowie; Twoja treść czeka w polu pisania.',
    'Read that reply in the conversation; your text waits in the composer.',
  ),
  'file-too-large': failure(
    413,
    'Plik jest za duży',
    'The file is too large',
    'Wyślij plik do 10 MB albo kilka mniejszych po kolei.',
    'Send a file of at most 10 MB, or several smaller ones one after another.',
  ),
  'file-kind-refused': failure(
    415,
    'Takich plików nie przyjmujemy',
    'Files of this kind are not taken',
    'Wyślij zdjęcie, PDF, dokument albo arkusz; inne pliki spakuj do ZIP.',
    'Send a picture, a PDF, a document or a sheet; pack other files into a ZIP.',
  ),
  'desk-full': failure(
    409,
    'Ta osoba prowadzi już tyle rozmów, ile dopuszcza limit',
    'This person holds as many conversations as the limit allows',
    'Wybierz kogoś innego, zamknij jedną z jej rozmów albo zmień limit w ustawieniach celów.',
    'Choose somebody else, close one of theirs, or change the limit in the targets settings.',
  ),
  'too-late-to-undo': failure(
    409,
    'Wiadomość już wyszła',
    'The message has gone',
    'Napisz sprostowanie.',
    'Send a correction.',
  ),
  'reason-needed': failure(
    409,
    'Strażnik ma uwagi do tej wiadomości',
    'The guard has remarks on this message',
    'Popraw wiadomość albo podaj powód wysłania mimo uwag.',
    'Correct the message, or give a reason for sending it all the same.',
  ),
  'no-fact-told': failure(
    422,
    'W tej wiadomości nie ma faktu, po którym można szukać',
    'This message states no fact that could be looked for',
    'Wskaż wiadomość, w której pada kwota, termin, procent albo liczba.',
    'Point at a message that names a sum, a term, a percentage or a number.',
  ),
  'orders-unreachable': failure(
    502,
    'Sklep nie odpowiada na pytanie o zamówienie',
    'The shop does not answer about the order',
    'Sprawdź adres i klucz w Ustawieniach, w części Zamówienia, a potem spróbuj jeszcze raz.',
    'Check the address and the key in Settings, under Orders, and try again.',
  ),
  'orders-garbled': failure(
    502,
    'Sklep odpowiedział czymś, co nie jest zamówieniem',
    'What the shop answered is no order',
    'Porównaj odpowiedź sklepu ze wzorem w przewodniku o zamówieniach.',
    'Compare the shop’s answer with the form in the guide on orders.',
  ),
} as const satisfies Record<string, FailureEntry>
