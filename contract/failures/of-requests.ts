import { type FailureEntry, failure } from './failure.ts'

/** What is asked cannot be done as it is asked, whatever it is about. */
export const OF_REQUESTS = {
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
  internal: failure(
    500,
    'Coś poszło nie tak po naszej stronie',
    'Something went wrong on our side',
    'Spróbuj ponownie; szczegóły są w dzienniku serwera pod podanym numerem.',
    'Try again; the details are in the server log under the number given.',
  ),
} as const satisfies Record<string, FailureEntry>
