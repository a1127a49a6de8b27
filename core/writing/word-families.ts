import { foldDiacritics } from '../../polish/polish.ts'

/**
 * Words that say the same of a firm's doings whichever of them is written: aspects, what is done and the doing, plain synonyms.
 * One line a family, as lemmas. Only what may always stand for each other: the concepts of the search are far wider.
 */
const FAMILIES = `
  zwrócić zwracać zwrot oddać oddawać
  wysłać wysyłać wysyłka wysłanie
  odesłać odsyłać odesłanie
  dostarczyć dostarczać dostawa dostarczenie doręczyć doręczać doręczenie
  otrzymać otrzymywać otrzymanie dostać dostawać
  płacić zapłacić płatność zapłata opłacić opłacać płatny
  kosztować koszt cena wynosić
  przyjąć przyjmować przyjęcie
  odebrać odbierać odbiór odebranie
  wymienić wymieniać wymiana
  kupić kupować zakup zakupić kupno
  zamówić zamawiać zamówienie
  reklamować zareklamować reklamacja
  rozpatrzyć rozpatrywać rozpatrzenie
  odpowiedzieć odpowiadać odpowiedź
  wystawić wystawiać wystawienie
  naprawić naprawiać naprawa
  anulować anulowanie
  zmienić zmieniać zmiana
  złożyć składać złożenie
  podać podawać podanie
  zgłosić zgłaszać zgłoszenie
  sprawdzić sprawdzać sprawdzenie
  zapisać zapisywać zapis
  wypełnić wypełniać wypełnienie
  dołączyć dołączać dołączenie załączyć załączać
  odstąpić odstępować odstąpienie
  zarezerwować rezerwować rezerwacja
  naliczyć naliczać naliczenie
  pobrać pobierać pobranie
  umówić umawiać umówienie
  wydać wydawać wydanie
  czekać poczekać oczekiwać oczekiwanie
  realizować zrealizować realizacja
  trwać potrwać
  pieniądz pieniądze środek
  przesyłka paczka
  bezpłatny bezpłatnie darmowy
  zwykły zwykle
  otwarty czynny
`

const FAMILY_OF = new Map<string, number>(
  FAMILIES.trim()
    .split('\n')
    .flatMap((line, family) =>
      line
        .trim()
        .split(/\s+/)
        .map((lemma) => [foldDiacritics(lemma), family] as const),
    ),
)

/** The family of a folded lemma; undefined where it stands for itself. */
export function familyOf(lemma: string): number | undefined {
  return FAMILY_OF.get(lemma)
}

/** Lemmas, folded, that frame a statement and add nothing to it. */
const FRAMING = new Set(
  `byc miec moc mozna nalezy nalezec wystarczyc prosic prosba dziekowac trzeba warto informacja informowac oto tutaj
  panstwo klient klientka nasz swoj ten taki ktory
  dotyczyc oznaczac znaczyc wynosic stanowic oferowac oferta
  sklep firma dzien tak ciag`.split(/\s+/),
)

export function isFraming(lemma: string): boolean {
  return FRAMING.has(lemma)
}
