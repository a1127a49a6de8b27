/**
 * Words of customer service by what they stand for, in Polish, English and Ukrainian, without diacritics.
 * `stem*` holds for every word that begins so; a word without a star only for itself. A word may stand for several concepts.
 */
export const CONCEPT_LEXICON = {
  parcel:
    'paczk* paczusz* przesylk* przesylec* pakiet* karton* pudel* pudl* koperta koperte parcel* package* box shipment* посилк* пакунк* коробк*',
  order: 'zamow* zamaw* zamawial* order* ordered zlecen* zakup* koszyk* замовл*',
  courier:
    'kurier* kuriera dpd dhl inpost* ups gls fedex pocztex poczt* listonosz* przewoznik* spedycj* kierowc* dostawc* courier* driver* carrier* кур*єр* водій*',
  locker: 'paczkomat* automat* punkt* odbioru skrytk* zabk* kiosk* locker* pickup відділенн* поштомат*',
  delivery:
    'dostaw* dostarcz* dorecz* wysyl* wysla* wysle* wyslij* nada* nadan* transport* doslac dosl* deliver* ship* shipping dispatch* достав* відправ*',
  arrive:
    'przyjd* przyjecha* przyjed* przyszl* przyszed* dotar* dotrz* doszl* doszed* dojech* dojed* dojdz* przylec* dotrzec idzie jedzie arriv* come came прийшл* приїд* прийд* прийш* приїх*',
  where: 'gdzie skad where де звідки',
  when: 'kiedy kiedyz when коли ktorej',
  tracking: 'sledz* tracking track numeru listu sortown* sortowni etykiet* status* mapce mapie awizo трек* статус*',
  late: 'opozn* spozn* zwlok* poslizg* zaleg* mial mialo miala mieli obiecyw* obiecal* obiecan* termin* przekroczon* po late delay* overdue promised запізн* обіця* затрим*',
  still: 'nadal dalej wciaz jeszcze ciagle still yet досі ще',
  wait: 'czeka* czekan* oczekuj* oczekiw* wait* waiting чека*',
  days: 'dni dzien dnia tydzien tygodn* miesiac* miesiec* godzin* dob* days weeks week day month months hours день дні днів тиж* місяц* годин*',
  address:
    'adres* ulic* ul mieszkan* kod pocztow* dom domu numeru przeprowadz* przekier* address* redirect* адрес* вулиц* переїха*',
  change:
    'zmian* zmien* zmieni* popraw* przestaw* podmien* podmian* aktualiz* edyt* modyfik* przepis* skorygow* korekt* change update edit correct зміни* змін* виправ*',
  add: 'doda* dolo* dorzuc* dopis* dolacz* dokup* dobier* uzupeln* add adding include додат* додайте',
  remove: 'usun* usuw* skasow* wykresl* wyrzuc* wymaz* odejm* zdejm* delete remove erase видал*',
  mistake: 'pomyl* omylk* przypadk* przypadkiem niechcac* literowk* mistake wrong accident* помил* випадков*',
  cancel:
    'anul* odwol* zrezyg* rezygn* wycof* cofn* niebyl* rozmysl* przemysl* odpusc* zatrzymaj* wstrzym* cancel* stop скасу* відмін* передум*',
  damaged:
    'uszkodz* zniszcz* rozbit* rozbil* rozbij* stluk* stlucz* potluc* peknie* pekl* pekn* zlaman* polam* polaman* zgniec* wgniec* wgniot* pogie* rozerw* podart* rozwal* wylal* rozlal* rozsypa* mokr* przemok* cieknie porys* rys rysa odprysk* obit* broken damag* crush* crack* shatter* розбит* пошкодж* зламан*',
  missing:
    'brak* brakuj* niekomplet* zabrak* nie-bylo pusto pust* zamiast-trzech missing incomplete lack* бракує вистача* немає',
  part: 'czesc* element* srub* zestaw* komplet* sztuk* szt pozycj* akcesor* ladowark* kabel* pilot* instrukcj* part parts piece pieces item items частин* штук*',
  other:
    'inn* zly zla zle zlego niewlasciw* nie-ten nie-to niezgod* pomylk* zamiast cudz* czyj* wrong different instead інш* не-той',
  colour:
    'kolor* barw* odcien* czarn* bial* czerw* niebiesk* zielon* szar* bez brazow* roz* granat* colour color blue red black white колір кольор* чорн* білий',
  size: 'rozmiar* numeracj* wiekszy wiekszy wieksz* mniejsz* za-mal* za-duz* ciasn* luzn* przymal* obwod* xl xxl size bigger larger smaller medium розмір* більш* менш*',
  fit: 'pasuj* pasow* przymierz* lezy uciska* uwiera* fit fits підход* підійд*',
  return: 'zwrot* zwroc* zwrac* odesl* odda* oddac odeslac oddaje odstap* odstep* return* withdraw* поверн*',
  refund: 'pieniad* pieniedz* srodk* kasa kase kasy hajs* zwrot* refund* money reimburs* грош* кошт*',
  account_bank:
    'konto konta koncie kont karta karte karty przelew* bank* wplyn* zaksieg* wplat* iban bank account card transfer карт* рахун* банк*',
  complain:
    'reklam* roszcz* rekojm* niezgodnos* wad* usterk* bubel* buble* szmelc* complain* claim* faulty defect* рекламац* скарг* брак дефект*',
  broke:
    'zepsu* psuje padl* padla pad przestal* odpad* rozklei* rozkleja* rozpad* rozeszl* przetar* pekl* nie-dziala spalil* zardzew* broke stopped stopped-working зламал* зіпсу* перестал*',
  demand: 'zada* domaga* oczekuj* wnosz* wymagam roszcz* nalez* demand вимага*',
  repair: 'napraw* serwis* fachow* technik* rzeczoznawc* repair* service ремонт* сервіс*',
  decision:
    'rozpatrz* rozpatryw* decyzj* uznan* uznal* odrzuc* odpowiedz* odwolan* etap* stan* sprawa sprawie zgloszen* decision progress розгля* рішенн*',
  warranty: 'gwaranc* gwarant* rekojm* warranty guarantee гаранті*',
  documents:
    'dokument* papier* karta-gwarancyjna dowod* protokol* zaswiadcz* certyfikat* formularz* instrukcj* документ*',
  exchange: 'wymian* wymien* zamien* zamian* podmien* swap exchange обмін* поміня*',
  product: 'model* produkt* wersj* sprzet* towar* artykul* product товар*',
  property:
    'sklad* material* wymiar* waz* waga dlug* szerok* wysok* pojem* moc mocy watt* skladnik* alerg* gluten* laktoz* wodoodporn* kompatyb* obslug* dziala-z prac prania nadaje pasuje zawiera material ingredients waterproof compatible size склад* матеріал* містить',
  suit: 'nadaj* pasuj* polec* porad* dobr* dobier* dawk* stosow* stosuj* uzyw* wiek wieku suitable recommend підходить підбер*',
  available:
    'dostepn* niedostepn* magazyn* stanie stan zapas* wyprzed* sztuk* polk* polce polkach available stock sold restock наявн* склад*',
  again: 'znowu znow ponown* powroc* wroci wroc* kolejn* again back знову',
  price:
    'cen* koszt* ile cennik* drog* tani* tanie* wycen* stawk* oplat* price* cost* much fee ціна ціни скільки кошту*',
  promotion:
    'promoc* promk* znizk* rabat* obnizk* wyprzedaz* kod kodu kody kupon* upust* okazj* gazetk* przecen* discount* promo* coupon* code sale знижк* акці* промокод*',
  pay: 'plac* zaplac* oplac* platn* platnos* uiszcz* pay* payment* оплат* плати* заплат*',
  method:
    'blik* rat rata raty ratach ratalny gotowk* pobranie* paypal* przelewy24 payu klarna odroczon* visa mastercard apple google leasing* instalments installments cash частинами готівк*',
  charged:
    'pobra* pobral* pobier* sciagn* obciaz* zeszl* zeszly podwojn* dwukrotn* dwa-razy nadplat* zablokowan* blokad* charged twice deducted debit* зняли двічі списа*',
  fail: 'nie-przeszl* odrzuc* blad* bledn* error* niepowodz* nieuda* nie-udal* odmow* fail* declined rejected помилк* відхил*',
  invoice:
    'faktur* paragon* rachunek rachunku rachunki nip nipem ksieg* vat duplikat* proforma ksef nabywc* invoice* receipt* фактур* чек чека рахунок-фактур*',
  login:
    'zalog* logow* logowan* hasl* login* log sign password wejsc zablok* kod-sms uwierzytel* weryfik* dostep* authenticator captcha логін* парол* увійти вхід входу',
  account: 'kont* profil* panel* rejestr* uzytkownik* account profile акаунт* обліков* профіл*',
  personal:
    'nazwisk* imie imienia telefon* mail* email* numer* kontaktow* kartotek* surname name phone прізвищ* телефон* номер* пошт*',
  privacy:
    'rodo dane danych osobow* zgod* administrator* przetwarz* udostepn* uodo inspektor* nagryw* nagrani* monitoring* kamer* gdpr data privacy consent персональн* дані даних згод*',
  calls: 'dzwoni* wydzwan* zadzwon* oddzwon* telefonicz* infolini* call phone дзвон* зателефон* подзвон*',
  loyalty:
    'punkt* punkci* lojaln* stalego-klienta klubow* klubowicz* naklejk* pieczatk* nagrod* bon bonu bony voucher* karta-podarunkowa podarunkow* prezentow* upominkow* points gift loyalty reward* бал бали балів подарунков*',
  newsletter:
    'newsletter* biuletyn* mailing* spam* subskryb* wypis* zapisac-na reklamowe mejl* wiadomosc* unsubscribe розсилк* відпиш* підписатис*',
  advert: 'reklamow* ofert* marketing* gazetk* advert* marketing реклам*',
  contract:
    'umow* abonament* abonam* subskrypc* pakiet* plan planu plany karnet* wypowiedz* wypowiad* okres* przedluz* odnowi* odnawian* subscription contract plan upgrade downgrade договор* підписк* тариф* абонемент*',
  website:
    'stron* aplikac* apk* appk* serwis* sklep-internetowy przegladark* link* przycisk* formularz* panel* website app page button сайт* додат* застосун*',
  device:
    'router* drukark* telewizor* laptop* telefon* komputer* pralk* zmywark* lodowk* ekspres* odkurzacz* pilot* czujnik* program* oprogramowan* aktualizac* sterownik* bluetooth* wifi internet* siec device printer роутер* інтернет* пральн*',
  malfunction:
    'dzial* nie-dziala zawiesz* zawies* zacina* zacial* wyskakuj* wywala* mruga* miga* swieci* laduje* laduj* zresetow* reset* restart* zawiesz* skonfigur* sparow* polaczyc crash* loading error* freeze* працює завис* відкрива*',
  book: 'rezerw* zarezerw* umow* umowi* wizyt* zapisac zapis* termin* stolik* miejsc* pokoj* nocleg* przeloz* przesun* book* appointment* reservation* reschedule table запис* бронюв* столик*',
  hours:
    'otwart* otwier* czynn* zamkn* zamyk* godzin* swiet* niedziel* dyzur* calodob* open* close* hours працює відчин* графік*',
  place:
    'sklep* adres* lokal* oddzial* punkt* parking* dojech* dojazd* tramwaj* pietr* salon* apteka apteki aptek* store shop located located магазин* аптек* знаходи*',
  person:
    'czlowiek* konsultant* doradc* pracownik* osob* zywy zyw* kims kogos kims kierownik* operator* human person agent representative someone людин* оператор* консультант* менеджер*',
  talk: 'rozmaw* pogad* gada* porozm* polacz* przelacz* kontakt* talk speak talking connect говорити поговорити зєдна* з*єдна*',
  bot: 'bot bota botem boty robot* automat* maszyn* chatbot* czatbot* sztuczn* bot machine бот* робот*',
  staff:
    'pracowni* obslug* sprzedaw* konsultant* pani pan kasjer* ekspedient* recepcj* lekarz* farmaceut* kelner* ochron* monter* kierowc* przewodni* trener* rejestrator* doradc* salesperson staff assistant employee driver waiter продав* персонал* лікар*',
  rude: 'niemil* chams* cham chamsk* bezczeln* arogan* niegrzeczn* opryskl* krzycz* nakrzycz* wrzas* wrzeszcz* obraz* wysmia* smial* zbyw* zbyt* zignor* klam* oszuk* lekcewaz* wulgarn* wyzw* wyzyw* odburk* ponizy* traktuj* potraktow* rude shout* ignored impolite insult* груб* хам* нахам*',
  praise:
    'polec* swietn* super* wspanial* zadowol* zachwyc* brawo pochwal* pochwala genialn* rewelac* fantastyczn* cudow* szacun* klasa petard* mega najleps* profesjonaln* idealn* mistrz* medal* anio* perfekc* uratow* great amazing excellent best impressed perfect чудов* супер задовол* рекоменду* найкращ*',
  thanks: 'dziek* dziekuj* dzieks* podziekow* thx thanks thank дяку* спасиб*',
  hello: 'hej czesc siema witam witaj* dobry halo elo siemka hello hi hey привіт добрий вітаю доброго',
  bye: 'widzenia pa dobranoc narazie nara bye побачення бувайте',
  wish: 'pozdrawiam zycze milego dobrego wesolych have-nice гарного',
  suggest:
    'propon* proponuj* sugeruj* sugesti* pomysl* moglibyscie mogliby przydal* przydaloby warto dobrze-by fajnie-by byloby wprowadz* rozwaz* uwag* usprawni* suggest* add feature idea would пропон* було-б',
  business:
    'wspolprac* hurt* hurtow* partner* dystryb* dostawc* franczyz* sponsor* cv prac* rekrutac* praktyk* staz* firma firmy firme przedsieb* spolk* szkol* ofert* wywiad* dziennikar* influencer* wholesale partnership distributor hiring job cooperation співпрац* оптов* робот* ваканс*',
  quantity: 'sztuk* hurt* palet* wieksz* ilosc* ilosci duz* kilkadziesiat partia partii bulk quantity кількіст*',
  before: 'zanim przed jeszcze-nie niewyslan* before поки перед',
  unsent: 'spakuj* pakujcie pakowa* wyslecie wysyla* wysylk* ruszy* nadaliscie realiz* ships dispatch відправ*',
  today:
    'dzis dzisiaj jutro zaraz teraz natychmiast pilne pilnie szybko szybciutko today now tomorrow urgent asap immediately сьогодні завтра зараз терміново',
  ask_how: 'jak how як',
  ask_can: 'czy mozna moge mozliw* da dalo daloby can could чи можна можу',
  ask_howmuch: 'ile skolko much many скільки',
  abroad:
    'zagranic* granic* niemiec niemczech angli* czech slowac* ukrain* litw* abroad germany lithuania international за-кордон* україн* польщ*',
  free: 'darmow* gratis bezplatn* free безкоштовн*',
  medicine: 'lek leki lekow leku tablet* recept* syrop* apteka aptece antybiotyk* medicine pills ліки таблет*',
  weather_joke:
    'pogod* dowcip* zart* kawal wiersz* piosenk* mecz* stolic* prezydent* wypracowan* przepis przetlumacz joke weather poem capital погода анекдот вірш',
  sell_spam:
    'zarob* kliknij krypto* kredyt* pozyczk* inwest* pozycjonow* gwarantowan* wygral* kasyn* bitcoin* earn invest loan заробі* кредит*',
} as const

export type Concept = keyof typeof CONCEPT_LEXICON
