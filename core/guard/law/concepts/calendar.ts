import { phrases } from '../../text/phrases.ts'

/** Words about the last day of a term, and which days are free. */
export const OF_CALENDAR = {
  lastDayFree: phrases(`
    termin|=dzien|koniec|=ostatni|=czternasty ..6 sobota|niedziela|swieto, sobota|niedziela|swieto ..4 termin|=ostatni|=czternasty|koniec,
    =dni =wolne ..3 przesuwac|przesunac, =wolne|=swieta|=weekendy ..3 skracac|skrocic
  `),
  /** The term is said to have ended before that day. */
  endedBefore: phrases(`
    =dzien|=dobe =wczesniej, dzien ..1 przed ..1 =nim|=nia|=tym, =poprzedniego =dnia, =do =tylu, =ostatni|=ostatniego =dzien|=dnia? =roboczy|=roboczego ..1 =przed,
    =trzeba|=nalezalo ..4 =w ..1 =piatek|=czwartek|=sobote, minac|skonczyc|uplynac|liczyc|wygasnac|konczyc ..4 =w|=do ..2 =piatek|=piatku,
    liczyc ..2 sie? ..1 =sobota|=piatek ..2 =przed
  `),
  /** Of lessons and care paid by the month: what a day missed gives back is the contract's affair. */
  absence: phrases('nieobecnosc, czesne, frekwencja, opuszczony|opuscic ..2 zajecia|lekcja|trening'),
  /** The firm has time left, as it says. */
  notElapsed: phrases('nie =minal|=minelo|=uplynal|=uplynelo|=skonczyl, nie =jestesmy ..2 =spoznieni|=czasie'),
  christmasEve: phrases('wigilia, =24 grudzien|=grudnia, =dwudziesty|=dwudziestego =czwarty|=czwartego =grudnia'),
  workingDay: phrases(`
    !nie =zwykly|=normalny|=zwyklym|=normalnym ..1 dzien, dzien =roboczy|=roboczym =jak =kazdy, !nie|pierwszy|najblizszy|kolejny|nastepny dzien =roboczy|=roboczym|=pracujacy, nie ..2 =wolna|=wolny|=swieto|=swieta|=swietem,
    =pracujemy ..1 =normalnie, !nie =liczy|=licza ..2 =sie? ..1 =normalnie
  `),
} as const
