import { type Check, observe } from '../check.ts'
import { type PhraseMatch, phrases } from '../text/phrases.ts'

/** Puts the fault on the customer in so many words. */
const blamed = phrases(`
  !nie|zadna|niczyja|jesli|jezeli|czy to =pana|=pani|=panstwa|=twoja|=wasza ..1 wina|blad|niedopatrzenie|zaniedbanie|nieuwaga|problem|niedbalosc,
  !nie|jesli|jezeli|czy wina ..1 =lezy|=jest|=stoi ..1 po =pana|=pani|=panstwa|=twojej stronie,
  !nie|jesli|jezeli|czy wina =pana|=pani|=panstwa|klienta,
  !nie|jesli|jezeli|czy z =pana|=pani|=panstwa|=twojej winy|nieuwagi|zaniedbania,
  !nie|jesli|jezeli|czy =pana|=pani|=panstwa|=twoje ..1 zaniedbanie|niedopatrzenie|gapiostwo|nieuwaga|lekkomyslnosc|niedbalstwo,
  =sam|=sama|=sami ..2 sobie ..1 winien|winny|=winna|=winni|zaszkodzic|zawdzieczac|wybrac,
  pan|pani ..1 =sam|=sama ..2 zepsuc|uszkodzic|zawinic|zniszczyc,
  =sam|=sama pan|pani ..2 zepsuc|uszkodzic|zawinic|zniszczyc, na wlasny zyczenie, pretensja ..3 do siebie,
  miec|prosic ..2 zal do siebie, =trzeba =bylo ..2 czytac|przeczytac|sprawdzic|sprawdzac|pomyslec|uwazac|podac|napisac|zglosic|zapytac|zapoznac|zamowic|kupic|zadzwonic|odebrac|zajrzec|doczytac|pilnowac|pamietac|wybrac|zapakowac|wpisac,
  =nalezalo ..1 czytac|przeczytac|sprawdzic|pomyslec|uwazac|zapoznac|zglosic,
  =wystarczylo ..2 czytac|przeczytac|sprawdzic|zajrzec|pomyslec|zapoznac|uwazac,
  wystarczyc|umiec ..1 czytac|przeczytac ..2 ze zrozumienie|uwaznie,
  =mogl|=mogla ..2 pan|pani ..3 pomyslec|przeczytac|sprawdzic|uwazac|zajrzec|zglosic,
  pan|pani =mogl|=mogla ..3 pomyslec|przeczytac|sprawdzic|uwazac, =powinien|=powinna ..2 pan|pani ..2 =byl|=byla,
  pan|pani =powinien|=powinna ..1 =byl|=byla, =trzeba ..2 =bylo ..2 =czytac|=przeczytac|=uwazac|=sprawdzic,
  nie =przeczytal|=przeczytala|=doczytal|=doczytala|=zapoznal|=zapoznala ..1 sie? ..1 =pan|=pani,
  pan|pani nie =przeczytal|=przeczytala|=doczytal|=doczytala|=raczyl|=raczyla,
  =gdyby ..3 =pan|=pani|=panstwo ..4 =czytal|=czytala|=przeczytal|=przeczytala|=uwazal|=uwazala|=sprawdzil|=sprawdzila|=pomyslal|=pomyslala,
  nie =umie|=potrafi =pan|=pani ..1 =czytac|=obslugiwac|=korzystac,
  nastepny razem ..2 prosic ..2 czytac|uwazac|sprawdzac|myslec|pomyslec,
  prosic ..3 czytac ..2 uwazny|uwaznie|dokladnie|regulamin|instrukcja,
  nieumiejetny|niewlasciwy|nieprawidlowy|nieprawidlowe|nieumiejetne|niewlasciwe ..1 uzytkowanie|uzywanie|obsluga|obchodzenie ..5 =pana|=pani|=panstwa,
  nasz wina tu nie|zaden, nie nasz wina ..8 =pan|=pani|=pana|=panstwo|=panstwa|klient, =your =own? fault,
  =you =should =have =read|=checked|=known
`)

/** Guesses that the customer did the damage. */
const suspected = phrases(`
  widocznie|najwidoczniej|najpewniej|zapewne|pewnie|ewidentnie|najprawdopodobniej|prawdopodobnie|chyba ..5 =pan|=pani|=panstwo ..2 zepsuc|uszkodzic|upuscic|zalac|zgubic|pomylic|zapomniec|przeoczyc|zniszczyc|przegapic|wgniesc|przegrzac|przeciazyc,
  widocznie|najwidoczniej|najpewniej|zapewne|pewnie|ewidentnie|najprawdopodobniej|prawdopodobnie|chyba ..3 zepsuc|uszkodzic|upuscic|zalac|zgubic|pomylic|zapomniec|przeoczyc|zniszczyc|przegapic|usiasc|stanac|nadepnac|kliknac|skasowac|rzucic|wgniesc ..2 =pan|=pani|=panstwo,
  =to =pan|=pani|=panstwo ..2 zepsuc|uszkodzic|zniszczyc|pomylic|zgubic|zalac,
  nie ..1 pekac|peknac|psuc|zepsuc|lamac|zlamac|ginac|zginac|znikac|niszczyc|rwac|urwac|zbic|rozbic ..1 sie? ..1 =same|=sam|=sama|=samo,
  =same|=samo|=sam|=sama sie? nie ..1 pekac|peknac|psuc|zepsuc|lamac|zlamac|ginac|zginac|znikac|niszczyc|rwac|urwac|zbic|rozbic|popsuc
`)

/** The fault is put on the customer, whether it is theirs or not. */
export const blameShifting: Check = {
  phrases: [blamed, suspected],
  look: (scene) => {
    const places: readonly PhraseMatch[] = [...scene.found(blamed), ...scene.found(suspected)]
    const first = [...places].sort((a, b) => a.start - b.start)[0]
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
