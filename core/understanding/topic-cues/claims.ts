import type { Topic } from '../../vocabulary/vocabulary.ts'

/** Goods that go back or are not as they should be. */
export const OF_CLAIMS = {
  'return-goods': `
    zwroc* ~ towar*|produkt*|zakup*|@thing|to|kupion*|rzecz*
    chce|chcial*|mog*|mozna|da|jak ~ zwrocic|oddac|odeslac
    zwracam|oddaje|odsylam|odeslac|odesle
    odstep*|odstap* ~ od
    etykiet* ~ zwrot*
    zwrot* ~ towar*|etykiet*|formularz*|ciagu|paragonu|zakup*|adres
    formularz* ~ zwrot*
    ile ~ czasu|dni ~ na ~ zwrot*|oddanie
    koszt* ~ zwrot*|odeslani*
    nie ~ pasuje|podoba|spelnia|odpowiada
    przyjm* ~ zwrot*|powrotem
    wez* ~ z powrotem
    14 dni
    nietrafion*|rozmyslil*
    return ~ item|it|this|label|shoes|goods|policy
    send ~ back
    повернути|повернення ~ товар*|річ*
    поверн*
  `,
  'refund-status': `
    zwrot* ~ pieniedz*|srodk*|kas*|wplat*|naleznosci|kaucj*|kosztow
    kiedy|gdzie ~ zwrot*|pieniadz*|kasa|srodki|przelew*|wroc*|odda*
    pieniadz*|pieniedzy|kasa|kasy|kase|srodk*|zwrot*|przelew*|zl ~ nie|jeszcze|nadal|dalej|ani ~ ma|wplyn*|dosta*|dosz*|wroci*|przysz*|widac|zobacz*
    nie|nadal ~ ma|wplyn*|dosta*|dosz*|wrocil* ~ pieniedz*|pieniadz*|kas*|srodk*|zwrot*|przelew*
    oddac|oddajcie|oddacie|oddali*|zwroc* ~ pieniadz*|kas*|srodk*|polow*|mniej
    odesla*|oddal*|zwroci* ~ gdzie|kiedy|kasa|pieniadz*
    zwrot* ~ zaksiegow*|zlecon*|wykonan*|przyjet*|wyslan*|konto|karte|blik*|zatwierdz*
    numer konta ~ zwrot*
    refund* ~ yet|when|status|processed|not|issued
    money back
    повер* ~ гроші|кошт*|грош*
    гроші|кошти ~ не|повер*|ще
  `,
  complaint: `
    reklamuj*|reklamowac
    zloz*|sklad*|zglasz*|zglos*|wnos* ~ reklamacj*
    reklamacj* ~ na|but*|towar*|tytulu|skladam
    reklamacj*
    wad*|wadliw*|usterk*|bubel|szmelc|fuszerk*|niezgodn*|rekojm*
    zepsu*|popsu*|padl*|przestal*|rozklei*|rozkleja*|rozeszl*|rozpadl*|odpad*|przetarl*|pekl*|skrzypi|trzeszczy|przecieka*|spru*|zardzewi*|odkleil*|peka*|paczy*|wyplowi*|zmechac*
    po ~ @number|jednym|dwoch|trzech|tygodni*|miesiac*|praniu ~ zepsu*|padl*|przesta*|peklo|rozkle*|odpad*
    zadam|domagam|oczekuje|wnosze|chce ~ zwrotu|wymiany|naprawy|obnizenia|obnizki|now*|rekompensaty
    prosze|chce ~ o ~ wymian*|napraw*|now*
    wymien* ~ na nowy|nowa|albo
    kupion* ~ tygodni*|miesiac* ~ temu
    complaint|faulty|defective|claim
    broke|stopped ~ after|working
    рекламац*|зламав*|зламал*|зіпсув*|брак
  `,
  'complaint-status': `
    status*|etap*|stan*|decyzj*|wynik* ~ reklamacj*|zgloszeni*|sprawy|odwolani*|serwis*
    co z ~ reklamacj*|zgloszeni*|napraw*|moja
    kiedy ~ rozpatrz*|decyzj*|odpowiedz|wroci|koniec|skoncz*|odbior*
    reklamacj* ~ rozpatrz*|uznan*|odrzuc*|toku|trwa|cisza|temu|nadal|zlozon*|zakoncz*|przyjet*|pozytywn*
    zlozyl*|zglosil*|wyslal*|oddal* ~ reklamacj*|zgloszeni* ~ temu|cisza|nic|i
    oddan* ~ na|do ~ reklamacj*|serwis*|napraw*
    serwisie|naprawie ~ od|juz
    rozpatrz*|rozpatryw*|rzeczoznawc*|ekspertyz*|odwolani*
    minelo|mija ~ dni ~ reklamacj*|zgloszeni*
    update|status|news|progress ~ complaint|claim|repair
    рекламаці* ~ що|коли|статус|подал*|розгля*
    що з ~ рекламац*|скарг*
  `,
  warranty: `
    gwarancj*|gwarancyjn*
    gwarancj* ~ obejm*|trwa|przechodz*|przepad*|wygas*|ile|kiedy|przedluz*|waz*
    ile|do kiedy ~ gwarancj*
    karta|karty|karte gwarancyjn*
    autoryzowan* ~ serwis*
    gdzie ~ serwis*|naprawi*
    rekojmi* ~ roznic*|czym|ile
    przeglad* gwarancyjn*
    warranty|guarantee
    гаранті*
  `,
  exchange: `
    wymian*|wymien* ~ na|rozmiar*|kolor*|inn*|wieksz*|mniejsz*
    wymieni* ~ na ~ wieksz*|mniejsz*|inn*|dluzsz*|rozmiar
    zamien* ~ na ~ wieksz*|mniejsz*|inn*|czarn*|rozmiar*|numer|krotsz*|dluzsz*
    za mal*|duz*|ciasn*|luzn*|krotk*|dlug*|waski*|szerok*
    przymal*|przyduz*|ciasn*|uciska*|cisn*
    wieksz*|mniejsz* ~ rozmiar*|numer*
    rozmiar*|numer* ~ wieksz*|mniejsz*
    inn* ~ rozmiar*|kolor*|odcien*|wzor*|model ~ zamien*|wymien*
    moge|mozna|da ~ wymienic|zamienic|podmienic
    chcial*|wole|wolal*|potrzebuj* ~ zamiast
    exchange|swap
    larger|smaller|bigger|different size|colour|color
    обмін*|поміня*|більший|менший
  `,
} as const satisfies Partial<Record<Topic, string>>
