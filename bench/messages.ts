const GREETINGS = ['Dzień dobry,', 'Witam,', 'Hej,', 'Halo,', 'Dobry wieczór,', 'Szanowni Państwo,', 'Cześć,']
const MATTERS = [
  'chciałabym zapytać, co dzieje się z moją paczką, bo czekam na nią od tygodnia',
  'kubek przyszedł stłuczony i nie wiem, co mam teraz zrobić',
  'czy mogę jeszcze zmienić adres dostawy na biuro przy ulicy Kwiatowej',
  'zapłaciłem dwa razy za to samo i proszę o zwrot nadpłaty',
  'nie mogę się zalogować, strona w kółko prosi o nowe hasło',
  'proszę o fakturę na firmę, w sklepie dostałem tylko paragon',
  'kurier zostawił przesyłkę u sąsiada, którego nie znam',
  'czy niebieski koc będzie znowu w sprzedaży przed świętami',
  'rabat z newslettera nie działa, wpisuję kod i nic się nie zmienia',
  'oddałam buty trzy tygodnie temu, a pieniędzy dalej nie ma',
  'ile kosztuje wysyłka do Czech i jak długo trwa',
]
const ENDINGS = ['Pozdrawiam, Ola', 'Proszę o pilną odpowiedź!', 'Dziękuję z góry.', 'Marek', 'Z góry dzięki :)', '']

/** What visitors write in the benchmarks: the nth text is its own, so that nothing is gained by remembering one. */
export function messageText(n: number): string {
  const pick = (from: readonly string[], by: number): string => from[by % from.length] ?? ''
  const order = `Zamówienie nr ${100_000 + ((n * 7919) % 900_000)}.`
  return [pick(GREETINGS, n), `${pick(MATTERS, n * 5 + 1)}.`, order, pick(ENDINGS, n * 11 + 3)].join(' ').trim()
}
