import type { FactKind } from '../../../polish/polish.ts'
import { phrases } from '../text/phrases.ts'
import type { Scene } from './scene.ts'

/** What only the firm can have done wrong, as customers tell it. Damage on the way may be the carrier's. */
export const firmFailed = phrases(`
  =pomyliliscie|=zapomnieliscie|=zgubiliscie|=przeoczyliscie|=nawaliliscie|=zawaliliscie|=zepsuliscie|=uszkodziliscie|=zniszczyliscie|=spozniliscie,
  =wyslaliscie|=przyslaliscie|=dostarczyliscie|=wydaliscie|=spakowaliscie|=zapakowaliscie|=wlozyliscie|=zalozyliscie|=wpisaliscie|=zrobiliscie ..4 zly|bledny|inny|cudzy|niewlasciwy|zle|zamiast|=nie,
  =naliczyliscie|=pobraliscie|=policzyliscie|=obciazyliscie|=sciagneliscie ..5 dwa|podwojnie|dwukrotnie|za|wiecej|niepotrzebnie,
  =odwolaliscie|=przelozyliscie|=przesuneliscie|=zmieniliscie|=zamkneliscie ..4 =godzine|=bez|=dzien|=chwile|=tuz|=minut|=ostatniej|=slowa,
  =drugi|=trzeci|=czwarty|=piaty|=kolejny =raz ..6 =przychodzi|=przyszedl|=przyszla|=przyszlo|=dostaje|=wysylacie|=przyslaliscie|=mylicie|=naliczacie|=pobieracie|=odwolujecie|=przekladacie,
  =nie =wyslaliscie|=odpisaliscie|=oddzwoniliscie|=przyjechaliscie|=zrobiliscie|=dotrzymaliscie|=doslaliscie|=oddaliscie|=odwolaliscie,
  dostac|przyjsc|przyjechac|otrzymac|dotrzec ..4 inny|zly|cudzy|niewlasciwy|zamiast, =nie =ten|=ta|=to|=te ..1 rozmiar|kolor|model|produkt|towar|rzecz|zamowienie|danie|pizza,
  technik|monter|serwisant|hydraulik|lekarz|nikt|ekipa ..2 nie ..1 przyjechac|przyjsc|zjawic|pojawic|oddzwonic|odebrac,
  zamowic|zamawiac ..4 =przyszlo|=przyszla|=przyszedl|=przyszly|=dostalam|=dostalem|=jest, faktura ..3 zly|bledny|nieprawidlowy, =mieliscie ..2 oddzwonic|zadzwonic|przyjechac|wyslac|odpisac|doslac|przyslac|oddac|naprawic,
  brakowac|zabraknac ..3 !pieniadz|miejsce|czas, system|aplikacja|strona|automat ..2 skasowac|usunac|zgubic|anulowac|zjesc, =obiecaliscie|=obiecano, przyjsc|dostac|otrzymac ..4 =innego|=innej|=cudze|=cudzy ..1 pacjent|klient|osoba,
  pobrac|naliczyc|obciazyc|sciagnac ..4 podwojnie|dwukrotnie|dwa =razy, =przez ..1 =wasza|=wasz|=wasze|=panstwa ..2 awaria|blad|pomylka|aktualizacja|zamieszanie|zaniedbanie, miec|dostac|otrzymac|widziec ..4 =cudzy|=cudze|=cudza|=obce|=obcy ..2 pesel|dane|nazwisko|wynik|faktura|wydruk|adres,
  =umawialismy|=umowilismy|=umowieni ..4 =na ..4 =jest|=minela|=nikogo|=nikt|=czekam,
  =you =sent =me? =the =wrong, =charged ..3 =twice
`)
/** The firm puts it right, by which it takes the fault as its own. */
export const putsRight = phrases(`
  =zmienimy|=zmienie|=zmienilismy|=zmienilam|=zmienilem|=przenieslismy|=przelozylismy|=przelozylam|=przelozylem|=naprawimy|=dokonczymy|=posprzatamy|=usuniemy|=wymienimy|=wymienie|=doslemy|=dosle|=dosylamy|=zwrocimy|=zwroce|=zwracamy|=oddamy|=oddajemy|=skorygujemy|=koryguje|=poprawimy|=poprawilam|=poprawilem|=anulujemy,
  wlasciwy|dobry|brakujacy|prawidlowy|poprawny|nowy ..4 =wyslemy|=wysle|=wysylamy|=wyjdzie|=dotrze|=bedzie|=przywieziemy|=dowieziemy|=nadamy,
  =wyslemy|=wysle|=wysylamy|=nadamy|=dowieziemy|=przywieziemy ..2 wlasciwy|dobry|brakujacy|prawidlowy|poprawny|nowy|=jeszcze|=ponownie,
  =zostanie|=zostana|=bedzie|=beda ..2 =zwrocona|=zwrocone|=zwrocony|=wymieniona|=poprawiona|=poprawione|=doslana|=doslane|=skorygowana, korekta, =wroci|=wroca ..3 konto|karta, =bedzie|=beda ..3 =dzis|=dzisiaj|=jutro,
  =oddzwonimy|=oddzwonie|=zadzwonimy|=zadzwonie|=przyjedziemy|=przyjedzie, =przywrocimy|=przywroce, =bede|=bedziemy|=bedzie ..1 =za, =juz ..1 =jade|=jedziemy|=jedzie, nowy ..2 =wgram|=wystawie|=wystawimy|=wydrukuje|=przygotuje, =wpisalam|=wpisalem|=przywrocilam|=przywrocilem|=odtworzylam|=odtworzylem, =wyjda|=wyjdzie ..2 =dzis|=jutro, nowy ..1 termin, =we =will =refund|=send|=replace
`)
/** "Podaliście złą godzinę", "wlaliście nie ten olej": whatever was done. */
const DID_WRONG =
  /(?<!nie )(?<!\p{L})\p{L}{3,}(?:liście|łyście|liscie|lyscie)(?!\p{L})(?:\s+\p{L}+){0,3}\s+(?:zł(?:y|ą|ego|ej|e|ym)|zl(?:y|a|ego|ej|e|ym)|źle|zle|błędn\p{L}+|bledn\p{L}+|niewłaściw\p{L}+|nie t(?:en|ą|a|ę|e|o|ego|ej|ych|ym)|cudz\p{L}+|inn(?:y|ą|ego|ej|e)|podwójnie|dwa razy)(?!\p{L})/iu
/** The firm does not know yet, or sees it otherwise. */
const OPEN =
  /\?|(?<!\p{L})(?:jeśli|jeżeli|sprawdz\p{L}*|wyjaśni\p{L}*|zdjęci\p{L}*|niestety|zgodnie z|w zamówieniu jest|if)(?!\p{L})/iu

/** True when the customer tells of a failing of the firm's own and the reply puts it right without a word against it. */
export function acceptsBlame(scene: Scene): boolean {
  if (OPEN.test(scene.text)) return false
  const isTold = (): boolean =>
    scene.customerSaid(firmFailed) || scene.turn().readings.some(({ text }) => DID_WRONG.test(text))
  return (scene.found(putsRight).length > 0 && isTold()) || setsRight(scene)
}

/** "Powiedziano mi, że do 16" – "zamykamy o 14:00": somebody here had told otherwise. */
function setsRight(scene: Scene): boolean {
  if (!scene.turn().readings.some(({ text }) => TOLD_HERE.test(text))) return false
  const told = scene.customerFacts().filter(({ kind }) => WHEN.has(kind))
  const now = scene.facts().filter(({ kind }) => WHEN.has(kind))
  return told.length > 0 && now.length > 0 && !now.some(({ text }) => told.some((before) => before.text === text))
}

const WHEN: ReadonlySet<FactKind> = new Set(['time', 'hours', 'duration', 'date'])
const TOLD_HERE =
  /(?<!\p{L})(?:powiedziano|napisano|obiecano|podano|poinformowano|zapewniono) (?:mi|nam|mnie|nas)(?!\p{L})|(?<!\p{L})(?:wasz[aey]?|wasi|państwa) (?:\p{L}+ )?(?:konsultant\p{L}*|czat|bot|asystent\p{L}*|infolinia)(?!\p{L})[^.!?]{0,30}(?<!\p{L})(?:powiedzi\p{L}+|napisa\p{L}+|obieca\p{L}+|poda\p{L}+)(?!\p{L})/iu
