/**
 * Words that say which thing, person or day a message is about, not what is wanted: "czajnik" is bought, broken and sent back like "buty".
 * The models read each as its class, so that they do not take a kettle for a complaint. `stem*` as in the concept lexicon.
 */
export const PLACEHOLDER_LEXICON = {
  thing:
    'but buty butow butami butach bucik* sandal* kozak* klapk* trampk* adidas* sneakers* kurtk* plaszcz* sukien* spodn* spodnic* bluz* koszul* koszulk* swet* garnitur* czapk* czapec* rekawic* rekawiczk* skarpet* rajstop* biustonosz* stanik* majtk* pasek paska szal szalik* torebk* plecak* walizk* portfel* zegar* zegark* pierscion* naszyjnik* lancuszek* kolczyk* bransolet* obracz* bizuter* okular* oprawk* soczew* szkla perfum* ' +
    'krem kremu kremy kremow szampon* mydl* tusz* podklad* serum tonik* odkurz* czajni* toster* mikser* blender* ekspres* zelazk* suszar* pralk* zmywark* lodowk* zamrazar* piekarnik* kuchenk* okap* robot-kuch* gofrownic* telewizor* monitor* laptop* komputer* tablet tabletu tablety tabletow konsol* sluchawk* glosnik* smartwatch* aparat* drukark* toner* router* telefon* smartfon* kabel* kabl* ladowark* myszk* klawiatur* pendrive* dysk* ' +
    'kanap* sof* fotel* stol* krzesl* szaf* szafk* regal* polk* biurk* lozk* lozeczk* materac* poduszk* koldr* posciel* koc* dywan* zaslon* firan* rolet* zaluzj* lamp* lampk* zarowk* lustr* obraz* wazon* doniczk* garnk* garnek* patelni* talerz* kubk* kubek* szklank* sztucc* noz noze farb* wiertark* wkretark* mlotk* srubokret* pil* grzejnik* kociol* piec* pompa pompy bateri* umywalk* wann* drzwi okn* plytk* panel* parkiet* cement* ' +
    'rower* hulajnog* opon* kolo kola kol felg* kask* namiot* spiwor* kajak* nart* lyzw* pilk* rakiet* hantl* biezni* wozek wozk* fotelik* zabawk* lalk* klock* puzzl* gra gry gre ksiazk* podrecznik* ebook* album* kalendarz* zeszyt* dlugopis* ' +
    'tort* ciast* chleb* bulk* pierog* pizz* kaw* herbat* miod* mleko mleka wino wina oliw* syrop* tablet* witamin* masc masci termometr* cisnieniomierz* inhalator* insulin* lek leki leku lekow lekami lekarstw* preparat* probiotyk* plast* karm* zwirek* smycz* obroz* akwari* roslin* kwiat* bukiet* sadzonk* drzew* krzew* choink* nawoz* traw* kosiark* ' +
    'shoes boots jacket dress shirt kettle blender laptop phone headphones lamp sofa chair table book bike toaster vase mug fridge tv watch lamp сукн* взутт* кросівк* чайник* телефон* крем* книг* лампа ноутбук*',
  kin: 'mama mamy mamie mame mamo tata taty tacie tate ojciec ojca ojcu matka matki matce matke maz meza mezowi mezem zona zony zonie zone syn syna synowi synek synka synkowi corka corki corce corke coreczk* dziecko dziecka dziecku dzieci dzieciom babcia babci babcie dziadek dziadka dziadkowi wnuk* wnuczk* siostr* siostra brat brata bratu tesc* ciocia cioci ciocie wujek wujka kuzyn* chlopak* dziewczyn* narzeczon* szwagier* szwagr* sasiad* kolega kolegi kolezank* przyjaciel* mother father wife husband son daughter friend мам* тато дитин* син* дочк*',
  pet: 'pies psa psu psem pieska piesek kot kota kotu kotem kotek kotka chomik* krolik* papug* kon konia rybk* szczenia* kociak*',
  weekday:
    "poniedzial* wtorek wtorku wtork* srod* czwart* piatek piatku piatk* sobot* niedziel* monday tuesday wednesday thursday friday saturday sunday понеділ* вівтор* серед* четвер* п'ятниц* субот* неділ*",
  month:
    'styczn* stycznia luty lutego lutym marca marcu marzec kwietn* kwiecien maja maju czerwc* czerwiec lipca lipcu lipiec sierpn* sierpien wrzesn* wrzesien pazdziern* listopad* grudn* grudzien january february march april june july august september october november december',
  town: 'warszaw* krakow* lodz lodzi wroclaw* poznan* gdansk* gdyni* szczecin* bydgoszcz* lublin* katowic* bialymst* bialystok* radom* torun* kielc* rzeszow* olsztyn* gliwic* zabrz* sosnowc* czestochow* opole opolu sopot* zakopan* plock* tarnow* elblag* koszalin* kalisz* legnic* siedlc* zielonej zielona leszn* rybnik* london berlin kyiv lviv київ* льв*',
} as const

export type Placeholder = keyof typeof PLACEHOLDER_LEXICON
