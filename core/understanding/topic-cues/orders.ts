import type { Topic } from '../../vocabulary/vocabulary.ts'

const GOODS =
  'paczk*|przesylk*|zamowieni*|towar*|dostaw*|kurier*|list|zakup*|@thing|parcel|order|package|delivery|посилк*|замовленн*'

/** An order until it is there. */
export const OF_ORDERS = {
  'order-status': `
    gdzie|skad ~ jest|sa|teraz ~ ${GOODS}|moj*
    gdzie moj*|nasz*
    kiedy ~ przyjdzie|dojdzie|dotrze|dostane|przyjedzie|dojedzie|bedzie|dostaniemy ~ ${GOODS}|moj*
    kiedy|ktorego|o ktorej ~ spodziewac|przyjdzie|dojdzie|dotrze|przyjedzie|dojedzie|otrzymam|dostarcz*|przywiez*
    na jakim etapie
    status ~ ${GOODS}
    co z ~ moj*|nasz* ${GOODS}
    co ~ dzieje ~ z ~ ${GOODS}
    sledz*|sledzic|sledzenia|tracking|mapce|mapie|przewoznik*
    czy ~ wyslan*|wysla*|nadan*|wyszl*|wyruszy*|wyjech*|jedzie|leci|spakowan*|poszl* ?juz
    juz ~ wyslan*|wyszl*|wyruszy*|jedzie|jada|leci|idzie|drodze
    numer* ~ listu|przesylki|nadania|sledzenia
    doreczon* ~ nie ~ mam|ma|dosta*
    gotow* ~ do odbioru
    where is my|the|our
    when will|can ~ arrive|come|get|expect
    tracking|shipped|dispatched
    де ~ моє|моя|мій|зараз
    коли ~ прийде|приїде|буде|чекати|доставлять
    трек|відправили|відстежити
  `,
  'delivery-delay': `
    mial|miala|mialo|miale|mialy|mieli|mieliscie|powinno|powinna|powinien|powinny ~ byc|dotrzec|przyjechac|dojsc|przyjsc|dojechac|nadejsc|dostarczyc|trafic
    obiec* ~ dostaw*|dni|termin*|przed|do|w
    opozni*|opoznien*|spoznia*|spozni*|zwlok*|poslizg*
    po terminie
    termin* ~ min*|przekrocz*|uplyn*|przesu*
    min*|mija|mijaja|uplyn* ~ dzien|dni|tydzien|tygodni*|tygodnie|miesiac*|termin*|godzin*
    czekam|czekamy ~ juz|od|ponad|trzeci*|drugi*|tydzien|dni|miesiac
    ile ~ mozna|mam|jeszcze ~ czekac
    nadal|dalej|wciaz|jeszcze|ciagle ~ nie ~ ma|dotar*|dosz*|przysz*|dosta*|wysla*|otrzyma*|przyjech*
    nie ~ dotar*|doszl*|przyszl*|dojech*|przyjech* ~ a|mimo|choc|mial*
    nikogo ~ nie bylo
    nie bylo ~ kurier*|nikogo
    od ~ dni|tygodni*|tygodnia|miesiac* ~ nie|bez|cisza|czekam
    stoi|lezy|utknel*|wisi|utkwil* ~ w|od
    kiedy ~ wreszcie|nareszcie|koncu
    late|delay*|overdue
    still ~ not|hasn't|nothing|haven't
    was ~ supposed|promised|due
    обіця*|запізн*|затрим*
    досі|вже ~ немає|не|день|тиждень
  `,
  'delivery-options': `
    ile ~ kosztuje|kosztowac|zaplace|wynosi|placi* ~ wysylk*|dostaw*|kurier*|przesylk*|transport*|wniesien*
    koszt* ~ wysylk*|dostaw*|przesylk*|transport*
    jaki* ~ koszt* ~ wysylk*|dostaw*|przesylk*
    czy ~ wysylacie|wysylaja|dostarczacie|dostarczaja|dowozicie|dowoza|dowieziecie|dojezdzacie|dojedzie|wnosi*|rozwozicie
    wysylacie|dostarczacie|dowozicie|wysylka ~ do|na|za|w
    wysylk*|dostaw* ~ zagranic*|granic*|gratis|darmow*|ekspres*|sobot*|miedzynarod*|wieczor*|poczt*|do
    darmow*|gratis|bezplatn* ~ wysylk*|dostaw*
    odbior* ~ osobist*|wlasn*|punkcie|sklepie
    odebrac ~ osobiscie|sklepie|magazynu|sam*
    ile ~ trwa|idzie|dni|czasu ~ wysylk*|dostaw*|paczk*|przesylk*|kurier*
    spos*|form*|opcj*|metod* ~ dostaw*|wysylk*
    macie|jest|mozliw* ~ paczkomat*|dostaw*|wysylk*|odbior
    mozliw* ~ dostaw*|wysylk*|odbior*|wniesien*
    do you|can you ship|deliver
    shipping|delivery ~ cost*|options|methods|to|take
    how much|long ~ shipping|delivery
    доставк* ~ коштує|в|до|є|скільки
    чи ~ доставля*|відправля*
    скільки ~ доставк*
  `,
  'change-address': `
    zmian* ~ adres*|paczkomat*|punkt*|miejsc* ~ dostaw*|odbior*
    zmien* ~ adres*|paczkomat*|punkt*|miejsc*
    zmian* adres*
    zl*|bledn*|niewlasciw*|nieaktualn*|star* ~ adres*|kod|ulic*|numer domu|miast*|paczkomat*
    adres* ~ zl*|bledn*|pomyl*|nieaktualn*|star*|poprawic|zmienic
    przekier* ~ paczk*|przesylk*|do|na
    przekier*
    inn* ~ adres*|paczkomat*|punkt*
    zamiast ~ do|na|ul|adres*|domu
    dostarcz*|wyslij*|wyslac|zawiez*|dowiez*|zostaw*|skieruj*|dajcie ~ na adres|do|u|na ~ sasiad*|@kin|prac*|biur*|rodzic*|dzialk*|szkol*
    pomyl* ~ ulic*|adres*|numer*|miast*|kod|paczkomat*|domu|mieszkania
    przeprowadz*|wyprowadz*
    redirect|reroute
    change|update|wrong|correct|new ~ address|postcode|locker|pickup
    змін*|неправильн*|іншу|нову ~ адрес*|відділенн*
    перенаправ*|переадрес*
  `,
  'change-order': `
    doda*|dopis*|dorzuc*|dolozy*|dolacz*|dolozenia|dokup* ~ do ~ zamowieni*|paczk*|koszyk*|koszyka|tego
    dorzuc*|dopisz*|doloz*|dopiszcie
    zmian*|zmien*|poprawc*|poprawi*|modyfik* ~ w zamowieniu|zamowienie|zamowienia|rozmiar*|kolor*|ilosc*|wariant*|pozycj*|grawer*|napis*
    usun*|skresl*|wyrzuc*|odejm*|zdejm*|odjac|wykresl* ~ z zamowieni*|pozycj*|jeden|jedna|sztuk*
    zamiast ~ poprosz*|prosze|ma byc|wolal*|jednego|dwoch
    zanim ~ wysl*|spakuj*|pojdzie|ruszy|nadaci*
    jeszcze ~ nie ~ wysl*|wysz*|spakowan*|ruszy*|realiz*|zaczel*
    niewyslan*
    jednak ~ zamiast|nie|poprosze|wole
    wpisal*|kliknel*|zamowil* ~ zamiast
    polacz*|scal* ~ zamowieni*
    jeszcze jedn* ~ rzecz|sztuk*|pozycj*
    add|remove|change ~ to|from|in ~ order
    change|swap ~ size|colour|color|quantity
    before ~ ships|shipped|dispatch*
    додат*|додайте|приберіть ~ замовлен*
    змінити ~ розмір|колір|замовлення
  `,
  'cancel-order': `
    anul*
    odwol* ~ zamowieni*|zakup*|dostaw*|rezerwacj*|wycieczk*
    rezygn*|zrezygn* ~ z|ze ~ zamowieni*|zakup*|wycieczk*|tego|@thing
    nie ~ wysyl*|realiz*|pakuj*|sprowadz*
    rozmyslil*|rozmysl*|przemyslal*|odwidzialo|odechcialo
    wycof* ~ zamowieni*|zakup*|sie|to
    cofn* ~ zamowieni*|zakup*
    skasuj*|skasowac|wykasow*|usun*|uniewazni*|storno ~ zamowieni*|to|koszyk|zakup|jedno
    zamow*|kupi*|klik* ~ pomylke|przypadk*|razy|pytania|niechcacy|nieuwage
    juz ~ nie ~ chce|potrzebuj*|potrzebn*
    nie chce juz
    zatrzymaj*|wstrzymaj* ~ zamowieni*|wysylk*|produkcj*|to
    cancel*
    changed my mind
    скасу*|відмін*|передумал*|не відправляйте
  `,
  'damaged-parcel': `
    uszkodz*|zniszcz*|rozbit*|potluczon*|stluczon*|polaman*|zlaman*|zgniecion*|wgniec*|pogiet*|rozerwan*|podart*|rozwalon*|przemoczon*|zmiazdz*|obit*|porysowan*|pekniet*|polama*|zbity|zbite|zbita
    przysz*|dotar*|dosz*|przyjech*|dojech*|przylec*|dosta* ~ uszkodz*|rozbit*|polaman*|zlaman*|peknie*|potluczon*|stluczon*|pogiet*|mokr*|kawalkach|zgniec*|porysow*|polama*
    karton*|pudel*|opakowani*|paczk*|koperta ~ rozerwan*|wgniec*|zgniec*|mokr*|podart*|podziuraw*|naruszon*|przebit*|rozdart*|rozwal*
    w transporcie
    szkod* transport*|w transporcie
    protokol* szkody
    wylal*|rozlal*|wysypa*|rozsypa*
    w kawalkach|strzepach|drobny
    zle|slabo|fatalnie zapakow*
    damaged|crushed|shattered|dented|soaked|torn
    arrived ~ broken|cracked|damaged|in pieces
    пошкоджен*|розбит*|зламан*|тріщин*|розірван*|мокр*
  `,
  'missing-item': `
    brak|brakuj*|zabrakl* ~ w|jednej|jednego|dwoch|czesci|@thing|@number|srub*|instrukcj*|element*
    brakuj*|zabrakl*|brakow*
    nie ~ bylo|ma ~ w ~ paczce|pudelku|zestawie|srodku|kartonie|komplecie|przesylce
    nie dolozyl*|dolaczon*|dolaczyl*|dodali*|zapakowali*|wlozyl*
    niekompletn*|zdekompletow*
    doslac|doslij*|doslanie|dosylk*|doslecie
    zamiast @number ~ @number
    @number ~ zamiast @number
    mialo|miala|mialy|powinno|powinny ~ byc @number
    @number ~ z @number
    jest|przyszl*|dosta*|naliczyl*|w srodku ~ tylko|zaledwie|@number|jedn*|dwa|dwie
    zamawial*|zamowil* ~ @number|dwa|dwie|trzy|cztery ~ przysz*|dosta*|jest|sa
    pust* ~ pudel*|karton*|kopert*|miejsc*
    tylko polow*
    missing|incomplete
    only ~ one|half|two|three
    бракує|вистача*|немає ~ в|у
  `,
  'wrong-item': `
    nie to ?co zamawia*|zamowi*
    nie ten|ta|te ~ rozmiar|kolor|model|towar|produkt|but*
    inn* ~ towar*|produkt*|model*|rozmiar*|kolor*|niz|rzecz*|lek*
    zl* ~ rozmiar*|model*|kolor*|towar*|produkt*
    zamiast ~ przysz*|dosta*|jest|wyslali*|dotarl*
    przysz*|dosta*|otrzym*|przysla*|wysla*|dostarcz* ~ zamiast
    przysz*|dosta*|otrzym*|przysla*|wysla* ~ inn*|zl*|cudz*|czyj*|nie
    zamawial*|zamowil*|zamowion* ~ a ~ przysz*|dosta*|jest|dotarl*|otrzym*
    zamowil*|zamawial*|kupil*|mial* ~ dostal*|przyszl*|przyszed*|dotarl*|otrzymal*
    cudz*|czyjas|czyjes|obce
    nie swoje|moja|moje
    pomyl* ~ paczk*|produkt*|towar*|rozmiar*|kolor*|pakowaniu|kompletacj*|magazyn*
    zamien* ~ paczk*|etykiet*|mi
    niezgodn* ~ z ~ zamowieni*
    nie zgadza sie
    wrong ~ item|size|model|product|colour|color|order
    instead of
    got|received|sent ~ wrong|different|someone|somebody
    не той|ту|те
    інший|інша ~ товар|розмір|колір
    замість
  `,
} as const satisfies Partial<Record<Topic, string>>
