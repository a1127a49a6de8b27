import { type FailureEntry, failure } from './failure.ts'

/** Who somebody is, and getting in. */
export const OF_PEOPLE = {
  'wrong-credentials': failure(
    401,
    'Nieprawidłowy e-mail lub hasło',
    'Wrong e-mail or password',
    'Spróbuj ponownie albo ustaw nowe hasło.',
    'Try again, or set a new password.',
  ),
  'second-factor-needed': failure(
    401,
    'Potrzebny jest jeszcze kod',
    'A code is needed as well',
    'Wpisz sześć cyfr z aplikacji w telefonie albo kod zapasowy.',
    'Enter the six digits from the app on your phone, or a recovery code.',
  ),
  'wrong-code': failure(
    401,
    'Ten kod nie pasuje',
    'This code does not fit',
    'Wpisz kod, który aplikacja pokazuje teraz. Każdy kod działa tylko raz.',
    'Enter the code that the app shows now. Every code works only once.',
  ),
  'too-many-codes': failure(
    429,
    'Za dużo nieudanych kodów',
    'Too many codes that did not fit',
    'Odczekaj pięć minut i spróbuj jeszcze raz.',
    'Wait five minutes and try again.',
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
  'password-needed': failure(
    422,
    'Potrzebne jest hasło',
    'The password is needed',
    'Po zmianie serwera lub loginu wpisz hasło jeszcze raz.',
    'After changing the server or the user name, enter the password once more.',
  ),
} as const satisfies Record<string, FailureEntry>
