import type { Understanding } from '../../understanding/understanding.ts'
import { phrases } from '../text/phrases.ts'
import type { Scene } from './scene.ts'

/** Strong feeling in so many words. A matter that merely went wrong is none. */
export const strongFeeling = phrases(`
  zbulwersowac|oburzyc|upokorzyc|osmieszyc|ponizyc|ponizony|ponizajacy|wykonczony|wykonczyc|zmeczony|wyczerpany|zszokowany|wstrzasniety|zdumiony|wscieklosc|furia|zlosc|rozzloszczony|poirytowany|zirytowany|obrzydzony|obrzydliwy|skrzywdzony|zrozpaczona,
  nie ..1 =wytrzymam|=wytrzymuje|=zniose|=znosze|=daruje|=odpuszcze, =wytrzymac ..2 =nie, najgorsz* ..4 zycie|dzien|noc|wakacje|urlop|obsluga|swieta, noz ..3 kieszen|otwierac, =cisnienie|=zylka ..3 =skacze|=podnosi|=rosnie|=peka, =krew ..2 =mnie,
  nigdy w zycie, brak|brakuje ..3 slow|=slow, =nie =mam|=brakuje ..2 =slow, =strasznie|=okropnie|=bardzo|=ogromnie ..1 przykro|smutno|zle|zal, serce ..3 pekac|peknac|krwawic|boli, =czuje|=czulam|=czulem =sie ..4 =smiec|=idiota|=idiotka|=zero|=intruz|=zlodziej|=przestepca|=oszukana|=oszukany|=zlekcewazona|=zlekcewazony|=olana|=olany|=upokorzona|=ponizona|=fatalnie|=okropnie|=bezradna|=bezradny|=bezsilna|=bezsilny,
  =boje|=boimy|=drze|=truchleje ..1 =sie? ..4 zdrowie|zycie|dziecko|syn|corka|mama|pies|kot|=o, umierac ..2 strach|=nerwow, =trzese ..1 =sie, =sie ..1 =trzese, =drze =sie, =rece ..3 =trzesa|=drza, =mysli|=sen ..2 =nie =daja, =odchodze|=odchodzimy =od =zmyslow,
  =strasznie|=okropnie|=bardzo|=potwornie|=panicznie|=cholernie|=naprawde|=smiertelnie|=ogromnie ..1 =sie? =boje|=boimy|=martwie|=martwimy|=denerwuje|=stresuje|=balam|=balem|=martwilam|=niepokoje, =boje|=martwie|=denerwuje|=stresuje ..1 =sie? ..1 =strasznie|=okropnie|=potwornie|=panicznie|=cholernie|=smiertelnie|=ogromnie,
  !jak|jakby wkurzyc|zdenerwowac|rozgoryczyc|rozzalic|przestraszyc|zdruzgotac|rozczarowac|zszokowac|poirytowac|zirytowac|zestresowac|zalamac|sfrustrowac|zazenowac|zniesmaczyc|zdesperowac, =zla|=zly|=zli ..1 =jak =osa|=osy|=pies|=diabli, =jestem|=jestesmy|=bylam|=bylem ..1 =bardzo|=naprawde|=strasznie|=potwornie|=cholernie|=okropnie =zla|=zly|=zli,
  =mi|=nam ..1 =potwornie|=strasznie|=okropnie|=ogromnie|=bardzo ..1 przykro|smutno|=zle|=zal, nie ..1 =moge|=mozemy ..1 =przestac ..1 =plakac|=myslec,
  =skraju|=granicy|=krawedzi ..2 placz|zalamanie|wytrzymalosc|rozpacz|wyczerpanie|cierpliwosc|nerw, =bliska|=bliski ..1 placz|lza|zalamanie|rozpacz, =na =placz, klebek ..1 nerw, =placze, zanosic ..2 placz, =zal ..1 =mi ..2 =serce,
  =to|=co ..2 =dobija|=dobilo|=przerasta|=przeroslo|=przytlacza|=wykancza|=wykonczylo|=rozwala|=rozwalilo|=zalamuje|=zalamalo|=boli|=zabolalo|=upokarza|=przeraza, =mnie|=nas ..1 =dobija|=dobilo|=przerasta|=przeroslo|=przytlacza|=wykancza|=wykonczylo|=zalamalo|=zalamuje|=zabolalo|=upokorzylo|=rozwalilo,
  nie ..1 =mam ..2 =sil|=sily, brak|brakuje ..2 =sil, =opadlam|=opadlem ..1 =z =sil, =serce ..3 =stanelo|=zamarlo|=wali|=staje|=kraje, =zawalu|=zawal ..2 =dostane|=dostalam|=dostalem|=dostac, =dostalam|=dostalem|=dostane ..2 =zawalu|=szalu|=szewskiej, =gotuje|=gotowalo =sie ..1 =we, =we =mnie ..2 =gotuje|=wrze|=gotowalo, =kipie|=wrze ..3, =trzesa|=trzesly|=drza|=drzaly ..2 =rece,
  =spalilam|=spalilem|=spalic|=zapadlam|=zapadlem ..3 =wstydu|=ziemie, =ze|=ze =wstydu, =w =szoku, =zamurowalo ..1, =zatkalo =mnie, zgroza, =koszmaru|=koszmarem|=horror|=horrorem, =odechcialo|=odechciewa =sie, =czara =goryczy|=przelala, =przelalo ..1 =czare, =zyc =sie =odechciewa, =wytracic|=wyprowadzila|=wyprowadzilo|=wyprowadzic ..3 =rownowagi, =zniewazona|=zniewazony|=wzgardzona|=oplakana|=zdradzona|=zdradzony, =wrak|=wrakiem ..2 =czlowieka|=nerwow,
  nie ..1 =moge ..3 =spac|=zasnac|=uspokoic|=pozbierac|=uwierzyc, nie ..1 =spie|=sypiam ..2, =zalana|=zalany =lzami, =lzy|=lzach|=lzami ..3, =smutno|=ciezko ..1 =na =sercu, =paskudnie|=podle ..2 =sie ..2 =czuje|=czulam|=poczulam|=potraktowano|=potraktowana, =czuje|=czulam|=czulem|=poczulam|=poczulem =sie ..4 =okropnie|=paskudnie|=podle|=zbednie|=niczym|=oklamana|=oklamany|=lekcewazona|=lekcewazony|=ignorowana|=ignorowany|=pominieta|=wykorzystana|=nabita|=nabity|=skrzywdzona|=skrzywdzony|=zagubiona|=przerazona|=fatalnie,
  =mam|=mielismy ..2 =nerwow|=nerwy|=atak|=ataki ..2 =paniki?, =napad|=atak ..1 =paniki|=leku, =strach|=przerazenie|=rozpacz|=panika ..3 =mnie|=nas, =umieralam|=umieralem|=umieram|=umieramy ..1 ze|=z =strachu|=nerwow|=niepokoju|=zlosci|=wstydu, =szlocham|=rycze|=ryczalam|=lkam,
  zmarnowac|zrujnowac|zepsuc|zniszczyc ..3 urodziny|swieta|slub|wesele|wakacje|urlop|prezent|wigilia|komunia|chrzciny|studniowka|dzien|rocznica|zycie, =livid|=fuming|=heartbroken|=appalled|=desperate|=humiliated|=distraught|=crying|=tears|=ruined|=disappointed,
  !jak|jakby wsciekly, wkurzony|wkurwiony|zbulwersowany|oburzony|zdenerwowany|rozgoryczony|rozzalony|zalamany|zrozpaczony|przerazony|przestraszony|zdruzgotany|zdesperowany|roztrzesiony|upokorzony|zazenowany|sfrustrowany|rozczarowany|zawiedziony|zniesmaczony|bezsilny,
  rozpacz|zrozpaczyc, przeplakac, plakac|rozplakac|zaplakac|poplakac|poplakala|ryczec !szczescie|szczescia|radosc|wzruszenie|smiech, lza !szczescie|radosc|wzruszenie, szlag ..2 trafic|trafiac, rece ..1 opadac|opasc, miec ..3 dosc|dosyc !czasu|pieniedzy, po ..1 =dziurki|=uszy, miec ..2 =gdzies|=powyzej,
  jak mozna ..1 =tak|taki, jak mozna ..2 traktowac|oszukiwac|klamac|lekcewazyc|ignorowac|olewac|oczekiwac, jak smiec, oszust|oszusci|zlodziej|oszukany|oszukac|okradziony, przerazac|przerazic, panikowac|panika, ze strach, nie spac ..3 noc|noce, nerw|nerwy|nerwica, =wscieka|=wkurza|=denerwuje|=doprowadza, trafiac ..2 =mnie, bezradny|bezradnosc, upokorzenie, zniszczyc|zepsuc ..3 urodziny|swieta|slub|wesele|wakacje|urlop|prezent|wigilia, krew ..2 zalewac, zal ..2 =sciska,
  nie =daje ..1 =rady, brak ..1 slow, pierwszy|ostatni raz ..2 =takie|=taki|=taka, smutno|przykro ..1 =mi, rozczarowanie|zawod ..3 =ogromne|=wielki|=wielkie, blagac, =furious|=angry|=disgusted|=devastated|=terrified|=unacceptable|=outrageous
`)

/** Verdicts and fears: strong only when they are shouted or do not stand alone. */
export const verdict = phrases(`
  skandal|skandaliczny|zenada|zenujacy|kpina|kompromitacja|hanba|masakra|koszmar|tragedia|porazka|dramat|bezczelnosc|bezczelny, =boje =sie, =wstyd, =ridiculous|=joke
`)

/** The feeling or the burden is named: "rozumiem złość", "przykro mi", "przepraszam, że musi Pan czekać". */
export const empathy = phrases(`
  =sciska ..4 =gardle|=serce|=sercu, =gdy|=kiedy ..1 =to =czytam, =aby|=az ..3 =wstyd|=przykro|=ciezko,
  =domyslam|=domyslamy =sie, =zdaje|=zdajemy =sobie =sprawe, =widze|=widzimy|=slysze|=czuje ..2 =jak|=ile|=ze ..4 zlosc|nerw|przykry|trudny|zalezec|stres|bol|zmeczenie|rozczarowanie|wazny|denerwujacy, nikt ..2 nie ..1 powinien|zaslugiwac|zasluzyc, =nie ..1 =powinno|=powinna|=powinien|=powinny ..3 =sie? ..2 =zdarzyc|=wydarzyc|=spotkac|=stac|=byc|=miec|=tak|=poczuc|=czuc,
  =kazdego|=kazdy|=kazda|=mnie ..3 =by ..2 wyprowadzic|zdenerwowac|zezloscic|zalamac|bolec|wkurzyc, z ..1 =rownowagi, =tez ..1 =by|=bym|=bylabym|=bylbym ..3 =sie? ..2 zdenerwowac|zla|zly|wsciekla|wsciekly|zloscic|denerwowac, =na =pana|=pani =miejscu,
  pelne ..1 prawo, =prawo ..1 =do ..2 zlosc|zal|nerw|pretensja|oburzenie|rozgoryczenie, zasluzyc|zaslugiwac ..3 na ..2 =wiecej|=lepsze|=lepsza|=lepszy|=inne, =bardzo|=tak|=ogromnie|=szczerze =mi|=nam, =mi|=nam ..1 =bardzo|=tak|=ogromnie|=naprawde|=szczerze ..1 przykro|zal|glupio|wstyd, =zal|=szkoda ..1 =mi|=nam,
  =to ..1 =musial|=musiala|=musialo|=musialy, =trudno ..1 =sobie ..1 wyobrazic, =najwazniejsze ..3 =dziecko|=zdrowie|=bezpieczne|=bezpieczna|=bezpieczni, =trzymam|=trzymamy =kciuki, =wspolczuje|=wspolczujemy, =cieszymy|=cieszy|=ciesze,
  za|=przez ..2 lzy|=nerwy|=stres|=strach, =zawiedlismy|=zawiodlam|=zawiodlem ..2 =pana|=pania|=panstwa|=zaufanie|=was, stracic ..2 =zaufanie, =terribly|=awful|=upset|=upsetting|=stressful|=must =have =been,
  rozumiec|zrozumialy ..6 zlosc|zdenerwowanie|irytacja|frustracja|rozczarowanie|niepokoj|obawa|stres|zal|oburzenie|zniecierpliwienie|emocja|zdziwienie|rozgoryczenie|bol|strach|nerw|sytuacja|klopot|niezadowolenie|zawod|jak|ze|to|pan|pani|panstwo|co|dlaczego,
  =rozumiem|=rozumiemy, =przykro ..1 =mi|=nam, =mi|=nam ..2 =przykro, wspolczuc|wspolczucie, =wyobrazam|=wyobrazamy ..1 sobie, =wiem|=wiemy ..1 =jak|=ile|=ze ..6 =trudne|=wazne|=wazny|=stresujace|=denerwujace|=przykre|=frustrujace|=uciazliwe|=nerwow|=nerwy|=zmartwienie, =musialo|=musial|=musiala ..4 byc ..3 =okropne|=przykre|=trudne|=stresujace|=denerwujace|=straszne|=ciezkie|=niemile|=frustrujace|=bolesne,
  nie =dziwie|=dziwimy ..1 sie, =sie ..1 nie =dziwie|=dziwimy, =wiem|=rozumiem|=wiemy ..1 =jakie|=jaki|=jaka ..2 meczacy|uciazliwy|trudny|ciezki|przykry|stresujacy|denerwujacy|wazny|klopot|nerw, miec ..2 =prawo ..2 byc|czuc|zloscic|denerwowac, =przepraszam|=przepraszamy ..4 =za ..4 stres|nerw|nerwy|klopot|rozczarowanie|niedogodnosc|zamieszanie|zdenerwowanie|frustracja|trud|przykrosc|nieprzyjemnosc|niepokoj|strach|lzy|zawod, =przepraszam|=przepraszamy ..3 =ze ..4 musiec|czekac|denerwowac|martwic|stresowac|zawiesc|zawiesc|przechodzic,
  =glupio ..1 =mi|=nam, =wstyd ..1 =mi|=nam, =mi|=nam ..1 =wstyd|=glupio, to =irytuje|=denerwuje|=boli|=frustruje|=zlosci, =przykra|=trudna|=stresujaca|=nerwowa|=okropna|=straszna ..1 sytuacja|sprawa|wiadomosc|chwila, ma pan|pani ..2 =racje|=prawo ..8, slusznie ..2 sie ..2 =zlosci|=denerwuje|=gniewa, =spokojnie ..6 =razem|=pomoge|=pomozemy, nie ..2 sie ..1 =martwic|=denerwowac|=bac, jestesmy|jestem z =pania|=panem|=panstwem, =so =sorry, =i|=we =understand, =frustrating, to byc|bylo ..2 =okropne|=straszne|=przykre|=trudne|=niedopuszczalne, =ojej|=ojoj
`)

const SHOUTS = /!|(?:\p{Lu}{4,}\s+){2}|😡|🤬|😠|😭/u

/** The model hears despair and fury that no list holds; it must be sure, and the words must press. */
const SURELY_FELT = 0.9
const HEAVY: ReadonlySet<string> = new Set(['anger', 'sadness'])
const PRESSING =
  /!{1,}|(?<!\p{L})(?:nigdy|codziennie|strasznie|okropnie|kompletnie|totalnie|naprawdę|koszmarn\p{L}+|najgorsz\p{L}+|never|worst)(?!\p{L})/iu

/** The message of the open turn whose feeling is strong in words; null when none is. */
export function strongEmotion(scene: Scene): string | null {
  const strong = scene.turn().readings.find((said, at) => {
    const verdicts = said.found(verdict).length
    return (
      said.found(strongFeeling).length > 0 ||
      verdicts > 1 ||
      (verdicts === 1 && SHOUTS.test(said.text)) ||
      (PRESSING.test(said.text) && isFelt(scene.meanings()[at]))
    )
  })
  return strong?.text ?? null
}

function isFelt(meaning: Understanding | undefined): boolean {
  if (meaning === undefined || meaning.sentiment.label !== 'negative') return false
  return HEAVY.has(meaning.emotion.label) && meaning.emotion.confidence >= SURELY_FELT
}
