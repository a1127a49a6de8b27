/** Words, folded, that say nothing of what a question is about. "Ile", "kiedy", "gdzie" ask for a kind of fact; reply reads them. */
const FUNCTION_WORDS = new Set(
  `a aby ale albo ani az bardzo bez bede bedzie beda bo by byc byl byla bylo byli bym ci ciebie co cos chciec czego czemu czy czyli da dac dla dlaczego dlugo
  do dobry dzien gdy gdyby gdzie go hej i ich ile ilu im in inaczej is ja jak jaka jaki jakie jakich jakim jakas jakis jakos je jego jej jest jestem
  jesli jezeli jeszcze juz kazdy kiedy kiedys kim kto ktora ktos ktore ktorej ktory ktorych ktorym lub ma maja mam mamy mi mial miec mnie moc moga moge moj moja moje
  mojego mojej moim moich moze mozecie mozna mozliwe mu musi musiec musze na nad nam nami nas nasz nasza nasze nasi nasze nich nic nie niej niech nim no o od ode on
  ona one oni ono oraz pan pana pani panie panstwo po pod podczas ponad poza powiedziec powinien powinno prosic prosze przed przez przy raz robic roku sa sam sama samo sie skoro
  sobie soba swoj swoja swoje swojej ta tak taka taki takie takze tam te tego tej ten teraz tez to toba tu tutaj twoj ty tylko tych tym u w wam wami was wasz
  wasza wasze waszej waszego wszystko wlasnie we wiec wiedziec wtedy wy z za zawsze ze zeby zostac zrobic`.split(/\s+/),
)

export function isFunctionWord(folded: string): boolean {
  return FUNCTION_WORDS.has(folded)
}

/** Lemmas, folded, that ask for a kind of fact rather than name the matter: "ile kosztuje", "jak długo trwa", "o której godzinie". */
const ASKING_LEMMAS = new Set(
  `czas czekac cena data dzien doba godzina koszt kosztowac kwota liczba miesiac minuta oplata placic zaplacic poczekac potrwac suma szybko termin
  trwac tydzien wynosic`.split(/\s+/),
)

/** Lemmas, folded, of the story around a question: who asks, what happened before, what one would like. */
const BACKGROUND_LEMMAS = new Set(
  `akurat aktualnie babcia bardziej brac brat chcialbym chwila chyba ciagle cos czasem czesc dawac dawno dobrze dokladnie dopiero dostac dotad dowiedziec
  dzieki dzis dzisiaj dziadek fajny faktycznie fakt jutro kiedys kobieta kolega kolezanka konkretnie kupic kupno kupowac kuzyn kwestia lubic mama maz mily
  mowic myslec nadal naprawde niby niedawno normalnie nowy okazac ostatni ostatnio pamietac planowac podobac podobno poprosic potrzebowac pozdrawiac problem
  pytac pytanie przypadkiem razie robic rzecz siedziec siostra slyszec spokojnie sprawa stac super sytuacja tata tesciowa tlumaczyc troche trzeba trzymac
  udac uslyszec wczoraj widziec witac wlasciwie wypadek wyjsc wziac zamierzac zapomniec zapytac zaraz zastanawiac zdarzyc znalezc znow znowu zobaczyc zona
  zwykle zyczyc`.split(/\s+/),
)

export function isBackgroundWord(foldedLemma: string): boolean {
  return BACKGROUND_LEMMAS.has(foldedLemma)
}

export function isAskingWord(foldedLemma: string): boolean {
  return ASKING_LEMMAS.has(foldedLemma)
}
