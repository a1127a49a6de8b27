/** Words of service that name one thing in several forms: noun, verb, both aspects. Lemma → the concept's first word. */
const CONCEPTS: ReadonlyMap<string, string> = new Map(
  [
    'zwrot zwracać zwrócić odesłać odsyłać odstąpienie odstąpić odstępować zwracany zwrotny oddać oddawać',
    'dostawa dostarczyć dostarczać doręczenie doręczyć doręczać dowóz dojechać dotrzeć dowieźć kurier przywieźć dostawić',
    'wysyłka wysłać wysyłać nadać nadawać nadanie wysłanie ekspedycja',
    'przesyłka paczka',
    'reklamacja reklamować zareklamować reklamacyjny',
    'gwarancja gwarancyjny gwarantować gwarant',
    'rękojmia niezgodność',
    'płatność zapłacić płacić zapłata opłacić wpłata wpłacić',
    'koszt cena kosztować opłata cennik stawka',
    'odbiór odebrać odbierać',
    'zamówienie zamówić zamawiać',
    'rabat zniżka promocja przecena obniżka',
    'refundacja zwrócenie',
    'rozpatrzenie rozpatrzyć rozpatrywać rozpatrywanie odpowiedź odpowiedzieć odpowiadać',
    'faktura fakturować',
    'naprawa naprawić naprawiać serwis serwisowy',
    'wymiana wymienić wymieniać',
    'otwarcie czynny otwarty otworzyć pracować godzina dyżur otwierać działać',
    'infolinia telefon telefoniczny zadzwonić dzwonić',
    'rezygnacja wypowiedzenie zrezygnować wypowiedzieć rozwiązać rozwiązanie',
    'abonament subskrypcja',
    'darmowy bezpłatny gratis bezpłatnie',
    'sklep salon punkt placówka',
    'pieniądz środek należność kwota',
  ].flatMap((row) => row.split(' ').map((lemma) => [lemma, row.split(' ')[0] as string] as const)),
)

/** The concept a lemma belongs to, or the lemma itself. */
export function conceptOf(lemma: string): string {
  return CONCEPTS.get(lemma) ?? lemma
}
