/**
 * Words that short messages to a shop, a bank or a carrier are made of, by language. Latin ones are matched without their marks, so that
 * Polish or Czech typed without them is known too. A word that several languages share tells less; that is counted, not listed.
 */
export const TELLING_WORDS = {
  pl: `a aby ale bardzo bedzie bez bo brak byc byl byla bylo chce chcialbym chcialabym ciagle co czekam czy czemu czas cos dalej dla dlaczego
    do dobry dodalem dokumenty dostac dostalam dostalem dostane dostawa dostawy drugi dzien dzis dzisiaj dziekuje dzieki dziala faktura fakture
    faktury fv gdy gdzie godzin godzina halo hej i ich ile informacje ja jak jaka jaki jakie jakis jednak jego jej jest jestem jestescie jesli
    jeszcze juz karta kiedy klient klienta kod kontakt konto konta koszt kosztuje kto ktora ktore ktory kupic kupilam kupilem kurier kurierem
    kuriera lub ma maila mam macie mi mnie moge mozna moze mozecie moj moja moje mojej mojego musze na nadal nam nie nic niestety niz nr numer
    o od oddac odbior odebrac odpowiedz odpowiedzi ok on ona oni oraz otrzymalam otrzymalem paczka paczke paczki pan pana pani panstwa panstwo
    pieniadze pieniedzy platnosc platnosci po pod podac pomoc pomocy poniewaz potrzebuje powinno pozdrawiam problem produkt produktu prosze
    prosba przed przesylka przesylke przesylki przez przy przyszla przyszedl pytanie rachunek razem reklamacja reklamacje reklamacji rozmiar rozumiem
    sa sie sklep sklepu skontaktowac spoko sprawdzic sprawie sprawa status strona stronie super swoje ta tak taki tam tego tej teraz ten tez to towar tu
    tutaj tydzien tylko tym u uszkodzona uszkodzony uwazam w was wasz wasza wciaz we wiadomosc wiem witam wlasnie wszystko wy wyslac wyslalem wyslana
    wysylka wyslane wysylki z za zadzwonic zakup zakupy zaplacilam zaplacilem zamiast zamowic zamowienia zamowienie zamowieniu zamowilam zamowilem ze
    zeby zgubiona zglosic zla zle zmienic znowu zostal zostala zostalo zrobic zwrocic zwrot zwrotu zl zlotych zadnej zadnych mu sobie wiec te nim potem niego mialem domu nawet ty dobrze niech cie sam siebie zawsze chwile niej nigdy raz trzeba wiecej znow wtedy byly jeden
    czlowiek nich tych mogl troche wszyscy soba przeciez slowa dlugo cala gdyby bede zaraz albo panie nia dwa chyba panu zreszta czasu nikt czego kilka
    masz jestes ludzie sposob pierwszy wszystkie jezeli miedzy dzieci wszystkich dlatego powiedziec rzecz rzeczy ktos musi jedna czlowieka
    mysl mna moglem mowil wcale takie coraz prawda bylem zycie trzy wreszcie wsrod powiedzial mowi ludzi poza jedno samo chcial lat widze piec dni kazdy
    czyz takze chcesz prawie szybko dopiero taka gdyz duzo wiesz jednej lepiej mamy wam obok wkrotce dosc strony wiele jakas maja zas jednego malo mowic razy mala
    bardziej byli tyle mimo droge isc niby wiedzial dziecko swiat dwadziescia naprawde wczoraj trudno wielki zatem zanim wolno dwoch pare koniec dom kobieta
    okna skad bedziesz takiego robic takich swoj nasze pierwsza dwie moim swoja mogla czym czesto chociaz wszystkim lubie spokojnie tobie kiedys miejscu rano
    mozemy powiedz mowie prawo dokladnie oczywiscie chcialem znam sadze naszej pewnego choc podczas inny wszedzie kim roku wlasciwie twoja stoi latwo zwykle daleko
    beda drugiej ktorym gdzies twoje naszego mogli jakim mysle moich zrobil jestesmy pewnie miejsca powodu kilku drugim dziwne dluzej nieco niemal zobaczyc musisz
    nikogo inna widzi nowe mniej przedtem slowo zly bedziemy wydaje dotychczas jednym lubi prosto skoro najlepiej samego obecnie ktorych zyc szkoda kazda mocno
    okolo swe drugiego male nastepnie najbardziej dawno przepraszam wyglada najpierw innych wszelkie niczego widzisz siedzi powinien rozumie jedynie zaden kazdego
    hejka elo siema siemano witaj witajcie czesc heja nara pa dobranoc milego dnia wieczor spadam sorki dzieki haslo hasla reset kod aplikacja apka logowanie zalogowac
    anulowac anulowanie zmiana adres adresu rabat promocja karty blik przelew przelewu raty umowa umowy gwarancja gwarancji naprawa uszkodzenie brakuje`,
  en: `ok okay set a about after again all also am an and any anyone are as ask at back bank be because been before bought broken but buy by call came can
    cancel cannot card change check contact could customer damaged day days delivered delivery did didn't do does doesn't don't email every for from
    get give go good got had happened has have haven't he hello help her hey hi his hour hours how human i i'd i'll i'm i've if in invoice is isn't
    it item it's just know last like long lost made make me money more my need never new no not nothing now number of off on one only open opened or order
    ordered orders other our out over package paid parcel password pay payment person please price problem product purchase question received refund
    return returned returns said same say see send sent service she shipped shipping shop should show since size so some someone something speak
    still store support talk take than thank thanks that the their them then there they thing think this time to today tomorrow tracking try two up us
    use very wait waiting want was wasn't way we website week weeks well were what when where which while who why will with without won't working would
    wrong yes yesterday yet you your`,
  de: `aber alle allem als also am an anderen arbeiten auch auf aus bei beim bekommen bestellen bestellt bestellung bezahlen bezahlt bin bis bitte brauche
    da danke dann das dass dem den denn der des dich die dies diese dieser dir doch du durch ein eine einem einen einer erhalten er es falsch fehlt fragen frage frau
    fur gegen geht geld gern gestern geschickt guten gut habe haben hallo hat hatte heute herr hier hilfe ich ihm ihn ihr ihre ihren im immer in
    ist ja jemand jetzt kann kaputt kaufen kein keine konnen konnte konto kunde kundendienst lange leider lieferung lieferzeit liefern mal man mehr mein meine meinem
    meinen mensch mich mir mit mochte morgen muss nach nicht nichts noch nun nur ob oder ohne paket passiert passt preis produkt rechnung reklamation retoure ruckgabe
    ruckerstattung schicken schon sehr sein seit sich sie sind so soll sprechen stimmt tag tage trotz uber um und uns unter versand viel viele vom von vor war
    waren warte warten warum was weil wann wenn wer werden wie wieder will wir wird wo woche wochen wurde zahlen zahlung zu zum zur zuruck`,
  cs: `ahoj ale ani balik baliku bez bohuzel bude by byl byla bych byt chci chtel chtela chybi ci clovek clovekem co cas castka dal dekuji den diky dlouho dnes do
    dobry dobre dobry dodani doprava doruceni dorucena dostal dostala faktura fakturu fakturu ho ja jak jake jaky je jeho jeji jen jeste ji jiny jsem jsme jsou jste
    kde kdo kdy kolik kontakt koupil koupila ktera ktere ktery kvuli mam mate me mi mne mohl mohla moje muj moji muzu muzete na nam nas ne nebo neco nefunguje nejde
    nekdo nemam neni neprisel neprisla nevim nic objednal objednala objednavka objednavce objednavky objednavku od odeslat odpoved opet on ona osloveni ovsem
    penez penize po podle pomoc poslat potrebuji potom pozde prave prichazi pri prisel prisla pro problem proc prosim protoze prodejna pryc pres reklamace reklamaci
    rozbity s se si stale stav stranka tady tak take tam ted ten tento teto toho to tohle tu tyden uctu uz v vas vase vam vcera vec velikost velmi vratit vraceni vrateni vy
    z za zaplatil zaplatila zaplatit zasilka zasilky zasilku zbozi ze zitra zmenit zpet`,
  uk: `а або але багато без буде будь ласка був була було вам вас ваш вже ви від відправити відправлення він вона вони все гроші де день діє для до добрий
    доброго доставка доставки дуже дякую є ж за завтра замовив замовила замовлення зараз зі змінити знову і із ім її їх й його коли кошти кур'єр людина людиною магазин мене мені
    ми може можна мій моє моя мою на навіщо нам не немає ні нічого номер о оплата оплатив оплатила отримав отримала питання підкажіть після повернення
    повернути посилка посилки посилку потрібно привіт прийшла про проблема прошу рахунок розмір сьогодні скільки скажіть та так також там те тиждень ти тільки то товар товару
    треба ту у хочу це цей ця час чекаю через чи чому що щоб як яка який які`,
  ru: `а без бы был была было быть в вам вас ваш вы где да дайте даже деньги день для до доброго добрый доставка доставки доставку его ей ему если есть еще ещё её же жду за заказ
    заказа заказал заказала заказу завтра здравствуйте и из или им их к как какой какая когда кто курьер ли магазин меня мне могу можно мой мои моя мою мы на над надо нам нас наш не
    нет неделя неделю ничего но номер нужно о об обмен он она они опять оплата оплатил оплатила от отправить очень по подскажите получил получила пожалуйста пока помогите помощь
    после посылка посылки посылку почему привет пришла пришел пришёл при про проблема прошу размер с сегодня сейчас сколько скажите со снова спасибо сломан так также там то товар
    товара только ты у уже хочу чего через что чтобы эта эти это этот я человек человеком вернуть возврат возврата`,
} as const

export type TellingLanguage = keyof typeof TELLING_WORDS
