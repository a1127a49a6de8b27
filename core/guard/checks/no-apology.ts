import { type Check, observe } from '../check.ts'
import type { Scene } from '../scene/scene.ts'
import { phrases } from '../text/phrases.ts'

/** The reply itself says that the firm did wrong. */
const ownFault = phrases(`
  !nie|jesli|jezeli|czy =pomylilismy|=pomylilam|=pomylilem|=pomylili|=pomylila|=pomylil|=pomylono ..4 paczka|pudelko|etykieta|adres|zamowienie|towar|rozmiar|kolor|produkt|numer|sie|kosz|dane|kwota|naklejka|plik, =zapomnielismy|=zapomnialam|=zapomnialem|=przeoczylismy|=przeoczylam|=przeoczylem|=zgubilismy|=zaniedbalismy|=nawalilismy|=zawiedlismy,
  =zapakowano|=spakowano|=wyslano|=zapakowalismy|=wyslalismy|=spakowalismy|=naliczono|=naliczylismy|=pobrano|=wydano|=wydalismy|=wlozono|=wpisano|=wpisalismy|=przypisano ..5 inny|zly|bledny|podwojnie|niewlasciwy|omylkowo|blednie|mylnie|dwukrotnie|dwa|nieprawidlowy|=nie, =omylkowo|=pomylkowo|=mylnie|=blednie ..3 =wyslano|=naliczono|=pobrano|=spakowano|=przypisano|=wyslalismy|=naliczylismy, =przez =pomylke|=nieuwage, w ..1 system ..6 podwojnie|dwukrotnie|blednie|=zle,
  nasz pracownik|magazyn|kurier|system|dzial|pracownica|kolega|kolezanka ..3 =uszkodzil|=uszkodzila|=pomylil|=pomylila|=zapomnial|=zapomniala|=zgubil|=zgubila|=przeoczyl|=przeoczyla|=zepsul|=nie =wyslal|=nie =spakowal, =uszkodzil|=uszkodzila|=pomylil|=pomylila|=zgubil|=zgubila|=zapomnial|=zapomniala ..3 nasz ..1 pracownik|magazyn|kurier|pracownica|system, magazyn|kuchnia|lakiernia|pakownia|pracownia|system|sklep|drukarnia|serwis ..3 =pomylil|=pomylila|=zapomnial|=zapomniala|=uszkodzil|=uszkodzila|=przeoczyl|=przeoczyla|=zgubil|=zgubila,
  awaria ..3 po =naszej =stronie, nie ..1 =wyslalismy|=spakowalismy|=dolozylismy|=wlozylismy|=odpisalismy|=zaksiegowalismy|=zrealizowalismy ..4, z =naszej =winy
`)
/** Any honest way of saying sorry or owning up. */
const apology = phrases(`
  przepraszac|przeprosic|przeprosiny, =wybacz|=wybaczy|=wybaczcie|=wybaczenie|=wybaczyc, =przykro ..1 =mi|=nam, =mi|=nam ..1 przykro, =glupio ..1 =mi|=nam, =wstyd, =ubolewamy|=ubolewam, =sorry|=sorki|=pardon, nasz|moj wina|blad|pomylka|niedopatrzenie, biore|bierzemy ..2 na =siebie, =zawinilismy|=zawinilam|=zawinilem|=zawalilismy|=zawalilam|=zawalilem, =bije =sie =w =piers, =kajam|=kajamy, =apologise|=apologize|=apologies
`)

/** The firm's fault is plain from its own words or from the order, and nobody says sorry. */
export const noApology: Check = {
  phrases: [ownFault, apology],
  look: (scene) => {
    const faulty = scene.found(ownFault).length > 0 || paidTooMuch(scene)
    if (!faulty || scene.found(apology).length > 0) return []
    return [
      observe(
        null,
        0.82,
        'Wina jest po naszej stronie, a w odpowiedzi nie ma słowa „przepraszam”.',
        'The fault is ours, and the reply does not say sorry.',
        { suggestion: scene.locale() === 'pl' ? 'Przepraszamy za tę pomyłkę.' : 'We apologise for this mistake.' },
      ),
    ]
  },
}

/** The customer paid more than the order costs, and writes of it. */
function paidTooMuch({ input, turn }: Scene): boolean {
  const overpaid = input.conversation.orders.some(({ total, paid }) => total !== null && paid !== null && paid > total)
  return overpaid && turn().messages.some(({ text }) => /zapłac|pobran|podwójn|dwa razy|dwukrotn/i.test(text))
}
