import type { Fact } from '../../../polish/polish.ts'
import { type Check, type Observation, observe } from '../check.ts'
import { chargesIn } from '../scene/charges.ts'
import { isReckoned, orderSums } from '../scene/reckoned.ts'
import { compareValues } from '../scene/same-fact.ts'
import type { Scene } from '../scene/scene.ts'
import { type PhraseList, phrases } from '../text/phrases.ts'

/** Somebody gives here and now, whatever the words: "dam", "obniżę", "odejmę", "dostanie Pan". */
const giving = phrases(`
  =zrobie|=zrobimy, =dam|=damy|=daje|=dajemy|=dac|=mogliby|=moge|=mozemy, =przyznam|=przyznaje|=przyznajemy|=przyznamy|=przyznalam|=przyznalem|=przyznalismy, =udziele|=udzielam|=udzielamy|=udzielimy, =obnize|=obnizam|=obnizamy|=obnizymy|=obnizylam|=obnizylem, =opuszcze|=opuszczam|=opuscimy|=opuszczamy, =zejde|=zejdziemy|=schodzimy, =spuszcze|=spuscimy, =urwe|=urwiemy, =odejme|=odejmujemy|=odejmiemy, =odlicze|=odliczam|=odliczamy|=odliczymy, =naliczam|=nalicze|=naliczymy|=naliczylam|=naliczylem,
  =policze|=policzymy, =umorze|=umorzymy|=umarzam|=umarzamy, =daruje|=darujemy, =dorzuce|=dorzucam|=dorzucamy|=dorzucimy, =dodam|=dodaje|=dodajemy|=dodamy, =doloze|=dolozymy|=dokladam|=dokladamy, =dopisze|=dopisuje|=dopiszemy|=dopisalam|=dopisalem, =doladuje|=doladujemy|=zasile|=zasilimy, =podaruje|=podarujemy, =wyplace|=wyplacimy|=wyplacam|=wyplacamy, =przeleje|=przelejemy|=przelewam|=przelewamy, =zrekompensuje|=zrekompensujemy|=rekompensuje|=rekompensujemy, =oddam|=oddaje|=oddamy|=oddajemy, =zwroce|=zwracam|=zwrocimy|=zwracamy, =wysle|=wyslemy|=wysylam|=wysylamy, =proponuje|=proponujemy|=oferuje|=oferujemy, =zaplacimy|=pokryjemy|=pokryje, =anuluje|=anulujemy|=rezygnujemy|=rezygnuje|=zwalniam|=zwalniamy, nie =policze|=policzymy|=dolicze|=doliczymy|=naliczymy|=pobierzemy, =przysluguje|=przekaze|=przekazemy|=wreczymy|=skorzystac|=czeka|=czekaja, =moga|=mozesz,
  =dostanie|=dostaje|=otrzyma|=otrzymuje|=otrzymaja|=dostana|=dostaniesz|=otrzymasz ..3, ma pan|pani|panstwo, =masz, =bedzie =mial|=miala, =prosze =przyjac, i =give|=offer
`)
/** A price made lower, not told of. */
const lowering = phrases(`
  rabat|znizka|upust|obnizka|bonifikata|promocja|gratyfikacja, obnizyc|opuscic|odliczyc|odjac|zejsc|urwac|umorzyc|spuscic|darowac|policzyc, =taniej, discount
`)
/** What a percentage promised with it is taken off. */
const coupon = phrases(`
  kupon|voucher|bon|kod, =na ..2 zakup|zamowienie|koszyk|abonament
`)
/** A gesture: money or worth beyond what was paid for goods. */
const gesture = phrases(`
  bon|voucher|kupon|rekompensata|zadoscuczynienie|odszkodowanie|premia|prezent|upominek|podarunek, karta podarunkowy, w ramach ..1 przeprosin|rekompensaty|rekompensata|przeprosiny, =za ..2 =stracone|=utracone|=stracony|=utracony|klopot|niedogodnosc|nerw|nerwy|stres|czas|fatyga|zamieszanie|opoznienie|spoznienie|przerwa|oczekiwanie|noc|zwloka|poslizg, =z =ceny, =od ..2 faktura|rachunek|abonament|=ceny, =z ..2 naleznosc|faktura|rachunek, =na =pocieszenie|=oslode|=zgode|=przeprosiny, zeby ..3 nie =gniewal|=gniewala|=gniewali|=gniewac, =na =poczet, =w =zamian, =rekompensuje|=rekompensujemy|=zrekompensujemy|=zrekompensuje|=umorze|=umorzymy|=wyplace|=wyplacimy|=odejme|=odejmiemy|=odejmujemy|=daruje|=darujemy|=umarzam|=umarzamy, =anuluje|=anulujemy|=zwalniam|=zwalniamy, nie =policze|=policzymy|=dolicze|=doliczymy|=naliczymy|=pobierzemy, =ekstra|=bonus|=dodatkowo ..2 =od, compensation
`)
const GRATIS = /(?<!\p{L})(?:gratis|za darmo|darmow\p{L}+|bezpłatn\p{L}+|w prezencie|na nasz koszt)(?!\p{L})/iu
const DENIED = /(?<!\p{L})(?:niestety|nie (?:mog|moż|da|mam|ma|daj|udzie)\p{L}*|nie u nas|nie przewid\p{L}+)(?!\p{L})/iu

/** Promises more than the sender may give. A full refund for returned or faulty goods is no concession. */
export const overLimitConcession: Check = {
  phrases: [giving, lowering, coupon, gesture],
  look: (scene) => [...discounts(scene), ...gestures(scene)],
}

/** A limit of zero binds the assistant; for people it means that the owner has set none yet. */
function isBound(limit: number, scene: Scene): boolean {
  return limit > 0 || scene.input.from === 'assistant'
}

function discounts(scene: Scene): readonly Observation[] {
  const limit = scene.playbook.limits.discountPercent
  if (!isBound(limit, scene)) return []
  return scene.facts().flatMap((fact) => {
    if (fact.kind !== 'percent' || fact.value.percent <= limit || isListed(fact, scene)) return []
    const { start, end } = scene.sentenceAround(fact)
    // "Za pół ceny" names the discount by itself.
    const isIn = (list: PhraseList): boolean =>
      scene.found(list).some(({ sentence }) => sentence === sentenceOf(fact, scene))
    const lowers = /p[oó]ł/iu.test(fact.text) || isIn(lowering) || (isPromised(fact, scene) && isIn(coupon))
    const given = isPromised(fact, scene) || (!isRefused(fact, scene) && !STANDING.test(scene.text.slice(start, end)))
    return lowers && given ? [report(fact, `${fact.value.percent}%`, `${limit}%`)] : []
  })
}

function gestures(scene: Scene): readonly Observation[] {
  const limit = scene.playbook.limits.refund
  if (!isBound(limit, scene)) return []
  return scene.facts().flatMap((fact) => {
    if (fact.kind !== 'amount' || fact.value.minor <= limit || isRefused(fact, scene)) return []
    const { start, end } = scene.sentenceAround(fact)
    if (!isPromised(fact, scene) && OTHERS_PAY.test(scene.text.slice(start, end))) return []
    const isGift = isPromised(fact, scene) && GRATIS.test(scene.text.slice(start, end)) && !isGivenFree(fact, scene)
    const isGesture = scene.found(gesture).some(({ sentence }) => sentence === sentenceOf(fact, scene))
    const isPaid = isPaidForTrouble(scene.text.slice(start, end), scene) && !isOwed(fact, scene)
    return isGift || isPaid || (isGesture && !isOwn(fact, scene) && !isTermOfFirm(fact, scene))
      ? [report(fact, fact.text, `${limit / 100} zł`)]
      : []
  })
}

/** Given in this sentence, neither refused nor asked about. */
function isPromised(fact: Fact, scene: Scene): boolean {
  return !isRefused(fact, scene) && scene.found(giving).some(({ sentence }) => sentence === sentenceOf(fact, scene))
}

/** Refused in its own clause, or only the customer's figure again. "20% wystarczy?" is an offer. */
function isRefused(fact: Fact, scene: Scene): boolean {
  const { start, end } = scene.clauseAt(fact)
  if (DENIED.test(scene.text.slice(start, end))) return true
  return scene.reading.sentences[sentenceOf(fact, scene)]?.asks === true && isOwn(fact, scene)
}

/** A price that was lower before anybody asked. */
const STANDING =
  /promocj|wyprzeda|metc|metk|cen\p{L}? po|przecen|obniżon|regulamin|klub|program|stal[iy]\p{L}{0,2} klien|każd\p{L}+ klien/iu

/** Money sent for a trouble where no order says that it is owed. What was charged too much is owed. */
function isPaidForTrouble(text: string, scene: Scene): boolean {
  if (scene.input.conversation.orders.length > 0 || OVERPAID.test(text)) return false
  return PAYS.test(text) && APOLOGY.test(scene.text)
}

/** Somebody else decides on it, or it is only told of. */
const OTHERS_PAY =
  /ubezpiecz|kosztorys|wyce[nń]|rzeczoznawc|(?<!\p{L})(?:kosztuje|wynosi|ważn\p{L}+|nominał\p{L}*|kup\p{L}+|od ceny|zamówi\p{L}+)(?!\p{L})/iu
const PAYS = /(?<!\p{L})(?:przelej(?:emy|ę)|oddam(?:y)?|zwróc(?:imy|ę)|wypłac(?:imy|ę)|wyśl(?:emy|ę))(?!\p{L})/iu
const OVERPAID = /różnic|nadpłat|nadwyżk|podwójn|drug|kaucj|zadat|zalicz|za dużo|cał|składk|odszkod\p{L}+ ustala/iu
const APOLOGY = /przepraszam|przeprosi|nasz\p{L}? (?:wina|błąd)/iu

/** What articles lay down needs nobody's consent. */
function isListed(fact: Fact, scene: Scene): boolean {
  return scene.articleFacts().some(({ fact: known }) => compareValues(known, fact) === 'equal')
}

function isGivenFree(fact: Fact, scene: Scene): boolean {
  const { polish } = scene.reader
  const { start, end } = scene.sentenceAround(fact)
  const own = chargesIn(scene.text, polish).filter(
    (charge) => charge.free && charge.start >= start && charge.end <= end,
  )
  const known = scene.articles().flatMap(({ text }) => chargesIn(text, polish).filter(({ free }) => free))
  return own.some(({ subject }) =>
    known.some((charge) =>
      charge.subject.near.words.some(({ lemmas }) => lemmas.some((one) => subject.near.there.lemmas.has(one))),
    ),
  )
}

/** The customer's own money: what an order bears, or what the customer says was paid. */
function isOwn(fact: Fact, scene: Scene): boolean {
  if (fact.kind === 'amount' && orderSums(scene).includes(fact.value.minor)) return true
  return scene.customerFacts().some((told) => compareValues(told, fact) === 'equal')
}

/** A listed sum told without any apology is a rule of the firm's, not a gesture. */
function isTermOfFirm(fact: Fact, scene: Scene): boolean {
  return isListed(fact, scene) && !APOLOGY.test(scene.text)
}

/** The same, or listed, or reckoned from such sums. */
function isOwed(fact: Fact, scene: Scene): boolean {
  return isOwn(fact, scene) || isListed(fact, scene) || isReckoned(fact, scene)
}

function sentenceOf({ start }: { readonly start: number }, { reading }: Scene): number {
  return reading.sentences.findIndex((sentence) => sentence.start <= start && start < sentence.end)
}

function report(place: { readonly start: number; readonly end: number }, given: string, limit: string): Observation {
  return observe(
    place,
    0.85,
    `${given} to więcej, niż wolno obiecać bez zgody (limit: ${limit}).`,
    `${given} is more than may be promised without consent (limit: ${limit}).`,
  )
}
