import { phrases } from '../../text/phrases.ts'

/** Goods that have laws of their own. */
export const OF_SECTORS = {
  medicine: phrases(
    'lek, leki, lekarstwo, medykament, leczniczy, wyrob|wyroby ..1 medyczny, szczepionka, syrop, tabletka',
  ),
  foodstuff: phrases('zywnosc, zywnosciowy, spozywczy, jedzenie, =jedzenia, nabial, wedlina, pieczywo'),
}
