import { phrases } from '../../text/phrases.ts'

/** Goods that have laws of their own. */
export const OF_SECTORS = {
  medicine: phrases(`
    lek, leki, lekarstwo, medykament, leczniczy, wyrob|wyroby ..1 medyczny, szczepionka, syrop, tabletka,
    =lekow|=lek|=leku
  `),
  foodstuff: phrases(`
    zywnosc, zywnosciowy, spozywczy, jedzenie, =jedzenia, nabial, wedlina, pieczywo,
    =zywnosci|=zywnosc, =ciasto|=ciasta|=owoce|=owocow|=mieso|=miesa|=ryba|=ryby, =spozywcze|=spozywczych
  `),
}
