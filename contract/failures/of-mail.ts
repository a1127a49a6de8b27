import { type FailureEntry, failure } from './failure.ts'

/** Mail, and getting into the firm’s mailboxes. */
export const OF_MAIL = {
  'no-mailbox': failure(
    409,
    'Nie ma skrzynki, z której można wysłać',
    'There is no mailbox to send from',
    'Dodaj lub włącz skrzynkę w ustawieniach, w części „Poczta”.',
    'Add or switch on a mailbox in the settings, under “Mail”.',
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
  'mail-not-connected': failure(
    409,
    'Skrzynka nie jest jeszcze połączona z kontem u dostawcy poczty',
    'The mailbox is not connected to the account at the mail provider yet',
    'W Ustawieniach, w części „Poczta”, naciśnij przy niej „Połącz” i zaloguj się.',
    'In the settings, under “Mail”, press “Connect” beside it and sign in.',
  ),
  'mail-grant-withdrawn': failure(
    409,
    'Dostawca poczty przestał nas wpuszczać do tej skrzynki',
    'The mail provider no longer lets us into this mailbox',
    'Ktoś cofnął zgodę, zmienił hasło albo zgoda wygasła. W Ustawieniach, w części „Poczta”, naciśnij „Połącz”. Nic nie zginęło: poczta czeka po obu stronach.',
    'Somebody withdrew the consent, changed the password, or it ran out. In the settings, under “Mail”, press “Connect”. Nothing is lost: mail waits on both sides.',
  ),
  'mail-grant-incomplete': failure(
    409,
    'Dostawca poczty wpuścił nas tylko na chwilę',
    'The mail provider has let us in for a moment only',
    'Usuń dostęp aplikacji w ustawieniach konta u dostawcy, a potem naciśnij „Połącz” jeszcze raz i zgódź się na wszystko, o co zapyta.',
    'Remove the app’s access in the account’s settings at the provider, then press “Connect” again and agree to everything it asks.',
  ),
  'mail-sign-in-expired': failure(
    409,
    'To logowanie u dostawcy poczty już się nie liczy',
    'This sign-in at the mail provider no longer counts',
    'Trwało zbyt długo, było już użyte albo zaczęto je w innym oknie. W Ustawieniach, w części „Poczta”, naciśnij „Połącz” jeszcze raz.',
    'It took too long, was used before, or was begun in another window. In the settings, under “Mail”, press “Connect” again.',
  ),
  'mail-sign-in-declined': failure(
    409,
    'Dostawca poczty nie dostał zgody na dostęp do skrzynki',
    'The mail provider was not given consent to open the mailbox',
    'Naciśnij „Połącz” jeszcze raz i zgódź się. Jeśli konto na to nie pozwala, zgody musi udzielić administrator w panelu dostawcy.',
    'Press “Connect” again and agree. Where the account does not allow it, the administrator gives the consent at the provider.',
  ),
  'mail-registration-refused': failure(
    409,
    'Dostawca poczty nie uznał aplikacji',
    'The mail provider did not accept the app',
    'Porównaj z panelem dostawcy identyfikator aplikacji, klucz tajny (jego wartość, nie numer; mógł wygasnąć), katalog i adres powrotu.',
    'Compare with the provider’s panel: the app’s id, the secret (its value, not its id; it may have expired), the directory and the redirect address.',
  ),
  'mail-provider-unreachable': failure(
    503,
    'Serwer logowania dostawcy poczty nie odpowiada tak, jak powinien',
    'The mail provider’s sign-in server does not answer as it should',
    'Odczekaj chwilę. Połączoną skrzynkę spróbujemy otworzyć sami; w trakcie łączenia naciśnij „Połącz” jeszcze raz. Jeśli to trwa, sprawdź, czy zapora tego serwera przepuszcza połączenia wychodzące.',
    'Wait a moment. A connected mailbox we try again by ourselves; while connecting, press “Connect” again. If it lasts, check that this machine’s firewall lets connections out.',
  ),
  'client-secret-needed': failure(
    422,
    'Potrzebny jest klucz tajny aplikacji',
    'The app’s secret is needed',
    'Po zmianie dostawcy, katalogu albo identyfikatora aplikacji wpisz klucz tajny jeszcze raz.',
    'After changing the provider, the directory or the app’s id, enter the secret once more.',
  ),
} as const satisfies Record<string, FailureEntry>
