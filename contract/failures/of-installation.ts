import { type FailureEntry, failure } from './failure.ts'

/** The database, its backups, the disk, the bus and the secrets of an installation. */
export const OF_INSTALLATION = {
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
  'erasures-of-another-key': failure(
    422,
    'Lista usunięć jest z innej instalacji',
    'The list of erasures is another installation’s',
    'Skopiuj do folderu danych plik secrets.key z tego samego miejsca, z którego jest lista, i odtwórz kopię jeszcze raz.',
    'Copy the file secrets.key from the place that the list is from into the data folder, and restore the copy again.',
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
  'secret-unreadable': failure(
    500,
    'Zapisanego klucza nie da się odczytać',
    'The stored key cannot be read',
    'Wpisz go jeszcze raz. Plik secrets.key w folderze danych musi być tym samym, którym go zapisano.',
    'Enter it again. The file secrets.key in the data folder must be the one it was stored with.',
  ),
  'bus-unreachable': failure(
    503,
    'Szyna między węzłami nie odpowiada',
    'The bus between nodes does not answer',
    'Sprawdź OPIEKUN_NATS_URL; zmiany docierają wolniej, nic nie ginie.',
    'Check OPIEKUN_NATS_URL; changes arrive more slowly, nothing is lost.',
  ),
} as const satisfies Record<string, FailureEntry>
