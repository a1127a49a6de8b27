import { phrases } from '../../guard/guard.ts'

const GOODS =
  'paczka|przesylka|towar|produkt|zamowienie|=zwrot|=zwrotu|pieniadz|przelew|srodek|kurier|monter|serwisant|ekipa|=czesc|=czesci|kwota'
/** Sent, these are words and show in the conversation; whatever else is sent comes by parcel or as money. */
const PAPERS =
  'odpowiedz|oferta|wycena|informacja|link|plik|dokument|faktura|korekta|potwierdzenie|umowa|projekt|zdjecie|numer|szczegol|mail|mejl|e-mail|wiadomosc|instrukcja|raport|opinia|decyzja|zestawienie|harmonogram|propozycja|cennik|formularz|kod|duplikat|protokol|kopia|skan|podglad|rozliczenie|wynik|ekspertyza|plan|grafik|lista|haslo|login|zaswiadczenie|certyfikat|bilet|etykieta|regulamin|material|odpis|pismo|kosztorys'
const WHOEVER =
  'ktos|kolega|kolezanka|kierownik|kierowniczka|specjalista|specjalistka|doradca|dzial|zespol|ksiegowosc|serwis|technik|szef|szefowa|koordynator|opiekun|lekarz|rejestracja|magazyn|konsultant|konsultantka|rzeczoznawca|ekspert|likwidator|mechanik|recepcja|kierowca|dostawca|producent|ekipa|monter|serwisant'
/** Promised words: their keeping shows in the conversation. */
export const word = phrases(`
  =odpisze|=odpiszemy|=odpowiem|=odpowiemy|=napisze|=napiszemy|=odezwe|=odezwiemy|=poinformuje|=poinformujemy|=powiadomie|=powiadomimy|=wroce|=wrocimy|=sprawdze|=sprawdzimy|=ustale|=ustalimy|=wyjasnie|=wyjasnimy|=przygotuje|=przygotujemy|=podesle|=podeslemy|=potwierdze|=potwierdzimy,
  =dam|=damy ..3 =znac|=odpowiedz,
  =wracam|=wracamy ..2 =do|=z, =oddam|=oddamy ..1 =glos, =podam|=podamy|=zapytam|=zapytamy|=dopytam|=dopytamy|=zweryfikuje|=zweryfikujemy|=przeanalizuje|=przeanalizujemy|=wycenie|=wycenimy|=policze|=policzymy|=udostepnie|=udostepnimy|=wgram|=wgramy|=wystawie|=wystawimy|=wygeneruje|=wygenerujemy|=uzupelnie|=uzupelnimy|=dolacze|=dolaczymy|=obejrze|=obejrzymy|=opisze|=opiszemy|=przekazemy ..2 =wynik|=wyniki|=decyzje|=informacje,
  =zresetuje|=zresetujemy|=wrzuce|=wrzucimy, =postaram|=postaramy ..3 odpisac|odpowiedziec|napisac|sprawdzic|ustalic, =dostanie|=dostaniesz|=dostana|=otrzyma|=otrzymasz|=otrzymaja ..3 =info|=informacje|=odpowiedz|=decyzje|=wycene|=oferte|=wynik|=wyniki,
  =odpowiedz|=decyzja|=informacja|=wycena|=oferta ..4 =bedzie|=do|=przyjdzie|=otrzyma|=dostanie, ${WHOEVER} ..4 =odezwie|=napisze|=odpisze|=odpowie|=skontaktuje|=przesle|=wysle|=przygotuje
`)
/** Promised papers, which come by message. */
export const papers = phrases(`
  =wysle|=wyslemy|=przesle|=przeslemy|=odesle|=odeslemy|=przyslemy|=przysle ..4 ${PAPERS}, ${PAPERS} ..4 =wysle|=wyslemy|=przesle|=przeslemy|=odesle|=odeslemy|=przysle|=przyslemy
`)
/** Promised calls, visits and repairs: done elsewhere, but whoever did them closes the case or writes of it. */
export const call = phrases(`
  =bede|=bedziemy ..1 =dzwonic|=dzwonil|=dzwonila, =postaram|=postaramy ..3 oddzwonic|zadzwonic|przyjechac|naprawic|zalatwic|zrobic, faktura|korekta|dokument|umowa|projekt|plik|haslo ..4 =bedzie|=beda|=przyjdzie|=dotrze|=trafi,
  =bedzie|=beda ..2 =gotowe|=gotowy|=gotowa|=zrobione|=naprawione|=naprawiony|=naprawiona|=aktywny|=aktywne|=aktywna|=odblokowane, naprawa|usuniecie|wymiana|montaz ..2 =potrwa|=zajmie|=zakonczy|=skonczy,
  ${WHOEVER} ..4 =bedzie|=beda ..2 =u|=w|=pod, =zadzwoni|=oddzwoni|=odezwie|=podjedzie|=przyjedzie|=skontaktuje|=zjawi|=pojawi ..3 ${WHOEVER}, ${WHOEVER} ..3 =pojawi|=pojawia|=zjawi|=zjawia|=podjedzie|=podjada,
  =bede|=bedziemy ..2 =u|=z|=pod|=na !ciebie|kontakt|czas, =oddzwaniam|=oddzwaniamy, =podjade|=podjedziemy|=wpadne|=wpadniemy|=zjawie|=zjawimy|=odblokuje|=odblokujemy|=przywroce|=przywrocimy|=aktywuje|=aktywujemy|=dokoncze|=dokonczymy|=zamontuje|=zamontujemy|=odbierzemy|=odbiore,
  =zadzwonie|=zadzwonimy|=oddzwonie|=oddzwonimy|=przyjade|=przyjedziemy|=wymienimy|=wymienie|=naprawimy|=naprawie|=zrobie|=zrobimy|=zalatwie|=zalatwimy|=uruchomimy|=wlaczymy|=poprawie|=poprawimy|=usune|=usuniemy|=zaktualizujemy,
  monter|serwisant|ekipa|kurier|${WHOEVER} ..4 =zadzwoni|=oddzwoni|=przyjedzie|=przyjdzie|=naprawi|=usunie
`)
/** Promised money and parcels: only the customer can tell whether they came. */
export const goods = phrases(`
  =zwroce|=zwrocimy|=oddam|=oddamy|=nadam|=nadamy|=przeleje|=przelejemy|=przywieziemy|=dowieziemy|=dowioze|=dostarczymy|=dostarcze, =wysle|=wyslemy|=przesle|=przeslemy|=odesle|=odeslemy|=przysle|=przyslemy|=doslemy|=dosle, =wysylam|=wysylamy ..3 ${GOODS}, =zaksieguje|=zaksiegujemy, kurier ..3 =odbierze|=zabierze|=podjedzie|=przywiezie, ${GOODS} ..4 =wyjdzie|=dotrze|=bedzie|=przyjedzie|=pojdzie|=zostanie|=beda|=wyslemy|=wysle|=przyjdzie|=nadamy
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
