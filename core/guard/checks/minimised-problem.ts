import { type Check, observe } from '../check.ts'
import type { Scene } from '../scene/scene.ts'
import { toldTrouble, trouble } from '../scene/trouble.ts'
import { phrases } from '../text/phrases.ts'

/** Belittles whatever the matter is. */
const belittled = phrases(`
  to nic taki|wielki|strasznego|powaznego|zlego,
  prosic ..2 nie =przesadzac|=dramatyzowac|=histeryzowac|=panikowac|=wyolbrzymiac, bez przesada,
  nie ..1 =ma co ..2 dramatyzowac|przesadzac|histeryzowac|narzekac|denerwowac|panikowac,
  nie ..1 przesadzac|dramatyzowac|wyolbrzymiac, zaden|zadna|zadne tragedia|dramat|katastrofa|koniec,
  nie ..1 koniec swiat, to ..2 drobiazg|drobnostka|blahostka|blahy|glupstwo|pierdola|szczegol|detal,
  !nie|takie nic ..1 sie nie =stalo, nic ..1 sie ..1 nie stac !podobnego|takiego, przesadzac ..1 =pan|=pani,
  =pan|=pani ..1 =przesadza|=wyolbrzymia|=dramatyzuje|=histeryzuje,
  nie =ma o co ..2 robic|kruszyc|martwic|sie|klocic|halas, robic ..2 z igla widly|afera|problem z niczego,
  z igla widly, burza w szklanka, zaden|zadnego|zadna ..1 problem ..4 !problemu,
  niepotrzebnie ..1 sie? ..1 =pan|=pani ..2 denerwowac|unosic,
  wszyscy|inny|inni klient|uzytkownik ..3 nie =narzekaja|=zglaszaja|=maja,
  nikt ..3 nie =narzeka|=narzekal|=zglaszal|=skarzyl|=zglosil,
  =jedyna|=jedyny|=jedyne ..1 =osoba|=osoba|=klient|=klientka|=zgloszenie, jako =jedyny|=jedyna,
  tylko =pan|=pani ..2 zglosic|zglaszac|narzekac, od =tego =sie nie =umiera,
  swiat ..1 sie ..1 nie =zawali|=zawalil, inny miec gorzej|gorszy, to ..1 naprawde nie ..1 problem,
  mogl|moglo|=moglo byc|=byc gorzej, =not =a =big =deal, =no =big =deal, =calm =down, =you =are =overreacting
`)

/** Calls an accident ordinary; said to a customer who tells of one, it belittles. */
const shrugged = phrases(`
  zdarzac|zdarzyc|zdarzyc sie ..1 =kazdemu|=wszystkim|=najlepszym, kazdy ..1 sie ..1 =zdarza,
  =takie rzecz|sytuacja|przypadek sie ..1 =zdarzaja|=zdarza, =to|=takie sie ..1 =zdarza,
  =czasem|=czasami|=niekiedy sie ..3 =zdarza|=zdarzaja|=gubia|=psuja|=gina|=pomyli,
  sie ..2 =zdarza|=zdarzaja|=gubia|=psuja|=gina|=spoznia|=spozniaja ..2 to? ..1 =normalne|=norma|=naturalne,
  to ..1 =normalne|=naturalne|=norma|=standard w|przy|u|dla ..1 =tej|taki|nasz|kazdy ..1 branza|liczba|ilosc|skala|firma|kurier|firmach,
  =tak ..1 =bywa, =takie ..1 zycie,
  to tylko|jedynie|zaledwie ..1 =pare|=kilka|=kilkanascie ..1 dni|minut|minuta|godzin|godzina|zloty|zlotych|zl|grosz,
  to tylko|jedynie ..2 rysa|ryska|karton|pudelko|opakowanie|zarysowanie|mydlo|zabawka|kubek|paczka|plama|kwadrans|chwila|moment|dzien,
  na pewno ..2 sie ..1 nie =obrazi|=zauwazy|=przejmie, nikt ..2 nie =zauwazy|=zobaczy,
  nie ..2 widac ..1 prawie|z daleka|wcale, prosic ..1 sie ..1 nie =unosic|=denerwowac,
  prosic nie sie? =unosic|=denerwowac, troche cierpliwosc, cierpliwosc ..3 cnota, kwestia przyzwyczajenie,
  mozna ..1 sie? ..1 przyzwyczaic
`)

/** A thing set equal to itself: "mydło to tylko mydło". */
const ONLY_ITSELF = /(?<![\p{L}])([\p{L}]{3,})\s+to\s+(?:tylko|w końcu|przecież)\s+\1(?![\p{L}])/iu
/** The author says "it is no trifle", or answers a customer's own apology. */
const acknowledged = phrases(`
  nie ..1 jest|byc ..1 drobiazg|drobnostka|blahostka, to nie =drobiazg|=drobnostka|=blahostka, to nie =jest =nic,
  =rozumiem|=rozumiemy ..3 =ze ..3 =nie ..2 drobiazg
`)
const ownFault = phrases(`
  przepraszac ..3 =pomylilam|=pomylilem|=zapomnialam|=zapomnialem|=zamieszanie|=klopot, moj|moja ..1 wina|blad,
  =pomylilam|=pomylilem =sie, sorry
`)

/** "To nic takiego": the customer's trouble is made small. */
export const minimisedProblem: Check = {
  phrases: [belittled, shrugged, acknowledged, ownFault, trouble],
  look: (scene) => {
    if (scene.found(acknowledged).length > 0) return []
    const [hard] = scene.customerSaid(ownFault) ? [] : scene.found(belittled)
    const itself = ONLY_ITSELF.exec(scene.text)
    const soft = hard === undefined && toldTrouble(scene) ? scene.found(shrugged)[0] : undefined
    const place = hard ?? soft ?? (itself && { start: itself.index, end: itself.index + itself[0].length })
    return place ? [report(scene, place, hard ? 0.86 : 0.74)] : []
  },
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
