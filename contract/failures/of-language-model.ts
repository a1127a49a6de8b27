import { type FailureEntry, failure } from './failure.ts'

/** A language model of the firm’s own. */
export const OF_LANGUAGE_MODEL = {
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
} as const satisfies Record<string, FailureEntry>
