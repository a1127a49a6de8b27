import type { Topic } from '../../vocabulary/vocabulary.ts'

/** The firm itself, its people, and talk. */
export const OF_FIRM = {
  booking: `
    umow* ~ wizyt*|termin*|sie|na|spotkan*
    rezerw*|zarezerw*|stolik*|nocleg*|pokoj
    woln* ~ termin*|miejsc*|pokoj*|stolik*|godzin*
    najblizsz* ~ termin*
    przeloz*|przesun*|odwol* ~ wizyt*|termin*|rezerwacj*|montaz*|spotkan*|zabieg*
    wizyt*|zabieg*|konsultacj*|badani*|szczepien*|przeglad* ~ umow*|przeloz*|odwol*|termin*|na|przesun*
    zapisac|zapisze|zapisal* ~ na|do|sie|@kin
    macie|jest ~ cos|wolne|woln* ~ na|dzis|jutro|sobot*
    nie dam|zdaze|moge ~ rady|przyjsc|przyjechac|dotrzec
    spozni* sie
    potwierdzam ~ termin|wizyt*|obecnosc
    appointment|reservation|booking|reschedule|book a|table
    запис* ~ на|до
    бронюв*|забронювати|столик*|запишіть
  `,
  'opening-hours': `
    ktorej|kiedy ~ otwar*|czynn*|zamyk*|otwier*|pracuj*|przyjm*|jestescie
    do|od ktorej
    czynn*|otwart*|zamkniet*|calodob*|dyzur*
    godzin* ~ otwarc*|pracy
    gdzie|jak ~ jestescie|znajduj*|miesci*|sklep|salon|oddzial|dojechac|trafic|dojsc|zaparkowac|najblizsz*
    adres* ~ sklep*|salon*|oddzial*|punkt*
    parking*|podjazd*|winda|przystanek
    najblizsz* ~ sklep|salon|punkt|oddzial|apteka
    w ~ swieta|niedziele|wigilie|weekend|sylwestra|majowke
    open|close|opening hours
    where ~ store|shop|located|office
    працюєте|працює|відчин*|зачин*|графік
    де ~ ви|ваш|знаходит*|магазин|найближч*
  `,
  'contact-human': `
    czlowiek%|konsultant%|doradc*
    z|do ~ kims|konsultant%|czlowiek%|doradc*|pracownik*|kierownik*|osoba|farmaceut*|lekarz*
    porozmawiac|pogadac|rozmawiac|rozmow*|mowic|gadac
    bot|bota|botem|robot*|automat*|maszyn*
    zadzwo*|oddzwo*|infolini*
    kontakt telefoniczny
    telefon ~ do
    zyw*|prawdziw* ~ czlowiek*|osob*|konsultant*
    kogos|kims ~ kto|z
    jest ~ tam|tu ~ ktos|czlowiek*|kto
    human|person|agent|representative|speak|talk
    людин*|оператор*|поговорити|зателефон*|подзвон*
  `,
  'staff-complaint': `
    niemil*|cham*|bezczeln*|arogan*|oprysk*|niegrzeczn*|wulgarn*|obrazil*|obraza*|krzycz*|nakrzycz*|wrzas*|wrzeszcz*|smial*|wysmia*|wyzw*|wyzyw*|nawyzyw*|klam*|oszuk*|zbyl*|zbyto|zignor*|odburk*|lekcewaz*|ponizy*|szarp*|przeklin*
    pani|pan|konsultant*|kurier*|sprzedaw*|ekspedient*|kasjer*|lekarz|lekarka|kierowca|obsluga|pracowni*|ochroniarz|kelner*|recepcjonist*|serwisant|monter|doradca|przewodni*|farmaceut*|rejestrator* ~ powiedzi*|nazwal*|rzucil*|krzy*|smia*|odmowil*|zignor*|kazal*|wmawia*|klam*|niemil*|nie|byl*|potraktow*|mowi|traktuj*|warkn*
    skarg* ~ na
    skladam|chce|zlozyc skarg*
    poskarz*|skarze sie
    potraktow* ~ mnie|jak|nas
    rzuci* ~ sluchawk*|paczk*
    wyciagn* konsekwencj*
    rude|shouted|insulted|hung up|impolite
    груб*|нагруб*|хам*|накрич*|скаржусь
  `,
  praise: `
    polec* ~ kazdemu|wszystkim|z|bardzo|goraco
    pochwal*|gratul*|brawo|ukłony|uklony|szacun|chapeau|medal*
    swietn*|wspanial*|rewelac*|genialn*|fantastyczn*|cudown*|znakomit*|przemil*|super|mega|petarda|sztos|bajka|cudo|idealn*|najleps*|perfekc*|profesjonal*|zachwyc*|zadowolon*
    jestem|jestesmy ~ zadowolon*|zachwycon*|wrazeniem
    dziekuje|dzieki ~ za ~ pomoc|swietn*|szybk*|cierpliwosc|wspanial*
    uratowal*
    zlot*|skarb|aniol|mistrz*
    oby wiecej
    great|amazing|excellent|fantastic|wonderful|best|impressed
    чудов*|найкращ*|рекоменд*|задоволен*
  `,
  suggestion: `
    propon*|proponuj*|sugeruj*|sugesti*|propozycj*|pomysl*
    moglibyscie|moglby*|mogloby|mogliby
    moze ~ by
    przydal*|przydaloby
    warto ~ by|rozwaz*|dodac|zrobic|wprowadzic
    fajnie|dobrze|milo|super|swietnie by|byloby|jakby*|gdyby*
    dodajcie|zrobcie|wprowadz*|rozwaz*|pomysl*
    brakuje mi ~ u was|opcji|w
    czemu|dlaczego ~ nie ~ macie|zrobicie|ma ~ opcji
    uwaga|uwage|usprawnien*
    suggest*|would be great|nice
    how about
    please add
    пропон*|додайте|варто
    було б
  `,
  business: `
    wspolprac*|hurt*|hurtow*|dystryb*|franczyz*|partnerst*|sponsor*|barter*|dropshipp*|reklamow*
    cv
    prac* ~ szukam|was|wolne|etat*|rekrutac*|aplik*
    szukam|szukacie|macie|poszukuj* ~ prac*|pracownik*|etat*|dostawc*|kierowc*|piekarz*|praktyk*
    rekrutac*|praktyk*|staz|zatrudn*|stanowisk*|wolontari*
    jestesmy|prowadze|prowadzimy|reprezent*|dzialam ~ firm*|sklep*|restaurac*|hotel*|przedszkol*|szkol*|klub*
    oferta|oferte|ofert* ~ wspolprac*|handlow*|dla
    zapytanie ofertowe
    praca magistersk*|licencjack*|dyplomow*
    wywiad*|ankiet*|artykul
    wholesale|distributor|partnership|hiring|job|vacanc*|supplier
    співпрац*|оптов*|робот*|ваканс*
  `,
  greeting: `
    dzien|dobry
    dobry wieczor|dzien
    czesc|hej|hejka|siema|witam|witajcie|elo|halo|serwus|czolem|moin
    dziek*|dzieki|dziekuje ~ za|bardzo|slicznie
    milego|dobrego|spokojnej|udanego ~ dnia|weekendu|wieczoru|nocy|popoludnia
    do widzenia|zobaczenia|uslyszenia
    pozdrawiam|pozdro|nara|papa|dobranoc
    hello|hi|hey|bye|thanks|thank|cheers
    привіт|добрий|доброго|вітаю|дякую|бувайте|побачення
  `,
  none: `
    pogod*|dowcip*|zart*|kawal|wiersz*|bajk*|piosenk*|wypracowan*|przetlumacz*
    kto ~ wygral*|napisal*|namalowal*|prezydent*|wymysli*
    ile ~ lat|zyje|wynosi
    jak ~ sie ~ robi|gotuje|ugotowac|upiec|pisze
    stolic*|prezydent*|wybor*|mecz*|film*|serial*|rozwod*|alimenty|podatk*|pit
    zarob*|inwest*|krypto*|bitcoin*|pozyczk*|kredyt*|gwarantowan*|pozycjonow*|fotowolt*|okazj*
    sprzedam|wynajme|kupie|oddam ~
    kup|odbierz|bede|wroce ~ mleko|chleb|dziec*|obiad
    joke|poem|weather|capital|timer|lottery|winner
    погод*|анекдот*|вірш*|столиц*|фільм*
  `,
} as const satisfies Partial<Record<Topic, string>>
