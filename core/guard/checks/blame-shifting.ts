import { type Check, observe } from '../check.ts'
import type { Scene } from '../scene/scene.ts'
import { soundsLike } from '../scene/sounds.ts'
import { toldTrouble, trouble } from '../scene/trouble.ts'
import { isPastOfAnother } from '../scene/verb-forms.ts'
import { type PhraseMatch, phrases } from '../text/phrases.ts'

const YOU = '=pan|=pani|=panstwo'
const YOURS =
  '=pana|=pani|=panstwa|=panska|=panskie|=panskiej|=panskiego|=twoja|=twoje|=twojej|=twojego|=wasza|=wasze|=waszej|=waszego|klienta|kupujacego'
const UNSURE = '!nie|zadna|niczyja|jesli|jezeli|czy|gdyby|niezaleznie|nawet'
/** What a careful customer would have done. */
const CARE =
  'czytac|przeczytac|doczytac|sprawdzic|sprawdzac|pomyslec|myslec|uwazac|zapoznac|zajrzec|dopytac|zapytac|upewnic|zastanowic|pilnowac|dopilnowac|przypilnowac|pamietac|zadbac|dbac|zmierzyc|mierzyc|zabezpieczyc|zapisac|zapisywac|zwrocic|przestrzegac|stosowac|zastosowac|przewidziec|ubezpieczyc|wykupic|podlewac|serwisowac|czyscic|konserwowac|spakowac|zapakowac|pakowac|przeliczyc|policzyc|porownac|przymierzyc|obejrzec|wlaczyc|wylaczyc|rozjasnic|ustawic|zaznaczyc|odznaczyc|kliknac|wpisac|zglosic|zglaszac|napisac|zadzwonic|podac|wybrac|wybierac|zamowic|zamawiac|kupic|kupowac|odebrac|odbierac|stawic|przyjsc|przyjechac|zaplacic|oplacic|poczekac|reagowac|zareagowac|sluchac|posluchac|ruszac|dotykac|otwierac|robic|zrobic|trzymac|uzywac|prac|siegnac|zwazyc|stanac|zaczekac|schowac|zamknac'
/** Harm done, or a slip made, by whoever the sentence names. */
const HARM =
  'zepsuc|popsuc|uszkodzic|zniszczyc|upuscic|zalac|zgubic|pomylic|zapomniec|przeoczyc|przegapic|wgniesc|przegrzac|przeciazyc|usiasc|stanac|nadepnac|skasowac|usunac|rzucic|zawinic|zaniedbac|zarysowac|porysowac|stluc|rozbic|zlamac|polamac|przekrecic|zbagatelizowac|zlekcewazyc|zmarnowac|zwlekac|zamoczyc|rozerwac|naderwac|przeladowac'
const PRESUMABLY =
  'widocznie|najwidoczniej|najpewniej|zapewne|pewnie|ewidentnie|najprawdopodobniej|prawdopodobnie|chyba|wyraznie|zwyczajnie'
const BY_THEMSELVES = '=same|=sam|=sama|=samo'
const THINGS_HAPPEN =
  'pekac|peknac|psuc|zepsuc|lamac|zlamac|ginac|zginac|znikac|zniknac|niszczyc|rwac|urwac|zbic|rozbic|popsuc|gasnac|zgasnac|kasowac|skasowac|zamawiac|zamowic|klikac|kliknac|wlaczyc|wylaczyc|usunac|zablokowac|rozlac|zalac|odpadac|odpasc|przewrocic|rysowac|porysowac|kupic|wyslac|zaplacic'

/** Puts the fault on the customer in so many words. */
const blamed = phrases(`
  ${UNSURE} =to ${YOURS} ..1 wina|blad|niedopatrzenie|zaniedbanie|nieuwaga|problem|niedbalosc,
  ${UNSURE} ${YOURS} ..1 wina|zaniedbanie|niedopatrzenie|gapiostwo|nieuwaga|lekkomyslnosc|niedbalstwo|niedbalosc|nieostroznosc|pomylka|nieodpowiedzialnosc,
  ${UNSURE} wina|odpowiedzialnosc ..5 =lezy|=jest|=stoi|=spoczywa ..2 po|na ..1 ${YOURS} ..1 stronie?,
  ${UNSURE} wina ..1 ${YOURS}, ${UNSURE} z ..2 =winy|nieuwagi|zaniedbania|niedbalstwa|lekkomyslnosci ..1 ${YOURS},
  ${UNSURE} z ..1 ${YOURS} ..1 =winy|nieuwagi|zaniedbania|niedbalstwa|lekkomyslnosci,
  ${UNSURE} przez ..1 wlasna|wlasny|wlasne|swoja|swoje|${YOURS} ..1 nieuwaga|niedbalstwo|gapiostwo|pomylka|zaniedbanie|lekkomyslnosc|roztargnienie|blad|pospiech,
  ${UNSURE} ${YOU} =ponosi|=ponosza|=odpowiada|=odpowiadaja ..2 =za|=wine|=odpowiedzialnosc ..1 =to|=ten|=te|=szkode|=strate,
  tylko|wylacznie|jedynie ${YOU} ..2 =odpowiada|=ponosi|=zawinil|=zawinila, =sam|=sama|=sami ..2 sobie ..1 winien|winny|=winna|=winni|zaszkodzic|zawdzieczac|wybrac,
  =sam|=sama ..2 ${YOU} ..2 jest|byc ..1 winien|winny|=winna, ${UNSURE} ${YOU} ..1 jest ..2 =winien|=winny|=winna,
  pan|pani ..1 =sam|=sama ..2 zepsuc|uszkodzic|zawinic|zniszczyc|doprowadzic, =sam|=sama pan|pani ..2 zepsuc|uszkodzic|zawinic|zniszczyc|doprowadzic,
  !nie ..2 na ..1 =panskie|${YOURS}? wlasny|wlasne zyczenie, =na =wlasne =zyczenie,
  pretensja|zal ..4 do ..1 =siebie, pretensja ..3 =kierowac ..1 do siebie, miec|prosic ..2 zal do siebie,
  =trzeba|=nalezalo|=wystarczylo|=wypadalo|=warto ..1 =bylo ..3 ${CARE}, =nalezalo|=wystarczylo|=wypadalo ..2 ${CARE},
  =nie =trzeba =bylo ..2 ${CARE}, =nie =nalezalo|=wypadalo ..2 ${CARE}, =trzeba =nie =bylo ..2 ${CARE},
  wystarczyc|umiec|trzeba ..1 czytac|przeczytac|umiec ..2 ze zrozumienie|uwaznie, =trzeba =umiec ..2 ${CARE},
  =mogl|=mogla ..1 ${YOU} ..3 ${CARE}, ${YOU} =mogl|=mogla ..3 ${CARE}, =mogl|=mogla =sie ${YOU} ..2 ${CARE},
  =powinien|=powinna ..2 ${YOU} ..2 =byl|=byla ..3 ${CARE}, ${YOU} =powinien|=powinna ..1 =byl|=byla ..3 ${CARE},
  nie =przeczytal|=przeczytala|=doczytal|=doczytala|=zapoznal|=zapoznala ..1 sie? ..1 ${YOU},
  ${YOU} nie =przeczytal|=przeczytala|=doczytal|=doczytala|=raczyl|=raczyla|=dopilnowal|=dopilnowala,
  !jesli nie =raczyl|=raczyla|=raczylo|=dopilnowal|=dopilnowala|=upilnowal|=upilnowala|=zadbal|=zadbala|=pomyslal|=pomyslala|=przewidzial|=pofatygowal|=pofatygowala|=zechcial|=zechciala|=chcialo ..1 sie? ..1 =pan|=pani|=panu|=panstwo|=panstwu,
  =pan|=pani|=panu nie =raczylo|=raczyl|=raczyla|=chcialo|=dopilnowal|=dopilnowala|=zadbal|=zadbala|=pomyslal|=pomyslala|=potrafil|=potrafila|=umial|=umiala,
  =skoro|=jak|=bo ..1 nie =potrafil|=potrafila|=umial|=umiala|=potrafi|=umie|=chcial|=chciala ${YOU}, =skoro|=jak|=bo ${YOU} ..1 nie =doczytal|=doczytala|=czyta|=slucha|=potrafi|=umie|=sprawdzil|=sprawdzila|=przeczytal|=przeczytala|=dopilnowal|=dopilnowala|=pilnuje,
  =gdyby ..3 ${YOU} ..4 =otworzyl|=otworzyla|=zajrzal|=zajrzala|=zerknal|=zerknela|=spojrzal|=spojrzala|=zapoznal|=zapoznala|=czytal|=czytala|=przeczytal|=przeczytala|=uwazal|=uwazala|=sprawdzil|=sprawdzila|=pomyslal|=pomyslala|=robil|=robila|=zrobil|=zrobila|=pilnowal|=pilnowala|=dopilnowal|=dopilnowala|=stosowal|=stosowala|=zglosil|=zglosila|=odebral|=odebrala|=sluchal|=sluchala|=dbal|=dbala,
  =gdyby ..1 =czytal|=czytala|=przeczytal|=przeczytala|=uwazal|=uwazala|=sprawdzil|=sprawdzila|=pomyslal|=pomyslala|=robil|=robila|=zrobil|=zrobila|=pilnowal|=pilnowala|=dopilnowal|=dopilnowala|=stosowal|=stosowala|=zglosil|=zglosila|=odebral|=odebrala|=sluchal|=sluchala|=dbal|=dbala ..1 ${YOU},
  =gdyby ..1 =byl|=byla ..1 ${YOU} ..2 =domu|=czas|=miejscu|=czujny|=czujna|=ostrozny|=ostrozna|=uwazny|=uwazna,
  nie =umie|=potrafi ${YOU} ..1 =czytac|=obslugiwac|=korzystac, nastepny =razem ..2 prosic ..2 czytac|uwazac|sprawdzac|myslec|pomyslec,
  =na|=w =przyszlosc|=przyszlosci ..2 prosic ..2 czytac|uwazac|sprawdzac|myslec|pomyslec,
  prosic ..3 czytac ..2 uwazny|uwaznie|dokladnie|regulamin|instrukcja|ze,
  nieumiejetny|niewlasciwy|nieprawidlowy|nieprawidlowe|nieumiejetne|niewlasciwe ..1 uzytkowanie|uzywanie|obsluga|obchodzenie ..5 ${YOURS},
  nasz wina tu nie|zaden, nie nasz wina ..8 =pan|=pani|=pana|=panstwo|=panstwa|klient,
  szukac ..2 winnych|winnego|winny, zrzucac|zrzucic|zwalac|zwalic|przerzucac|przerzucic ..3 na =nas|sklep|firme|kuriera|innych|=kogos,
  trudno ..2 =sie ..1 dziwic, =nikogo|=pana|=pani|=panstwa nie ..2 dziwic|zdziwic, nie ..2 =nikogo ..1 dziwic, czego ..2 ${YOU} ..2 sie ..1 spodziewac|oczekiwac, madry ..1 po szkodzie, =sam|=sama ..2 =chcial|=chciala,
  !nie =to|=i ..1 =pana|=pani|=panska ..1 decyzja|wybor|ryzyko ..4 konsekwencja|skutek|strata, =pana|=pani|=panskie konsekwencje, =sie =nie ..1 =dziwic, =na =spoznialskich|=nieuwaznych|=zapominalskich, =jak =sie ..4 =bez =czytania|=myslenia|=sprawdzenia|=zastanowienia,
  =jak =sie ..2 =nie ..1 =czyta|=sprawdza|=uwaza|=slucha|=pilnuje|=dba|=mysli, =jak ..1 =ktos|=klient ..2 =nie ..1 =czyta|=sprawdza|=uwaza|=slucha|=pilnuje|=umie,
  system|aplikacja|komputer|ksiegowosc|licznik sie? ..1 nie ..1 sie? mylic|pomylic|klamac, =jak =wol, jak =kazdy =rozsadny|=normalny|=dorosly|=inny,
  =your =own? fault, =you =should =have =read|=checked|=known|=made|=thought|=paid|=asked|=done|=noticed,
  =entirely|=solely|=only =on =you, =your =own =mistake|=carelessness|=negligence|=responsibility, =you =failed|=neglected|=forgot =to,
  =you =did =not =bother, =you =only =have =yourself, =blame =yourself, =if =you =had =read|=checked|=bothered|=listened
`)

/** Guesses that the customer did the damage. */
const suspected = phrases(`
  ${PRESUMABLY} ..5 ${YOU} ..2 ${HARM}, ${PRESUMABLY} ..3 ${HARM} ..2 ${YOU},
  =to ${YOU} ..2 ${HARM}, =musial|=musiala ..1 ${YOU} ..3 ${HARM}, ${YOU} =musial|=musiala ..3 ${HARM},
  ktos ..1 =musial ..3 ${HARM}|majstrowac|grzebac|gmerac|kombinowac,
  nie ..1 ${THINGS_HAPPEN} ..1 sie? ..1 ${BY_THEMSELVES}, ${BY_THEMSELVES} sie? nie ..1 ${THINGS_HAPPEN},
  ${BY_THEMSELVES} ..1 =z =siebie ..1 sie? nie
`)

/** "Sam Pan …", "to Pani …": what follows in the past tense is laid at the customer's door. */
const pointed = phrases(`
  !jesli|jezeli|czy|gdy|jak|moze|slusznie =sam|=sama|=sami ${YOU}, =to ${YOU}
`)
/** Said of the customer's own words or good luck, it agrees with them. */
const inAgreement = phrases(`
  zauwazyc|napisac|pisac|wspomniec|wspominac|powiedziec|mowic|widziec|ocenic|stwierdzic|zaproponowac|wygrac|zdobyc|miec|trafic|wskazac|prosic|poprosic|podkreslic|przyznac|zadzwonic|ustalic|umowic
`)
/** "Kto pakuje szkło w gazetę": asks of nobody what everybody should know. */
const RHETORICAL =
  /(?:,|^|[.!?]\s+)\s*(?:no\s+)?kto\s+(?:to\s+)?(?:normalny\s+|rozsądny\s+)?\p{Ll}+[^.?!\n]{3,60}[.!?]?(?=\s|$)/iu
const NOT_RHETORICAL = /kto\s+(?:wie|przyj|odbi|zawini|dostarcz|zajm|pomoż|odpowi|zapłac|jest|będzie|może|ma)/iu

/** The fault is put on the customer, whether it is theirs or not. */
export const blameShifting: Check = {
  phrases: [blamed, suspected, pointed, inAgreement, trouble],
  look: (scene) => {
    const said = [...scene.found(blamed), ...scene.found(suspected), ...pointedAt(scene)]
    const first =
      said.filter((place) => !ownsUp(place, scene)).sort((a, b) => a.start - b.start)[0] ??
      rhetorical(scene) ??
      soundsLike('blamed', scene).find(({ start, end }) => !OWN.test(scene.text.slice(start, end)))
    if (first === undefined) return []
    return [
      observe(
        scene.clauseAt(first),
        scene.found(blamed).length > 0 ? 0.88 : 0.78,
        'Tu winą obarczamy klienta. Lepiej powiedzieć, co się stało i co teraz zrobimy.',
        'This puts the blame on the customer. Better to say what happened and what we do now.',
      ),
    ]
  },
}

/** How many words after "sam Pan" the verb may come. */
const VERB_WITHIN = 4

function pointedAt(scene: Scene): readonly PhraseMatch[] {
  const places = scene.found(pointed)
  if (places.length === 0 || !toldTrouble(scene)) return []
  return places.filter(({ sentence, words }) => {
    if (scene.found(inAgreement).some((place) => place.sentence === sentence)) return false
    const after = scene.reading.words.slice(words.end, words.end + VERB_WITHIN)
    return after.some((word) => word.sentence === sentence && isPastOfAnother(word, scene.reader.polish))
  })
}

/** "Trzeba było zamknąć gabinet, przepraszam": the firm tells of its own doing. */
const OWN =
  /(?<!\p{L})(?:nie (?:jest )?(?:pana|pani|państwa) (?:win|błąd)|przepraszam\p{L}*|nasz\p{L}{0,3} (?:win|błąd|niedopatrz)\p{L}*|musieliśmy|sorry)/iu
const FOR_A_REASON = /(?<!\p{L})(?:z powodu|ze względu na|dlatego)(?!\p{L})/iu

function ownsUp(place: PhraseMatch, scene: Scene): boolean {
  const { start, end } = scene.sentenceAt(place.sentence)
  const sentence = scene.text.slice(start, end)
  return OWN.test(sentence) || (/^trzeba/i.test(scene.text.slice(place.start)) && FOR_A_REASON.test(sentence))
}

function rhetorical(scene: Scene): { readonly start: number; readonly end: number } | undefined {
  const match = RHETORICAL.exec(scene.text)
  if (match === null || NOT_RHETORICAL.test(match[0]) || match[0].includes('?') || !toldTrouble(scene)) return undefined
  return { start: match.index, end: match.index + match[0].length }
}
