import type { Bilingual } from '../../core/vocabulary/vocabulary.ts'

interface FailureEntry {
  /** HTTP status of the problem document (RFC 9457). */
  readonly status: number
  readonly title: Bilingual
  /** What the reader can do. */
  readonly remedy: Bilingual
}

function failure(status: number, pl: string, en: string, remedyPl: string, remedyEn: string): FailureEntry {
  return { status, title: { pl, en }, remedy: { pl: remedyPl, en: remedyEn } }
}

/** Every way in which the product answers "no" or "not now". The code is the `type` of the problem document. */
export const FAILURES = {
  'not-found': failure(
    404,
    'Nie ma takiej strony ani zasobu',
    'Nothing is here',
    'Sprawdź adres albo zaloguj się na konto, które ma dostęp.',
    'Check the address, or sign in to an account that has access.',
  ),
  'invalid-request': failure(
    422,
    'Nieprawidłowe dane',
    'The data are not valid',
    'Popraw pola wymienione w „errors”.',
    'Correct the fields named in "errors".',
  ),
  'wrong-credentials': failure(
    401,
    'Nieprawidłowy e-mail lub hasło',
    'Wrong e-mail or password',
    'Spróbuj ponownie albo ustaw nowe hasło.',
    'Try again, or set a new password.',
  ),
  'too-many-requests': failure(
    429,
    'Za dużo prób',
    'Too many attempts',
    'Odczekaj czas podany w nagłówku Retry-After.',
    'Wait for the time given in the Retry-After header.',
  ),
  'cross-site': failure(
    403,
    'Żądanie z innej strony',
    'The request comes from another site',
    'Otwórz panel Opiekuna pod jego własnym adresem; za serwerem pośredniczącym ustaw OPIEKUN_PUBLIC_URL.',
    'Open the Opiekun console at its own address; behind a proxy, set OPIEKUN_PUBLIC_URL.',
  ),
  conflict: failure(
    409,
    'Ktoś zmienił to wcześniej',
    'Somebody changed this first',
    'Odśwież i spróbuj jeszcze raz.',
    'Reload and try again.',
  ),
  'another-decides': failure(
    409,
    'O podważonym błędzie rozstrzyga ktoś inny',
    'Somebody else decides on a contested mistake',
    'Poproś innego kierownika albo właściciela, żeby go obejrzał.',
    'Ask another manager or the owner to look at it.',
  ),
  'key-used-before': failure(
    422,
    'Ten klucz należy do innego żądania',
    'This key belongs to another request',
    'Nowe żądanie wyślij z nowym kluczem w Idempotency-Key.',
    'Send a new request with a new Idempotency-Key.',
  ),
  'key-unusable': failure(
    422,
    'Klucza w Idempotency-Key nie da się użyć',
    'The Idempotency-Key cannot be used',
    'Podaj jeden klucz, od 1 do 200 znaków.',
    'Give one key of 1 to 200 characters.',
  ),
  'request-in-progress': failure(
    409,
    'To żądanie jeszcze trwa',
    'This request is still being carried out',
    'Odczekaj czas podany w nagłówku Retry-After i wyślij je z tym samym kluczem.',
    'Wait for the time given in the Retry-After header and send it with the same key.',
  ),
  'already-set-up': failure(
    409,
    'Opiekun jest już skonfigurowany',
    'Opiekun is set up already',
    'Zaloguj się.',
    'Sign in.',
  ),
  'link-expired': failure(
    410,
    'Ten odnośnik już nie działa',
    'This link no longer works',
    'Poproś o nowy.',
    'Ask for a new one.',
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
  'not-built': failure(
    503,
    'Ta część nie jest jeszcze zbudowana',
    'This part is not built yet',
    'Uruchom „npm run build” i spróbuj ponownie.',
    'Run "npm run build" and try again.',
  ),
  'body-too-large': failure(
    413,
    'Za duża treść',
    'The body is too large',
    'Skróć wiadomość lub podziel ją.',
    'Shorten the message or split it.',
  ),
  'store-conflict': failure(
    503,
    'Zapis się nie udał',
    'The write did not succeed',
    'Spróbuj ponownie za chwilę.',
    'Try again in a moment.',
  ),
  'store-unreachable': failure(
    503,
    'Baza danych nie odpowiada',
    'The database does not answer',
    'Spróbuj ponownie za chwilę; administrator znajdzie przyczynę w „opiekun doctor”.',
    'Try again in a moment; the operator finds the cause with "opiekun doctor".',
  ),
  'store-locked': failure(
    503,
    'Ten folder danych jest już używany',
    'This data folder is in use',
    'Zatrzymaj drugi proces Opiekuna albo wskaż inny folder w OPIEKUN_DATA.',
    'Stop the other Opiekun process, or name another folder in OPIEKUN_DATA.',
  ),
  'data-unwritable': failure(
    503,
    'W folderze danych nie można pisać',
    'The data folder cannot be written to',
    'Popraw jego prawa albo wskaż inny folder w OPIEKUN_DATA.',
    'Correct its permissions, or name another folder in OPIEKUN_DATA.',
  ),
  'store-newer': failure(
    503,
    'Baza pochodzi z nowszej wersji',
    'The database is from a newer version',
    'Zainstaluj nowszą wersję Opiekuna.',
    'Install the newer version of Opiekun.',
  ),
  'backup-unreadable': failure(
    422,
    'Z tego pliku nie da się odtworzyć danych',
    'Nothing can be restored from this file',
    'Wskaż cały plik zapisany przez „opiekun backup”; jeśli to on, jest uszkodzony lub ucięty.',
    'Name a whole file written by "opiekun backup"; if this is one, it is damaged or cut off.',
  ),
  'store-not-empty': failure(
    409,
    'Ta baza nie jest pusta',
    'This store is not empty',
    'Odtwarzaj do pustego folderu (OPIEKUN_DATA) albo do pustej bazy (OPIEKUN_DATABASE_URL).',
    'Restore into an empty folder (OPIEKUN_DATA) or an empty database (OPIEKUN_DATABASE_URL).',
  ),
  'disk-full': failure(
    503,
    'Kończy się miejsce na dysku',
    'The disk is almost full',
    'Zwolnij miejsce; zapisane rozmowy są bezpieczne, nowe przyjmiemy po zwolnieniu.',
    'Free some space; stored conversations are safe, new ones are taken again afterwards.',
  ),
  'mail-unreachable': failure(
    503,
    'Serwer poczty nie odpowiada',
    'The mail server does not answer',
    'Sprawdź OPIEKUN_SMTP_URL; wiadomość zostanie wysłana, gdy serwer odpowie.',
    'Check OPIEKUN_SMTP_URL; the mail goes out when the server answers.',
  ),
  'mail-refused': failure(
    502,
    'Serwer poczty odrzucił wiadomość',
    'The mail server refused the mail',
    'Sprawdź adres odbiorcy i OPIEKUN_MAIL_FROM.',
    'Check the recipient and OPIEKUN_MAIL_FROM.',
  ),
  'secret-unreadable': failure(
    500,
    'Zapisanego klucza nie da się odczytać',
    'The stored key cannot be read',
    'Wpisz go jeszcze raz. Plik secrets.key w folderze danych musi być tym samym, którym go zapisano.',
    'Enter it again. The file secrets.key in the data folder must be the one it was stored with.',
  ),
  'model-address-refused': failure(
    422,
    'Pod ten adres serwer się nie łączy',
    'The server does not connect to this address',
    'To adres w sieci wewnętrznej albo nie jest to adres http(s). Wewnętrzne adresy dopuszcza operator ustawieniem OPIEKUN_PRIVATE_HOSTS.',
    'It is an address of the internal network, or none of http(s). The operator allows internal ones with OPIEKUN_PRIVATE_HOSTS.',
  ),
  'model-key-again': failure(
    422,
    'Nowy adres wymaga wpisania klucza jeszcze raz',
    'A new address needs the key entered again',
    'Wpisz klucz dla nowego adresu albo usuń zapisany. Klucza do jednego serwera nie wysyłamy do innego.',
    'Enter the key for the new address, or remove the stored one. A key of one server is never sent to another.',
  ),
  'model-not-set': failure(
    409,
    'Model językowy nie jest ustawiony',
    'No language model is set',
    'Podaj adres i nazwę modelu w ustawieniach, w części „Model językowy”.',
    'Give the address and the name of the model in the settings, under “Language model”.',
  ),
  'model-unreachable': failure(
    502,
    'Serwer modelu nie odpowiada',
    'The model’s server does not answer',
    'Sprawdź adres i port oraz to, czy serwer modelu działa (dla Ollamy: `ollama serve`).',
    'Check the address and port, and that the model’s server runs (for Ollama: `ollama serve`).',
  ),
  'model-key-refused': failure(
    502,
    'Serwer modelu nie przyjął klucza',
    'The model’s server refused the key',
    'Wpisz klucz jeszcze raz; sprawdź też, czy ma dostęp do wybranego modelu.',
    'Enter the key again; check also that it may use the chosen model.',
  ),
  'model-unknown': failure(
    502,
    'Serwer nie zna tego modelu albo adresu',
    'The server does not know this model or address',
    'Sprawdź nazwę modelu i to, czy adres kończy się na /v1 (dla Ollamy: `ollama pull NAZWA`).',
    'Check the name of the model, and that the address ends in /v1 (for Ollama: `ollama pull NAME`).',
  ),
  'model-request-refused': failure(
    502,
    'Serwer modelu odrzucił zapytanie',
    'The model’s server refused the request',
    'Model lub serwer musi przyjmować odpowiedzi według schematu JSON (response_format: json_schema). Zaktualizuj serwer albo wybierz inny model.',
    'The model or its server must accept answers by a JSON schema (response_format: json_schema). Update the server or choose another model.',
  ),
  'model-busy': failure(
    502,
    'Serwer modelu ma za dużo zapytań',
    'The model’s server has too many requests',
    'Odczekaj chwilę; jeżeli to wraca, zmniejsz dzienny limit albo zwiększ limit u dostawcy.',
    'Wait a moment; if it comes back, lower the daily budget or raise the limit at the provider.',
  ),
  'model-too-slow': failure(
    504,
    'Model nie zdążył odpowiedzieć',
    'The model did not answer in time',
    'Wybierz mniejszy model albo wydłuż czas na odpowiedź.',
    'Choose a smaller model, or allow more time for the answer.',
  ),
  'model-failed': failure(
    502,
    'Serwer modelu zgłosił awarię',
    'The model’s server reported a failure',
    'Zajrzyj do dziennika serwera modelu i spróbuj ponownie.',
    'Look into the log of the model’s server and try again.',
  ),
  'model-garbled': failure(
    502,
    'Odpowiedź modelu urwała się albo nie ma uzgodnionej postaci',
    'The model’s answer broke off or has not the agreed form',
    'Spróbuj ponownie; jeżeli to wraca, wybierz model, który trzyma się schematu JSON.',
    'Try again; if it comes back, choose a model that keeps to a JSON schema.',
  ),
  'bus-unreachable': failure(
    503,
    'Szyna między węzłami nie odpowiada',
    'The bus between nodes does not answer',
    'Sprawdź OPIEKUN_NATS_URL; zmiany docierają wolniej, nic nie ginie.',
    'Check OPIEKUN_NATS_URL; changes arrive more slowly, nothing is lost.',
  ),
  internal: failure(
    500,
    'Coś poszło nie tak po naszej stronie',
    'Something went wrong on our side',
    'Spróbuj ponownie; szczegóły są w dzienniku serwera pod podanym numerem.',
    'Try again; the details are in the server log under the number given.',
  ),
} as const satisfies Record<string, FailureEntry>

export type FailureCode = keyof typeof FAILURES
