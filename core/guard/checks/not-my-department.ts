import { type Check, observe } from '../check.ts'
import type { Scene } from '../scene/scene.ts'
import { soundsLike } from '../scene/sounds.ts'
import { phrases } from '../text/phrases.ts'

/** Says that the matter is somebody else's. */
const refused = phrases(`
  =ja|=my ..1 nie ..1 =jestem|=jestesmy ..1 =od|=wlasciwa|=wlasciwy, od ..1 =tego|=takich ..2 jest|sa|mamy ..4 dzial|ksiegowosc|infolinia|serwis|biuro|kto|ludzie, my|ja ..1 =tylko|=jedynie ..2 =sprzedajemy|=posredniczymy|=przyjmujemy|=wysylamy|=wydajemy|=sprzedaje|=przyjmuje|=wydaje|=posrednikiem,
  =jestesmy|=jestem ..2 =tylko|=jedynie ..2 =posrednikiem|=posrednik|=sprzedawca|=portalem|=platforma|=sklepem|=recepcja|=infolinia, =tym|=tymi|=nim|=nia|=bagazem|=kurierem|=zwrotami|=reklamacjami|=fakturami|=platnosciami ..1 zajmowac sie ..2 !jutro|dzis|kolega|kolezanka|juz,
  =sie ..1 zglaszac|zalatwiac|sklada|skladac ..4 nie =u =nas, zglaszac|zalatwiac|skladac ..1 =sie ..3 =nie =u =nas,
  =w ..3 =sprawach|=sprawie|=kwestii|=kwestiach ..2 nie ..1 =pomagam|=pomagamy|=pomoge|=pomozemy|=odpowiadam|=udzielam|=udzielamy, =osobna|=inna|=zewnetrzna ..1 firma !przekaze|przekazemy,
  nie ..1 =odpowiada|=odpowiadamy|=odpowiadam ..1 =za, prosic ..3 =bezposrednio ..1 =u|=do|=z, prosic ..3 zalatwiac|zalatwic|wyjasniac|wyjasnic|ustalac ..3 =z|=u|=bezposrednio, =to ..1 pytanie|sprawa|kwestia|temat ..1 =do|=dla ..1 !=nas|=mnie,
  szukac|pytac|zapytac|dzwonic|zalatwiac|zalatwic ..2 =gdzie =indziej, =gdzie =indziej ..2 szukac|pytac|zapytac|zalatwic,
  to nie nasz|moj dzial|sprawa|dzialka|zadanie|kompetencja|rola|obowiazek|problem,
  to nie jest nasz|moj|kwestia ..1 dzial|sprawa|dzialka|zadanie|rola|obowiazek|problem|kompetencja,
  nie ..1 lezec|byc ..1 w ..1 kompetencja|gestia|zakres, nie ..3 w ..1 kompetencjach|gestii|zakresie,
  poza ..1 kompetencja|zakres ..2 dzial|obowiazek|zespol, nie =zajmuje|=zajmujemy|=zajmujmy ..1 sie,
  sie ..2 nie =zajmuje|=zajmujemy, nie =odpowiada|=odpowiadamy|=odpowiadam za, za ..4 nie =odpowiadamy|=odpowiadam,
  nie =jestem|=jestesmy od, nie miec z =tym|=ta|=nim|=nia ..1 nic wspolny, nie miec nic wspolny z,
  nic nam|mi do =tego, =nas|=mnie ..5 nie obchodzic, nie obchodzic =nas|=mnie, nie ..1 moja|nasza sprawa,
  to nie do nas|mnie, nie do nas ..2 z, zly|niewlasciwy dzial|adres|adresat|zespol, pomylic ..1 dzial|zespol|adres,
  tym ..1 zajmowac sie ..1 inny|osobny, inny dzial ..1 sie ..1 =tym zajmuje,
  =tego|=tym|=takich ..2 nie obslugiwac|zalatwiac|prowadzic|rozpatrywac|robic, nie obslugiwac ..2 =tego|=takich|spraw|zgloszen|zgloszenia,
  prosic ..3 innego|inny|inna|wlasciwy|wlasciwego|odpowiedniego|odpowiedni dzial|dzialu|osoba|zespol|numer,
  =my ..3 nie =posredniczymy|=uczestniczymy, =to =nie =my|=ja ..2 =to|=tylko|=lecz ..2 dzial|biuro|centrala|ksiegowosc|firma|magazyn|kurier,
  =my tego nie =robimy|=zalatwiamy|=prowadzimy, not =our =department, nothing =to =do =with =us,
  not =my|=our =job|=department|=responsibility|=problem|=concern, =we ..1 =only =sell, =we ..1 =only =deliver !within|to|in|on|from
`)

/** Sends the customer elsewhere. */
const sentAway = phrases(`
  prosic ..2 dzwonic|zadzwonic|pisac|napisac|pytac|zapytac|isc|udac|zwrocic|zglosic|kontaktowac|skontaktowac|szukac|sprobowac|probowac,
  trzeba|nalezec ..2 dzwonic|zadzwonic|pisac|pytac|czekac|isc|udac|zwrocic|zglosic|kontaktowac|skontaktowac|szukac,
  musiec ..2 dzwonic|zadzwonic|pisac|napisac|pytac|isc|udac|zwrocic|zglosic|kontaktowac|skontaktowac|szukac,
  niech ..2 dzwonic|zadzwonic|pisac|pytac
`)

/** Takes the matter along: it is passed on, with or without the customer on the line. */
const takenAlong = phrases(`
  =przekazuje|=przekazujemy|=przekaze|=przekazemy|=przekazalam|=przekazalem|=przekazalismy|=przekazano,
  =przelaczam|=przelacze|=lacze|=laczymy|=polacze, =przesylam|=przeslalam|=przeslalem|=przesle ..6 do,
  =skontaktuje|=skontaktujemy|=skontaktowalam|=skontaktowalem sie,
  =poprosze|=poprosilam|=poprosilem|=prosilam|=prosilem ..6 o,
  =zapytalam|=zapytalem|=dopytalam|=dopytalem|=ustalilam|=ustalilem|=sprawdzilam|=sprawdzilem|=dowiedzialam|=dowiedzialem|=wyjasnilam|=wyjasnilem|=zalatwilam|=zalatwilem|=dopytam|=dopytamy|=zapytam|=zapytamy|=ustale|=ustalimy|=sprawdze|=sprawdzimy|=wyjasnie|=wyjasnimy|=zalatwie|=zalatwimy,
  oddzwonic, =oddzwoni|=odezwie|=napisze|=odpisze ..2 do, =zglosilam|=zglosilem|=zglosze|=zglosimy,
  kolega|kolezanka ..4 juz, =dopilnuje|=dopilnujemy, =umowie|=umowilam|=umowilem|=wolam|=zawolam
`)

/** "To nie nasz dział" with nothing taken along. */
export const notMyDepartment: Check = {
  phrases: [refused, sentAway, takenAlong],
  look: (scene) => {
    if (scene.found(takenAlong).length > 0) return []
    const [first] = scene.found(refused)
    const place = first === undefined ? soundsLike('sentAway', scene)[0] : scene.sentenceAt(first.sentence)
    if (place === undefined) return []
    return [
      observe(
        place,
        scene.found(sentAway).length > 0 ? 0.92 : 0.8,
        'Odpowiedź odsyła klienta gdzie indziej, zamiast przekazać sprawę dalej za niego.',
        'The reply sends the customer elsewhere instead of passing the matter on for them.',
        { suggestion: handOverSentence(scene) },
      ),
    ]
  },
}

function handOverSentence(scene: Scene): string {
  return scene.locale() === 'pl'
    ? 'Przekazuję sprawę do właściwego zespołu razem z całą historią, nie trzeba nic powtarzać.'
    : 'I am passing this to the right team together with the whole history, so you need not repeat anything.'
}
