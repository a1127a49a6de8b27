import { phrases } from '../text/phrases.ts'
import type { Scene } from './scene.ts'

/** Strong feeling in so many words. A matter that merely went wrong is none. */
export const strongFeeling = phrases(`
  wsciekly|wkurzony|wkurwiony|zbulwersowany|oburzony|zdenerwowany|rozgoryczony|rozzalony|zalamany|zrozpaczony|przerazony|przestraszony|zdruzgotany|zdesperowany|roztrzesiony|upokorzony|zazenowany|sfrustrowany|rozczarowany|zawiedziony|zniesmaczony|bezsilny,
  rozpacz|zrozpaczyc, plakac|rozplakac|zaplakac|poplakac|ryczec !szczescie|radosc|wzruszenie|smiech, lza !szczescie|radosc|wzruszenie, szlag ..2 trafic|trafiac, rece ..1 opadac|opasc, miec ..3 dosc|dosyc !czasu|pieniedzy, po ..1 =dziurki|=uszy, miec ..2 =gdzies|=powyzej,
  jak mozna ..1 =tak|taki, jak mozna ..2 traktowac|oszukiwac|klamac|lekcewazyc|ignorowac|olewac|oczekiwac, jak smiec, oszust|oszusci|zlodziej|oszukany|oszukac|okradziony, przerazac|przerazic, panikowac|panika, ze strach, nie spac ..3 noc|noce, nerw|nerwy|nerwica, =wscieka|=wkurza|=denerwuje|=doprowadza, trafiac ..2 =mnie, bezradny|bezradnosc, upokorzenie, zniszczyc|zepsuc ..3 urodziny|swieta|slub|wesele|wakacje|urlop|prezent|wigilia, krew ..2 zalewac, zal ..2 =sciska,
  nie =daje ..1 =rady, brak ..1 slow, pierwszy|ostatni raz ..2 =takie|=taki|=taka, smutno|przykro ..1 =mi, rozczarowanie|zawod ..3 =ogromne|=wielki|=wielkie, blagac, =furious|=angry|=disgusted|=devastated|=terrified|=unacceptable|=outrageous
`)

/** Verdicts and fears: strong only when they are shouted or do not stand alone. */
export const verdict = phrases(`
  skandal|skandaliczny|zenada|zenujacy|kpina|kompromitacja|hanba|masakra|koszmar|tragedia|porazka|dramat|bezczelnosc|bezczelny, =boje =sie, =wstyd, =ridiculous|=joke
`)

/** The feeling or the burden is named: "rozumiem złość", "przykro mi", "przepraszam, że musi Pan czekać". */
export const empathy = phrases(`
  rozumiec|zrozumialy ..6 zlosc|zdenerwowanie|irytacja|frustracja|rozczarowanie|niepokoj|obawa|stres|zal|oburzenie|zniecierpliwienie|emocja|zdziwienie|rozgoryczenie|bol|strach|nerw|sytuacja|klopot|niezadowolenie|zawod|jak|ze|to|pan|pani|panstwo|co|dlaczego,
  =rozumiem|=rozumiemy, =przykro ..1 =mi|=nam, =mi|=nam ..2 =przykro, wspolczuc|wspolczucie, =wyobrazam|=wyobrazamy ..1 sobie, =wiem|=wiemy ..1 =jak|=ile|=ze ..6 =trudne|=wazne|=wazny|=stresujace|=denerwujace|=przykre|=frustrujace|=uciazliwe|=nerwow|=nerwy|=zmartwienie, =musialo|=musial|=musiala ..4 byc ..3 =okropne|=przykre|=trudne|=stresujace|=denerwujace|=straszne|=ciezkie|=niemile|=frustrujace|=bolesne,
  nie =dziwie|=dziwimy ..1 sie, miec ..2 =prawo ..2 byc|czuc|zloscic|denerwowac, =przepraszam|=przepraszamy ..4 =za ..4 stres|nerw|nerwy|klopot|rozczarowanie|niedogodnosc|zamieszanie|zdenerwowanie|frustracja|trud|przykrosc|nieprzyjemnosc|niepokoj|strach|lzy|zawod, =przepraszam|=przepraszamy ..3 =ze ..4 musiec|czekac|denerwowac|martwic|stresowac|zawiesc|zawiesc|przechodzic,
  =glupio ..1 =mi|=nam, =wstyd ..1 =mi|=nam, =mi|=nam ..1 =wstyd|=glupio, to =irytuje|=denerwuje|=boli|=frustruje|=zlosci, =przykra|=trudna|=stresujaca|=nerwowa|=okropna|=straszna ..1 sytuacja|sprawa|wiadomosc|chwila, ma pan|pani ..2 =racje|=prawo ..8, slusznie ..2 sie ..2 =zlosci|=denerwuje|=gniewa, =spokojnie ..6 =razem|=pomoge|=pomozemy, nie ..2 sie ..1 =martwic|=denerwowac|=bac, jestesmy|jestem z =pania|=panem|=panstwem, =so =sorry, =i|=we =understand, =frustrating, to byc|bylo ..2 =okropne|=straszne|=przykre|=trudne|=niedopuszczalne, =ojej|=ojoj
`)

const SHOUTS = /!|(?:\p{Lu}{4,}\s+){2}|😡|🤬|😠|😭/u

/** The message of the open turn whose feeling is strong in words; null when none is. */
export function strongEmotion(scene: Scene): string | null {
  const strong = scene.turn().readings.find((said) => {
    const verdicts = said.found(verdict).length
    return said.found(strongFeeling).length > 0 || verdicts > 1 || (verdicts === 1 && SHOUTS.test(said.text))
  })
  return strong?.text ?? null
}
