export const embeddings = {
  'settings.section.embeddings': 'Szukanie po znaczeniu',
  'embeddings.lead':
    'Klienci pytają innymi słowami, niż napisano w artykule. Serwer z modelem znaczeń (embeddings) wskazuje fragmenty, które mówią o tym samym. Asystent pokazuje je jako cytaty, gdy przekazuje rozmowę, i daje je modelowi językowemu, jeśli z niego korzystacie. O tym, co wyśle jako odpowiedź, nadal decydują słowa artykułu.',
  'embeddings.leaves':
    'Na podany adres wychodzą publiczne artykuły i pytania klientów. Imiona, adresy, numery PESEL, kont, kart i telefonów oraz hasła są wcześniej zasłaniane. Artykuły wewnętrzne nie wychodzą nigdy.',
  'embeddings.enabled': 'Szukaj także po znaczeniu',
  'embeddings.enabled.hint': 'Gdy serwer milczy dłużej niż 0,7 sekundy, asystent odpowiada bez niego.',
  'embeddings.address.hint': 'Dowolny serwer zgodny z OpenAI (/v1/embeddings): Ollama, vLLM, llama.cpp albo usługa.',
  'embeddings.name.hint': 'Model znaczeń, nie model do rozmów; najlepiej taki, który zna polski.',
  'embeddings.progress_one': 'Gotowe {{ready}} z {{count}} fragmentu.',
  'embeddings.progress_few': 'Gotowe {{ready}} z {{count}} fragmentów.',
  'embeddings.progress_many': 'Gotowe {{ready}} z {{count}} fragmentów.',
  'embeddings.progress_other': 'Gotowe {{ready}} z {{count}} fragmentu.',
  'embeddings.ready_one': 'Gotowe: {{count}} fragment artykułów.',
  'embeddings.ready_few': 'Gotowe: {{count}} fragmenty artykułów.',
  'embeddings.ready_many': 'Gotowe: {{count}} fragmentów artykułów.',
  'embeddings.ready_other': 'Gotowe: {{count}} fragmentu artykułów.',
  'embeddings.try.hint': 'Wysyłamy trzy zdania o wymyślonym sklepie. Niczego nie zapisujemy.',
  'embeddings.try.good': 'Działa: pytanie trafia bliżej swojej odpowiedzi niż innego zdania.',
  'embeddings.try.poor':
    'Serwer odpowiada, ale pytanie trafia dalej od swojej odpowiedzi niż od innego zdania. Sprawdź, czy model zna polski i czy nie wymaga słów przed tekstem.',
  'embeddings.before': 'Słowa przed tekstem',
  'embeddings.before.lead':
    'Niektóre modele wymagają dopisku, na przykład „query: ” i „passage: ”. Powie o tym opis modelu; zwykle oba pola zostają puste.',
  'embeddings.before.question': 'Przed pytaniem klienta',
  'embeddings.before.passage': 'Przed fragmentem artykułu',
}
