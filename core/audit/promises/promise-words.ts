import { phrases } from '../../guard/guard.ts'

const GOODS =
  'paczka|przesylka|towar|produkt|zamowienie|=zwrot|=zwrotu|pieniadz|przelew|srodek|kurier|monter|serwisant|ekipa|=czesc|=czesci|kwota'
const WHOEVER =
  'ktos|kolega|kolezanka|kierownik|kierowniczka|specjalista|specjalistka|doradca|dzial|zespol|ksiegowosc|serwis|technik|szef|szefowa|koordynator|opiekun|lekarz|rejestracja|magazyn'
/** Promised words: their keeping shows in the conversation. */
export const word = phrases(`
  =odpisze|=odpiszemy|=odpowiem|=odpowiemy|=napisze|=napiszemy|=odezwe|=odezwiemy|=poinformuje|=poinformujemy|=powiadomie|=powiadomimy|=wroce|=wrocimy|=sprawdze|=sprawdzimy|=ustale|=ustalimy|=wyjasnie|=wyjasnimy|=przygotuje|=przygotujemy|=dosle|=doslemy|=podesle|=podeslemy|=potwierdze|=potwierdzimy,
  =dam|=damy ..3 =znac|=odpowiedz, =wysle|=wyslemy|=przesle|=przeslemy !paczka, =odpowiedz|=decyzja|=informacja|=wycena|=oferta ..4 =bedzie|=do|=przyjdzie|=otrzyma|=dostanie, ${WHOEVER} ..4 =odezwie|=napisze|=odpisze|=odpowie|=skontaktuje|=przesle|=wysle|=przygotuje
`)
/** Promised calls, visits and repairs: done elsewhere, but whoever did them closes the case or writes of it. */
export const call = phrases(`
  =zadzwonie|=zadzwonimy|=oddzwonie|=oddzwonimy|=przyjade|=przyjedziemy|=wymienimy|=wymienie|=naprawimy|=naprawie|=zrobie|=zrobimy|=zalatwie|=zalatwimy|=uruchomimy|=wlaczymy|=poprawie|=poprawimy|=usune|=usuniemy|=zaktualizujemy,
  monter|serwisant|ekipa|kurier|${WHOEVER} ..4 =zadzwoni|=oddzwoni|=przyjedzie|=przyjdzie|=naprawi|=usunie
`)
/** Promised money and parcels: only the customer can tell whether they came. */
export const goods = phrases(`
  =zwroce|=zwrocimy|=oddam|=oddamy|=nadam|=nadamy|=przeleje|=przelejemy|=przywieziemy, =wysle|=wyslemy|=przesle|=przeslemy|=wysylamy ..3 ${GOODS}, ${GOODS} ..4 =wyjdzie|=dotrze|=bedzie|=przyjedzie|=pojdzie|=zostanie|=beda|=wyslemy|=wysle|=przyjdzie|=nadamy
`)
/** Somebody was rung or visited, as colleagues note it down. */
export const called = phrases(`
  =zadzwonilam|=zadzwonilem|=oddzwonilam|=oddzwonilem|=dzwonilam|=dzwonilem|=dodzwonilam|=dodzwonilem|=rozmawialam|=rozmawialem|=obdzwonione, po rozmowie, rozmowa ..2 =odbyta|=przeprowadzona
`)
/** Goods or money are on their way, as the firm tells it. */
export const sentOut = phrases(`
  =nadalismy|=nadalam|=nadalem|=wyslalismy|=wyslalam|=wyslalem|=zwrocilismy|=zwrocilam|=zwrocilem|=przelalismy|=przelalam|=przelalem|=dowiezlismy, =zlecilismy|=zlecilam|=zlecilem ..2 zwrot|przelew, ${GOODS} ..3 =wyszla|=wyszlo|=wyszedl|=poszla|=poszlo|=poszedl|=nadana|=nadane|=wyslana|=wyslane|=wyslany|=zwrocona|=zwrocone|=zlecony
`)
/** The customer has what was promised. */
export const arrived = phrases(`
  !nie =dotarla|=dotarlo|=dotarl|=doszla|=doszlo|=doszedl|=dostalam|=dostalem|=otrzymalam|=otrzymalem|=odebralam|=odebralem|=przyszla|=przyszlo|=przyszedl
`)
