import { phrases } from '../text/phrases.ts'
import type { Scene } from './scene.ts'

/** Words of somebody who tells of something gone wrong. */
export const trouble = phrases(`
  skasowac|zniknac|zalac|smierdziec|skurczyc|odpasc|odpadac|rozkleic|przeciekac|cieknac|skradziony|ukrasc|splesniec|zwiednac|zatruc|zgniesc,
  urwany|urwac|rozdarty|podarty|poplamiony|splesnialy|zniszczenie|krzywy|potluczony|zgnieciony|rozlany|spalony|cudzy|zwiedly|nieswiezy,
  zepsuc|popsuc|uszkodzic|zniszczyc|pekac|peknac|pekniety|rozbic|stluc|polamac|zlamac|zgubic|zgubiony|zaginac|zaginiony|pomylic|brakowac|zabraknac,
  uszkodzony|zepsuty|zniszczony|wadliwy|rozbity|brudny|zimny|niekompletny|przeterminowany|polamany|porysowany|wgnieciony, brak|problem|klopot|usterka|awaria|wada|blad|rysa|reklamacja,
  reklamowac, nie ..1 =ma|=maja ..4 czesc|element|instrukcja|srub|sruba|prowadnica|nozka|kabel|zasilacz|przycisk|pokrywka|raczka|uchwyt|plomba|klapka|zawias|baterie|pilot|guzik|suwak|kolko|nakretka|uszczelka|podstawka|wieczko, nie dzialac|dotrzec|przyjsc|przyjechac|dojechac|dostac|otrzymac|pasowac|zgadzac|moc, zamiast, spoznic|spozniac|spozniony|opoznienie|opoznic|opozniony,
  czekac ..3 tydzien|miesiac|dzien|godzina|dluzej|nadal|jeszcze, dalej|wciaz|nadal|ciagle ..1 nie, znowu|znow|kolejny|drugi|trzeci|czwarty raz, porazka|skandal|zenada|dramat|tragedia|koszmar,
  oszukac|oszust|oszusci|klamac|zlodziej, zly|inny ..1 kolor|rozmiar|towar|adres|produkt|model|kwota, podwojnie, zablokowac|zablokowany, =broken|=damaged|=missing|=wrong|=late|=faulty|=lost
`)

/** Matters that somebody only has when something went wrong. */
const TROUBLES: ReadonlySet<string> = new Set([
  'delivery-delay',
  'damaged-parcel',
  'missing-item',
  'wrong-item',
  'complaint',
  'payment-problem',
  'technical-problem',
  'staff-complaint',
])
const LIKELY = 0.6
/** So sure the model must be where the words alone tell nothing. */
const SURELY_NEGATIVE = 0.9

/** True when the customer's open turn tells of something gone wrong. */
export function toldTrouble(scene: Scene): boolean {
  if (scene.customerSaid(trouble)) return true
  return scene
    .meanings()
    .some(
      ({ sentiment, signals, topic }) =>
        (topic !== null && TROUBLES.has(topic.name) && topic.confidence >= LIKELY) ||
        signals.complaint !== null ||
        signals.escalation !== null ||
        (sentiment.label === 'negative' && sentiment.confidence >= SURELY_NEGATIVE),
    )
}
