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

export function isAskingWord(foldedLemma: string): boolean {
  return ASKING_LEMMAS.has(foldedLemma)
}
