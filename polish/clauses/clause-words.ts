const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Words, folded, that a clause may begin with, comma or not. */
export const CONJUNCTIONS = words(
  `i oraz a ale lecz lub albo badz wiec zatem tylko jednak natomiast bo gdyz poniewaz ze zeby aby by zebym zebyscie jesli jezeli gdy gdyby gdybym
  kiedy gdzie dokad skad jak czy co kto ktory ktora ktore ktorego ktorej ktoremu ktorym ktorych ktorymi choc chociaz mimo dopoki zanim skoro
  dlatego dlaczego czemu ile az inaczej potem pozniej nastepnie dodatkowo ponadto poza takze no tymczasem`,
)

/** Words, folded, that ask: "gdzie paczka", "co z fakturą" is a clause without a verb. */
export const INTERROGATIVES = words('gdzie kiedy co ile jak czemu dlaczego kto skad')

/** Words, folded, that are a clause by themselves: greetings and thanks. */
export const GREETINGS = words(
  `dzien dobry witam witajcie witaj czesc hej hejka halo siema dobrywieczor wieczor pozdrawiam dziekuje dzieki przepraszam hello hi elo`,
)

/** Words, folded, that stand close before a verb and go with it. */
export const PARTICLES = words('nie juz ja my dalej ciagle nadal tez jeszcze teraz wiec to no ale bardzo sie')

/** Words, folded, that say something of a thing without a verb: "brak faktury", "szkoda". */
export const VERBLESS = words('brak szkoda dosc')
