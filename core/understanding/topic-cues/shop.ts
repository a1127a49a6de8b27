import type { Topic } from '../../vocabulary/vocabulary.ts'

/** What is sold, and paying for it. */
export const OF_SHOP = {
  'product-question': `
    czy ~ nadaj*|pasuj*|zawier*|dziala*|ma|maja|jest|sa|da sie|mozna ~ prac|uzyw*|stosow*|alerg*|gluten*|laktoz*|wodoodporn*|orzech*|skor*|zewnatrz|dziec*|lat|@pet
    jaki* ~ sklad*|material*|wymiar*|moc|pojemnosc*|dlugosc*|szerokosc*|waga|srednica|roznic*|rozmiar ~
    ile ~ wazy|mierzy|litrow|watow|decybeli|kalorii|gb|cm|porcji|osob|wytrzyma|starczy|swieci|trzyma
    z czego|jakiego ~ jest|zrobion*|wykonan*|materialu|drewna
    pasuj*|bedzie pasowac ~ do
    nadaje|nadaja sie
    czym ~ rozni|roznia
    jaki ~ rozmiar ~ wziac|brac|wybrac
    polec* ~ dla|do|na|mi|jaki|cos
    jak ~ dziala|uzywac|stosowac|dawkowac|prac|zlozyc|gruba|duza|duzy|dluga
    czy ~ bezpieczn*|szkodliw*|interakcj*|laczyc|ciazy
    biore|bierze|choruj*|uczul* ~ czy|moge|mozna
    od jakiego ~ wieku
    czy ~ w ~ zestawie|komplecie
    does|is|will ~ waterproof|work|fit|suitable|compatible|include*|come|made
    what ~ size|made|material|difference
    чи ~ підходить|містить|сумісн*|можна прати
    який|яка ~ розмір|склад|потужність|різниця|матеріал
  `,
  availability: `
    dostepn*|niedostepn*|wyprzed*|wykupion*
    jest|sa|macie|bedzie|beda|zostal* ~ na stanie|magazynie|miejscu|polce|polkach|zapleczu|sklepie|aptece|reki
    kiedy ~ bedzie|beda|wroci|wracaj*|pojawi*|rzuc*|dostaw* ~ znowu|ponownie|sprzedaz*|rozmiar*|nowy|nowa|partia
    macie|maja|jest|sa ~ jeszcze
    czy|gdzie ~ dostane|kupie|znajde|maja|macie
    powiadom* ~ dostepn*|o
    wycofan*|produkowan*|sprowadz*|dodruk*
    szukam|poluje|nigdzie
    ile ~ sztuk ~ zostal*|maci*|jest
    ostatni* sztuk*
    in|out stock
    available|discontinued|sold out
    back in
    в|у наявності
    чи є|буде ~ у вас
    коли ~ з'явиться|буде|надходження
  `,
  'price-promotion': `
    kod|kodu|kupon*|rabat*|znizk*|promocj*|obnizk*|przecen*|upust*|wyprzedaz*
    kod* ~ nie|rabatow* ~ dziala|wchodzi|nalicza|przechodzi
    ile ~ kosztuj*|wyjdzie|bierzecie|kosztuje|zaplace|stoi
    po ile|czemu ~
    cena|ceny|cene|cennik*|koszt|taniej|tansz*|drozej
    inna|wyzsza|nizsza cena
    zwrot ~ roznic*
    roznic* ~ cen*|zwroc*|odda*
    black friday
    discount*|promo*|coupon*|sale|cheaper
    how much
    знижк*|промокод*|акці*|купон*|ціна
    скільки коштує
  `,
  'payment-methods': `
    jak|czym|mozna|moge|da|czy|mozliw*|chce ~ zaplacic|placic|oplacic|platnosc*
    platnosc* ~ przy odbiorze|karta|blik*|rat*|odroczon*|gotowk*|przelew*
    na raty
    ratach|raty|rat|ratalny|leasing*
    przyjmuj* ~ karty|karte|bony|gotowk*|platnosc*|euro|dolar*|przelew*|zamowien*
    blik*|paypal|paypo|klarna|przelewy24|gotowk*|pobrani*|apple|google
    form*|metod*|spos* ~ platnosc*
    odroczon*|termin* ~ platnosc*|przelew*
    przelew* ~ tradycyjn*|po|z terminem
    przy odbiorze
    pay ~ by|with|in|on|via
    accept ~ card*|paypal|payment*|american
    instalments|installments|cash
    оплат* ~ частинами|карткою|при|готівк*|є
    можна|чи ~ заплатити|оплатити
  `,
  'payment-problem': `
    dwa|podwojn*|dwukrotn*|razy ~ pobra*|zaplac*|obciaz*|sciagn*|poszlo|zeszl*
    pobra*|sciagn*|obciaz*|zeszl* ~ dwa|podwojn*|dwukrotn*|drugi|konta|karty|razy|mi|wiecej
    platnosc*|przelew*|blik*|transakcj*|karta|karte|raty|wplat* ~ nie|odrzuc*|blad|zawies*|nieudan*|niezaksieg*|dwa
    nie ~ przeszl*|zaksieg*|przechodz* ~ platnosc*|wplat*|przelew*
    zaplacil*|oplacil*|przelal* ~ a|i|choc|mimo|dalej|nadal|nie|brak|dwa
    nie moge|da ~ zaplacic|oplacic|dokonczyc
    wezwani*|ponaglen*|monit*|windykac* ~ do|zaplat*|choc|mimo
    nadplat*|przeplac*|za duzo ~ przelal*|zaplac*
    przelal*|zaplac* ~ za duzo|malo
    oczekuje na platnosc
    blokad* ~ srodk*|na
    charged|payment ~ twice|failed|declined|not
    зняли|списали ~ двічі|два|більше
    оплата ~ не|помилка
  `,
  invoice: `
    faktur*|fv|fakturk*|paragon*|rachun*|proform*|ksef
    not* koryguj*
    wystaw*|wysl*|popros*|potrzeb*|przesl* ~ faktur*|paragon*|rachun*
    korekt* ~ faktur*
    nip* ~ faktur*|paragon*
    ksiegow*|nabywc*
    duplikat* ~ faktur*|paragon*
    invoice*|receipt|vat
    фактур*|рахун*|чек|чека
  `,
} as const satisfies Partial<Record<Topic, string>>
