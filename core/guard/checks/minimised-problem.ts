import { type Check, observe } from '../check.ts'
import type { Scene } from '../scene/scene.ts'
import { soundsLike } from '../scene/sounds.ts'
import { toldTrouble, trouble } from '../scene/trouble.ts'
import { matchesOf } from '../text/matches.ts'
import { phrases } from '../text/phrases.ts'

/** Words for getting worked up: told not to, a customer hears that their matter is none. Worry is left out: "proszę się nie martwić" consoles. */
const FUSS =
  'przesadzac|dramatyzowac|histeryzowac|panikowac|wyolbrzymiac|unosic|awanturowac|nakrecac|przezywac|emocjonowac|rozpaczac|krzyczec|wrzeszczec|narzekac|marudzic|lamentowac|biadolic|jeczec|rozdmuchiwac|pieklic|wsciekac|rzucac|oburzac|zloscic|irytowac|obrazac'

/** Belittles whatever the matter is. */
const belittled = phrases(`
  robic ..1 =pan|=pani|=panstwo ..1 afera|awantura|histeria|szum|tragedia|problem|dramat, =o ..5 robic ..2 afera|awantura|histeria|tragedia|dramat,
  to nic taki|wielki|strasznego|powaznego|zlego|groznego|nadzwyczajnego|nadzwyczajny|takiego|wielkiego,
  nic nadzwyczajnego|nadzwyczajny|wielkiego|strasznego|powaznego !nie,
  prosic ..3 nie ..2 ${FUSS}, nie ..1 =ma|=bylo ..1 co|sens|powod|powodu|potrzeby|potrzeba|=o =co? ..4 ${FUSS}|denerwowac|nerw,
  nie ..1 =warto|=trzeba|=nalezy|=musi|=ma ..5 ${FUSS}, bez ..1 przesada|paniki|histerii|dramatow|dramatyzowania|emocji|nerwow,
  nie ..1 przesadzac|dramatyzowac|wyolbrzymiac|panikujmy, zaden|zadna|zadne ..1 tragedia|dramat|katastrofa|koniec|nekanie|krzywda|strata|afera|powod,
  nie ..3 tragedia|dramat|katastrofa|majatek|fortuna|wiecznosc|apokalipsa|kataklizm|zbrodnia, nie ..2 koniec swiat,
  nie ..3 powod ..2 do|zeby|aby|by ..1 ${FUSS}|panika|paniki|robic|nerwow|zlosci|awantury|placzu|rozpaczy|afery|narzekania|robienia|skarg|krzyku|oburzenia|denerwowania,
  !nie to ..2 drobiazg|drobnostka|blahostka|blahy|glupstwo|pierdola|szczegol|detal|duperela|formalnosc,
  !takie nic ..2 sie ..1 nie =stalo, nic ..1 sie ..1 nie stac !podobnego|takiego, przesadzac ..1 =pan|=pani,
  =pan|=pani ..2 =przesadza|=wyolbrzymia|=dramatyzuje|=histeryzuje|=panikuje,
  nie =ma o co ..2 robic|kruszyc|martwic|sie|klocic|halas, robic ..2 z igla widly|afera|problem z niczego,
  z igla widly, z mucha slon, robic ..3 =slonia, burza w szklanka, nie ..3 robic ..4 szum|halas|afera|zamieszanie|scena|dramat|tragedia|cyrk|problem|wydarzenie !sobie,
  prosic ..2 nie robic ..3 problem|problemu|scena|afera|cyrk|zamieszanie|halas|szum,
  najmniejszy ..1 problem|klopot|zmartwienie, =po =co ..2 nerw|nerwy|krzyk|zlosc|emocja|pretensja|halas|panika|awantura|denerwowac,
  niepotrzebnie ..2 sie? ..1 =pan|=pani ..2 denerwowac|unosic|${FUSS}, niepotrzebnie ..2 =pan|=pani ..2 sie? ..1 denerwowac|${FUSS},
  wszyscy|inny|inni klient|uzytkownik|pacjent|gosc|pasazer|osoba ..4 nie =narzekaja|=zglaszaja|=maja|=skarza|=widza,
  inny|inni ..1 klient|uzytkownik|pacjent|gosc|osoba ..4 =jakos|=czekaja|=daja|=radza, =inni|=innym ..3 =dluzej|=gorzej|=dziala,
  nikt ..3 nie =narzeka|=narzekal|=zglaszal|=skarzyl|=zglosil,
  =jedyna|=jedyny|=jedyne ..1 =osoba|=klient|=klientka|=zgloszenie|=pacjent|=pacjentka, jako =jedyny|=jedyna,
  tylko =pan|=pani ..2 zglosic|zglaszac|narzekac, =od ..4 =sie ..1 nie =umiera|=umarlo, =od ..4 nikt ..2 nie =umarl|=ucierpial, =od ..4 =nikomu|=nikogo ..2 nie,
  =nikogo|=nikomu ..3 nie =zabilo|=zabil|=zabila|=zaszkodzilo|=zaszkodzil|=zaszkodzila|=skrzywdzilo|=ubylo|=boli, nie =zaszkodzilo|=zabilo ..2 nikt,
  =pan|=pani|=panu ..3 =przezyje|=przeboleje|=przetrwa|=wytrzyma, =da|=mozna =sie? ..2 =z =tym ..1 =zyc|=przezyc|=wytrzymac, =nic ..2 =panu|=pani|=panstwu ..1 =nie =bedzie|=ubedzie,
  swiat ..1 sie ..1 nie =zawali|=zawalil, inny miec gorzej|gorszy, to ..1 naprawde nie ..1 problem, przymknac|przymykac ..2 oko,
  mogl|moglo|=moglo byc|=byc gorzej, =not =a =big =deal, =no =big =deal, =calm =down, =you =are =overreacting, =overreacting,
  =is|=are =nothing, =nothing =serious, =not ..2 =end =of, =other =people|=customers ..2 =wait|=worse|=longer, =just|=only =a ..1 =scratch|=minor|=few|=little, =could =be =worse
`)

/** Calls an accident ordinary or small; said to a customer who tells of one, it belittles. */
const shrugged = phrases(`
  =to =tylko|=jedynie|=zaledwie ..1 =cyferka|=cyferki|=liczba|=numerek|=literka|=kreska|=kropka|=papierek|=apka|=gra|=zabawa,
  =pojedynczy|=odosobniony|=jednostkowy ..1 przypadek|incydent|egzemplarz !ospa|choroba|zatrucie, jednorazowy ..1 przypadek|wpadka|incydent,
  =normalka, trzeba|nalezy ..1 przywyknac|przyzwyczaic|=przywyknac, =no ..1 zdarza ..1 =sie, =bedzie|=beda ..1 =inne|=inny|=inna|=nastepne|=kolejne|=nastepny ..1 koncert|okazja|prezent|urodziny|impreza|spektakl|raz|wakacje|swieta, =w ..1 =innej|=innym ..4 =tez ..1 =bedzie, jakos|=jakos ..2 =wytrzyma|=przezyje|=wytrzymacie,
  zdarzac|zdarzyc|zdarzyc sie ..1 =kazdemu|=wszystkim|=najlepszym, kazdy ..1 sie ..1 =zdarza,
  =takie rzecz|sytuacja|przypadek sie ..1 =zdarzaja|=zdarza, =to|=takie sie ..1 =zdarza !gdy|kiedy|jesli|przy|po|jezeli|=gdy|=kiedy|=jesli|=przy|=po|=jezeli,
  =czasem|=czasami|=niekiedy sie ..3 =gubia|=psuja|=gina|=pomyli, =czasem|=czasami|=niekiedy sie ..3 =zdarza|=zdarzaja !ze|opoznienie,
  sie ..2 =zdarza|=zdarzaja|=gubia|=psuja|=gina|=spoznia|=spozniaja ..2 to? ..1 =normalne|=norma|=naturalne,
  to ..1 =normalne|=naturalne|=norma|=standard w|przy|u|dla ..1 =tej|taki|nasz|kazdy ..1 branza|liczba|ilosc|skala|firma|kurier|firmach,
  =tak ..1 =bywa, =takie ..1 zycie,
  =to|=tylko|=jedynie ..1 =tylko|=jedynie|=zaledwie|=ledwie|=raptem ..1 =pare|=kilka|=kilkanascie|=jeden|=dwa|=dwie ..1 dni|minut|minuta|godzin|godzina|zloty|zlotych|zl|grosz|dzien,
  to tylko|jedynie ..2 rysa|ryska|karton|pudelko|opakowanie|zarysowanie|mydlo|zabawka|kubek|paczka|plama|kwadrans|chwila|moment|dzien,
  na pewno ..2 sie ..1 nie =obrazi|=zauwazy|=przejmie, nikt ..2 nie =zauwazy|=zobaczy,
  nie ..2 widac ..1 prawie|z daleka|wcale, prosic ..2 sie ..2 nie =unosic|=denerwowac,
  prosic nie sie? =unosic|=denerwowac, troche cierpliwosc, cierpliwosc ..3 cnota, kwestia przyzwyczajenie,
  mozna|prosic ..2 sie? ..1 przyzwyczaic|przywyknac, =w =niczym ..2 nie, nie ..1 przeszkadzac ..2 w|normalnie,
  =praktycznie|=prawie|=ledwo|=ledwie|=wlasciwie ..1 nie ..1 widac|zauwazyc|niewidoczny|niezauwazalny, niezauwazalny, =ledwo|=ledwie ..1 widoczny,
  =kosmetyczna|=kosmetyczne|=kosmetyczny, =naprawde|=przeciez|=tylko ..1 =niewiele|=niedlugo|=malo|=chwila|=chwilka,
  zawsze mozna ..2 =nowe|=nowy|=nowa|=kupic|=wyrobic|=zrobic, =kupi|=zrobi|=wyrobi|=znajdzie ..1 =pan|=pani ..1 =nowy|=nowe|=nowa|=inny|=inna|=inne|=drugi,
  =bez =nerwow, =godzinka|=dzionek|=ryska|=plamka|=dziurka|=wgniotka ..2 spoznienie|opoznienie|=w|=na, nadawac ..1 sie ..2 =do =uzytku|=uzywania,
  =jeden|=jedna|=jedno|=odrobina|=troche|=ciut ..2 =to ..1 =nie|=jeszcze =nic|=nie, =to ..1 =jeszcze =nic
`)
/** What is said to be "only" something. */
const ONLY =
  /(?<!\p{L})to\s+(?:przecież\s+|w końcu\s+)?(?:tylko|jedynie|zaledwie|raptem)\s+(?:\p{L}{2,}\s+)?(\p{L}{4,})/giu

/** A thing set equal to itself: "mydło to tylko mydło". */
const ONLY_ITSELF = /(?<![\p{L}])([\p{L}]{3,})\s+to\s+(?:tylko|w końcu|przecież)\s+\1(?![\p{L}])/iu
/** Stands in its middle, and is looked for ten times as fast. */
const IS_ONLY = /\sto\s+(?:tylko|w końcu|przecież)\s/iu
/** The author says "it is no trifle", or answers a customer's own apology. */
const acknowledged = phrases(`
  nie ..1 jest|byc ..1 drobiazg|drobnostka|blahostka, to nie =drobiazg|=drobnostka|=blahostka, to nie =jest =nic,
  =rozumiem|=rozumiemy ..3 =ze ..3 =nie ..2 drobiazg
`)
const ownFault = phrases(`
  przepraszac ..3 =przelalam|=przelalem|=pomylilam|=pomylilem|=zapomnialam|=zapomnialem|=zamieszanie|=klopot, moj|moja ..1 wina|blad, przepraszac,
  =pomylilam|=pomylilem =sie, =spoznie|=spoznimy =sie, sorry
`)

/** "To nic takiego": the customer's trouble is made small. */
export const minimisedProblem: Check = {
  phrases: [belittled, shrugged, acknowledged, ownFault, trouble],
  look: (scene) => {
    if (scene.found(acknowledged).length > 0) return []
    const [hard] = scene.customerSaid(ownFault) || isThanked(scene) ? [] : scene.found(belittled)
    const itself = IS_ONLY.test(scene.text) ? ONLY_ITSELF.exec(scene.text) : null
    const soft = scene.found(shrugged)[0] ?? onlyTheirs(scene) ?? soundsLike('minimised', scene)[0]
    const belittles = hard === undefined && soft !== undefined && toldTrouble(scene)
    const place =
      hard ??
      (belittles ? soft : undefined) ??
      (itself && { start: itself.index, end: itself.index + itself[0].length })
    return place ? [report(scene, place, hard ? 0.86 : 0.74)] : []
  },
}

/** "To drobiazg" in answer to thanks is modesty. */
function isThanked(scene: Scene): boolean {
  return THANKS.test(scene.turn().readings.at(-1)?.text ?? '') && !scene.customerSaid(trouble)
}

const THANKS = /(?<!\p{L})(?:dzi[ęe]kuj[ęe]|dzi[ęe]ki|thanks|thank you)(?!\p{L})/iu

/** "To tylko zdjęcia", said of the very thing that the customer lost. */
function onlyTheirs(scene: Scene): { readonly start: number; readonly end: number } | undefined {
  const said = matchesOf(ONLY, scene.text).find(([, thing = '']) => scene.customerWrote(thing.slice(0, -1)))
  return said && { start: said.index, end: said.index + said[0].length }
}

function report(
  scene: Scene,
  place: { readonly start: number; readonly end: number },
  confidence: number,
): ReturnType<typeof observe> {
  return observe(
    scene.clauseAt(place),
    confidence,
    'Te słowa pomniejszają kłopot klienta. Dla niego sprawa jest ważna – lepiej to przyznać.',
    'These words make the customer’s trouble small. It matters to them: better to say so.',
  )
}
