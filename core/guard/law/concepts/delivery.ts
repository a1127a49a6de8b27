import { phrases } from '../../text/phrases.ts'

/** Words about goods on their way. */
export const OF_DELIVERY = {
  carrier: phrases(`
    kurier, przewoznik, =poczta|=poczte|=poczty, spedytor, =kurierska|=kurierskiej, =courier|=carrier
  `),
  transport: phrases('transport, przesylka, paczka, dostawa, =w =drodze, =podczas ..1 =przewozu|=dostawy|=transportu'),
  damage: phrases(`
    uszkodzic, uszkodzony, uszkodzenie, stluc, potluc, stluczony, rozbic, rozbity, zniszczyc, zniszczony, zaginac,
    zaginiony, zgubic, szkoda, peknac, pekniety, zgniesc, zalac,
    =rozbily|=rozbila|=stlukl|=potluklo|=stluklo, =szkody|=szkode|=szkod
  `),
  protocol: phrases('protokol, spisanie, spisac'),
  claimsFrom: phrases(`
    dochodzic, roszczenie, pretensja, domagac, zadac, reklamowac ..3 =u|=w,
    reklamacja|=reklamacje|=reklamacji ..6 =u|=w|=do|=bezposrednio ..2 kurier|przewoznik|firma|poczta,
    =pieniedzy|=pieniadze|=rekompensaty|=odszkodowania ..3 szukac|dochodzic|domagac|zadac, =miedzy ..1 =pania|=panem|=panstwem|=klientem =a ..1 =przewoznikiem|=kurierem|=poczta|=firma, sprawa|=sprawy|=spor|kwestia ..3 =z ..1 =kurierem|=przewoznikiem|=firma|=poczta, =do ..2 =kuriera|=przewoznika|=firmy =kurierskiej?|=poczty, zglosic|zglaszac|zwrocic|skladac|zlozyc|kierowac|wyjasniac|zalatwiac ..4 =u|=w|=do|=z ..1 =kuriera|=kurierem|=przewoznika|=przewoznikiem|=poczcie|=poczty|=firmie|=firmy,
    =roszczenia|=roszczen|=odszkodowania ..3 =kuriera|=przewoznika|=niego|=nich, =szukac|=dochodzic ..2 =niego|=nich|=przewoznika|=kuriera, =reguluje|=rozlicza|=zalatwia|=wyplaci|=wyplaca ..2 =kurier|=przewoznik|=firma, =kurier|=przewoznik|=on|=poczta ..2 =wyplaci|=wyplaca|=zaplaci|=odda
  `),
  weClaim: phrases(`
    =sami ..3, =my ..2 odpowiadamy|=zalatwimy|=zlozymy|=zglosimy, =zajmiemy =sie,
    =zlozymy|=zglosimy|=wyjasnimy|=rozliczymy ..4
  `),
  postal: phrases('pocztowy, nadanie, =nadania, polecony, =list|=listu'),
  delivers: phrases('dostawa|dostarczyc|dostarczac|wyslac|wysylka|dowiezc|dotrzec|=realizacja|=realizacje|zrealizowac'),
  noEnd: phrases(
    'nie ..3 =ograniczony|=ograniczone|=limitu|=terminu, =bez ..1 =limitu|=terminu|=ograniczen, =dowolnie ..1 =dlugo, =bezterminowo',
  ),
  late: phrases('termin|opoznienie|opoznic|spoznic|czekac|=jeszcze ..2 nie, miesiac|tydzien'),
  courier: phrases('kurier|pobranie|=pobraniem|przy ..1 odbiorze'),
  lostParcel: phrases(
    '=nie =ma, zaginac|zaginiony|zgubic|zgubiony, nie ..2 dotrzec|dojsc|przyjsc|=dotarla|=doszla, uszkodzic|uszkodzony|rozbity|stluczony|potluczony',
  ),
  customersCarrier: phrases(`
    =sam|=sama|=samemu ..3 wybrac|zamowic|nadac|nadawac|zlecic, wybrac|zamowic|nadac|nadawac|zlecic ..3 =sam|=sama|=samodzielnie, =spoza ..2 =listy|=oferty, kolejowy, lotniczy, autokarowy
  `),
} as const
