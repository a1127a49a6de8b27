import { type Check, observe } from '../check.ts'
import type { Scene } from '../scene/scene.ts'
import { soundsLike } from '../scene/sounds.ts'
import { phrases } from '../text/phrases.ts'

/** Insult, scorn, irritation and orders to be quiet. */
const rude = phrases(`
  =glupi|=glupia|=glupie|=glupota ..2 pytanie|klient|pan|pani|uwaga|wiadomosc, idiota|idiotka|debil|kretyn|glupek|matol|cham|chamstwo|baran|osiol|nieuk|tuman, zamknac sie, =spadaj|=odczep|=odwal|=ogarnij|=zamknij|=wynocha|=spierdalaj|=wypad ..1 sie, kurwa|kurde|cholera|cholerny|pieprzyc|pierdolic|dupa|gowno, w dupie,
  miec|=mamy|=mam ..4 powyzej|po ..1 =uszu|=dziurki|=kokardy, miec ..4 dosc|dosyc ..3 =pana|=pani|=panstwa|=takich|klient|klientow|marudzenie|pretensja, =pan|=pani|=pana|=panu|=klientow|=klientom|=takich ..3 =podejsciem|=charakterem|=poziomem|=inteligencja|=rozumem, =wystarczy|=trzeba|=nalezalo|=warto|=mozna ..2 umiec|nauczyc|potrafic ..1 czytac|liczyc|myslec|sluchac,
  =sie =nie =czyta|=mysli|=slucha|=potrafi ..6 =sie, prosic ..3 nauczyc ..1 sie ..2 czytac|liczyc|pisac|kultura|zachowac, czego ..2 =pan|=pani ..2 nie =rozumie, ile ..1 raz|razy ..2 =mam|=mamy|=mozna ..2 powtarzac|tlumaczyc|pisac|mowic, =powtarzam ..1 =po =raz ..3, prosic ..2 nie =zawracac|=marudzic|=histeryzowac|=zameczac|=zasmiecac|=spamowac|=jeczec|=wymyslac|=krzyczec, prosic ..2 przestac ..1 marudzic|jeczec|narzekac|histeryzowac|wymyslac|krzyczec|pisac|meczyc, nie zawracac ..1 glowa|gitara,
  ruszyc|podniesc ..2 z ..1 =kanapy|=fotela|=krzesla, ruszyc ..1 glowa|tylek, zejsc ..1 na ziemia, =gratuluje|=gratulujemy|=brawo ..2 spostrzegawczosc|pomyslowosc|refleks|inteligencja|odkrycie|logika, =brawo =pan|=pani|=panie, nie moj|nasz ..1 =problem, to juz =pana|=pani ..1 problem|zmartwienie, =nic ..1 =mnie|=nas ..2 obchodzic, =mnie|=nas to nie obchodzic, nikt ..2 =panu|=pani|=pana ..3 nie ..1 =kazal|=zmuszal|=prosil|=trzyma, nie ..2 =pan|=pani ..3 =jedyny|=jedyna|=pepkiem|=swiata, szkoda ..2 =mojego|=naszego ..1 =czasu, nie ..1 =mam|=mamy ..1 =czasu ..2 na|dla,
  co =pan|=pani ..2 sobie ..1 =wyobraza|=mysli, =pan|=pani|=panstwu ..2 =sie ..1 =cos ..1 =pomylilo, chyba ..2 =pan|=pani ..2 =zartuje|=kpi|=oszalal|=oszalala|=snil|=snila, jak =sie =nie =podoba, =zegnam, =idz|=idzcie =do =konkurencji, prosic ..2 =laskawie, =laskawie ..3, z =laski swojej, =taki|=taka =madry|=madra, =pan|=pani ..2 =klamie|=bredzi|=zmysla|=naciaga|=wyludza, =stupid|=idiot, =shut =up, =learn =to =read
`)
/** Scorn without a rude word: of the customer's wits, patience, purse or claim, and of the firm's having to answer. */
const scornful = phrases(`
  ktos ..2 =o ..1 =to|=takie ..1 =pyta|=pytac, =naprawde|=serio ..1 =ktos, pora|czas ..2 =sie ..2 poruszac|ruszyc|obudzic|wyspac|ogarnac, =a =babcia|=dziadek|=ciocia|=tesciowa|=pies|=kot|=sasiad ..2 =moze|=tez,
  swiat ..2 nie ..1 =kreci ..2 =wokol, =cudow ..1 nie, =cudotworca|=cudotworcami, =pokazac|=wskazac =palcem, biedactwo|biedaczek|biedaczka|bidulka|nieborak, =kotka =i =myszke, nie =bede|=bedziemy ..4 bawic|klocic|dyskutowac|powtarzac|prosic|uzerac, nie =bede|=bedziemy ..1 =panu|=pani|=panstwu|=tego|=wszystkiego|=drugi|=kolejny|=znowu ..2 tlumaczyc,
  =mam|=mamy ..1 =przyjechac|=przyjsc ..1 =i, =prowadzic ..1 =za =raczke, =za =raczke|=reke ..1 =prowadzic|=trzymac, =wrozka|=wrozem|=jasnowidzem|=wrozbita, =koncert =zyczen, =ksiazka ..1 =skarg =i =zazalen,
  =bedzie ..1 =jak|=kiedy ..1 =bedzie, nie ..1 wydzwaniac|wypisywac|zawracac|zameczac|poganiac|pouczac|pogania, prosic ..2 nie ..2 =poganiac|=pouczac|=wydzwaniac|=wypisywac|=dyktowac|=rozkazywac,
  czytanie|czytac ze? zrozumienie? ..2 nie ..1 bolec|gryzc|=jest, ze zrozumienie|zrozumieniem, nie ..2 =pana|=pani|=panska ..1 =mocna|=mocnej|=najmocniejsza ..1 strona,
  =mocna =strona =nie, nie ..1 miec|mam ..2 =sily|=nerwow|=cierpliwosci ..3 !za|czekac, nie ..1 =mam|=mamy ..1 =cierpliwosci|=sily ..3 =do|=na ..1 =pana|=pani|=takich,
  =moze ..2 jeszcze ..1 =frytki|=kawe|=czerwony|=kokardke, =zdrowy|=chory|=zdrowa|=chora ..1 na ..1 glowa, =w ..1 =glowie ..2 =pan|=pani|=panu, =ma =pan|=pani ..2 =w =glowie|=nie =pokolei,
  =puknac|=stuknac =sie, ma|=miec ..1 wazny ..1 sprawa ..1 niz|na =glowie, =wazniejsze ..2 =sprawy|=rzeczy ..2 =niz|=na =glowie, !poprawic|poprawiac =pana|=pani|=panskie ..1 humor, =pana|=pani|=panskie ..1 fochy|widzimisie|zachcianka|fanaberie|fanaberia|fantazja|wymysl|zale|jeki|marudzenie|wypociny,
  =kazde ..1 =dziecko ..3 =wie|=potrafi|=rozumie|=zrozumie|=umie|=poradzi|=ogarnie, wie ..2 =kazde =dziecko,
  =kazdy ..1 =dzieciak|=przedszkolak|=glupi|=idiota ..3 =wie|=potrafi|=rozumie|=zrozumie|=umie|=poradzi, =trzeba|=wystarczy|=przeciez|=wystarczylo ..8 =czarno =na =bialym, !w|o|kazdym|po|przy|na =czlowieku, =kobieto|=chlopie|=babo, =dziecko =by ..1 =znalazlo|=zrozumialo|=wiedzialo|=potrafilo|=poradzilo|=ogarnelo|=umialo, =nawet ..1 =dziecko|=przedszkolak ..3 =wie|=potrafi|=rozumie|=zrozumie|=umie|=poradzi|=ogarnie, przedszkolak ..4 =by|=wie|=poradzi|=potrafi|=ogarnia|=zrozumie,
  roszczeniowy, =kolejny|=kolejna|=nastepny|=nastepna ..1 madrala|medrzec|maruda|awanturnik|awanturnica|ekspert|znawca|specjalista|wiercipieta,
  rece ..1 opadac|opasc ..2 =jak|=gdy|=kiedy|=od|=przy|=czytac, slabo|niedobrze ..2 =sie|=mi ..2 robic|=robi|=robi =sie, =otworzyc =oczy, otworzyc|przetrzec|wytrzec|zdjac ..2 =oczy|=okulary|=rozum,
  kupic|zalozyc ..2 =okulary ..1 !przeciwsloneczne|korekcyjne, nie ..2 =pepkiem|=pepek, =jak|=jesli|=skoro ..2 =pana|=pani|=pania|=kogos ..1 nie ..1 =stac, nie ..1 =stac =pana|=pania ..2 =to, nikt ..2 nie ..1 zmuszac|kazac|zmusza !do,
  =wisi =mi|=nam ..1 !=faktura|platnosc, wisiec ..1 =mi|=nam =to, =mi|=nam =to ..1 =wisi|=zwisa|=lata|=obojetne, to mi|nam ..1 =wisi|=zwisa|=powiewa, =mam|=mamy =to ..1 gdzies|nosie, =gowno|=guzik|=figa ..2 =mnie|=nas|=z =makiem,
  a ..1 =pisz|=pisac|=niech ..1 =sobie, =prosze|=niech ..2 =sobie ..1 pisac|skarzyc|dzwonic|narzekac|gadac|isc ..3 gdzie|=do =woli|=na =zdrowie|=ile,
  nauczyc ..1 sie? ..2 =obslugi|=obslugiwac|=czytac|=kultury|=korzystac|=liczyc|=pisac|=sluchac|=myslec|=grzecznosci|=manier|=cierpliwosci, sie ..1 nauczyc ..2 =obslugi|=obslugiwac|=czytac|=kultury|=korzystac|=liczyc|=pisac|=sluchac|=myslec,
  geniusz|medrzec|madrala|sherlock|einstein|jasnie|hrabina|hrabia|ksiezniczka|krolewna|wielmozny, =znalazl|=znalazla =sie, =prosze ..2 =mi|=nam ..1 =nie ..1 mowic|pouczac|dyktowac|tlumaczyc|rozkazywac, nie =bedzie ..2 =mi|=nam|=mnie|=nas ..2 =pan|=pani ..2,
  =pan|=pani ..1 =nie =bedzie ..2 =mi|=nam|=mnie|=nas|=mowic|=pouczac, =chciec ..1 =to ..1 =sobie ..1 =mozna, =chciec ..1 =to ..2 =moze, marzyc ..1 =moze|=mozna|=sobie, =marzenia|=pobozne =zyczenia, =mozna =pomarzyc,
  dac|daj ..2 =mi|=nam|=wreszcie|=juz ..2 spokoj, dac|=daj ..2 =swiety|=spokoj ..1 =wreszcie?, =ile =mozna !razy|dni|maksymalnie|=raz, =ile =raz|=razy ..1 =mozna|=trzeba|=mam|=mamy ..2 odpowiadac|odpisywac|powtarzac|tlumaczyc|pisac|mowic|wyjasniac,
  nie =ma|=miec ..1 =pan|=pani ..2 nic|=niczego ..1 lepszego|innego|ciekawszego, nic|=niczego lepszego|ciekawszego ..2 =do ..1 =roboty|=zrobienia, nudzic|nudzi ..1 =sie ..2 =pan|=pani|=panu, =pan|=pani|=panu ..1 =sie ..2 =nudzi,
  gratulowac|=gratuluje|=gratulujemy|=brawo ..2 cierpliwosc|wytrwalosc|spryt|bystrosc|tupet|pewnosc|wyobraznia|fantazja|upor|samopoczucie|poczucie|dociekliwosc|pamiec|odwaga, =zycze ..2 =wiecej ..1 =rozumu|=oleju|=cierpliwosci|=kultury,
  olej ..2 glowa, =ktora =czesc|=czego|=ktorego =slowa|=slowa ..3 =niezrozumiala|=nie, jak ..2 =do =sciany|=slepego|=gluchego|=dziecka, =drukowanymi =literami|=wielkimi =literami, =jak ..1 =krowie, =lopatologicznie,
  =naprawde|=serio ..2 =takie|=takich ..1 pytanie|rzecz|sprawa, =takie|=takimi|=takich ..1 =pytania|=pytaniami|=bzdury|=bzdurami|=glupoty|=glupotami|=pierdoly|=dyrdymaly|=banialuki ..2,
  wymyslac|wymyslil|zmyslac|wymysla ..1 =pan|=pani, =pan|=pani ..2 =wymysla|=opowiada|=plecie ..1 bajka|bzdura|glupota|brednia|historia, bajka|bzdura|brednia|bujda|dyrdymaly|banialuki ..4 =pan|=pani|=opowiadac, =niech ..1 =pan|=pani ..3 =przestanie|=sie =ogarnie|=uspokoi|=zastanowi|=wezmie|=nie =wymysla,
  ogarnac|opanowac|uspokoic ..1 sie, =prosze ..1 =sie ..1 =uspokoic|=opanowac|=ogarnac|=zastanowic|=leczyc|=puknac|=przebadac, =prosze ..2 =ochlonac, =nie =nasze|=moje =zmartwienie|=zmartwienia, =co ..1 =nas|=mnie ..1 =to ..1 obchodzic, =kogo ..1 =to ..1 obchodzic,
  =nie =potrzebujemy ..1 =takich, =bez =takich ..1 klient, =obejdziemy =sie ..1 =bez, =krzyz =na =droge|=droga ..1 wolny, droga =wolna, =do ..1 =swidania, =zenada, =zenujace|=zalosne|=smieszne|=kpina ..3 !rozumiem|przepraszam|sytuacja|=ze,
  =co =za =pytanie|=pomysl|=bzdura|=klient|=ludzie, =przeciez ..3 =pisalam|=pisalem|=mowilam|=mowilem|=tlumaczylam|=tlumaczylem, =chyba ..2 =jasno|=wyraznie ..2 =napisalam|=napisalem|=napisalismy|=pisze|=jest, =jasno|=wyraznie ..1 =chyba, =po =polsku =pisze|=napisalam|=pisalam, =google|=wujek ..1 =nie =boli|=google,
  =try =reading, =learn =to, =for =once, =obviously =you, =are =you =blind|=serious|=deaf|=stupid|=kidding, =how =many =times, =stop =bothering|=whining|=complaining, =use =your =brain|=head|=eyes, =waste|=wasting ..1 =my|=our =time, =not =my =problem, =deal =with =it, =get =a =life|=grip, =any =child|=idiot, =common =sense
`)
/** Capitals that are a name, a code or a heading are short; a shout is a run of words, or fewer with an exclamation mark behind. */
const SHOUT =
  /(?<![\p{L}\p{N}])(?:(?:\p{Lu}{2,}[ ,!]+){3,}\p{Lu}{2,}(?![\p{L}\p{N}])|(?:\p{Lu}{2,}[ ,]+){2}\p{Lu}{2,}!)/u
/** Stands in every shout; most texts have none. */
const CAPITALS = /\p{Lu}\p{Lu}[ ,!]/u
const SHOUT_LETTERS = 16
/** "Kod: LATO DLA STALYCH GOSCI" and "proszę wpisać TAK DLA OGRODU" quote. */
const QUOTED_BEFORE = /(?::|„|"|kod\p{L}*|hasł\p{L}*|napis\p{L}*|grawer\p{L}*|wpisać|kliknąć|wybrać)\s*$/iu

/** Insult, sarcasm, or a shout in capitals. What the customer wrote in capitals may be quoted. */
export const rudeTone: Check = {
  phrases: [rude, scornful],
  look: (scene) => {
    const said = scene.found(rude)[0] ?? scene.found(scornful)[0]
    const place = said ?? shout(scene) ?? soundsLike('rude', scene)[0]
    if (place === undefined) return []
    return [
      observe(
        scene.sentenceAt(sentenceOf(place, scene)),
        said === undefined ? 0.8 : 0.88,
        'Ten fragment brzmi nieuprzejmie. Klient zapamięta ton, nie treść.',
        'This part sounds rude. The customer will remember the tone, not the content.',
      ),
    ]
  },
}

function shout({ text, isKnownWording }: Scene): { readonly start: number; readonly end: number } | undefined {
  const match = CAPITALS.test(text) ? SHOUT.exec(text) : null
  if (
    match === null ||
    match[0].replace(/\P{Lu}/gu, '').length < SHOUT_LETTERS ||
    isKnownWording(match[0]) ||
    QUOTED_BEFORE.test(text.slice(0, match.index))
  )
    return undefined
  return { start: match.index, end: match.index + match[0].length }
}

function sentenceOf(place: { readonly start: number }, { reading }: Scene): number {
  return reading.sentences.findIndex(({ start, end }) => start <= place.start && place.start < end)
}
