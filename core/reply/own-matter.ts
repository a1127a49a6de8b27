import type { Understanding } from '../understanding/understanding.ts'

const RECORD =
  '(?:zamowieni|paczk|przesylk|kont[oa]|koncie|sald|rezerwacj|faktur|zwrot|reklamacj|wizyt|wynik|umow|przelew|pieniadz|kart|punkt|zgloszeni|dostaw|towar|abonament|rat[aey]|wplat|platnosc)'

/** Asks for the state of one matter rather than for a rule. Folded text; the words between may vary. */
const STATE_QUESTIONS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:gdzie|co|kiedy|czy|na jakim etapie|jaki jest|jaka jest|sprawdz\\p{L}*|kto)\\b.{0,40}\\b(?:moj|moja|moje|mojego|mojej|moim|mojemu|moich|naszego|naszej|nasze)\\b.{0,30}\\b${RECORD}`,
    'u',
  ),
  new RegExp(
    `\\b${RECORD}\\p{L}*\\b.{0,40}\\b(?:doszl|dotarl|przyszl|wyslan|nadan|gotow|zaksiegowan|wyplacon|rozpatrzon|zrealizowan|wplynel|uznan)\\p{L}*(?: juz)?\\s*\\?`,
    'u',
  ),
  /\bile (?:ja )?(?:(?:jeszcze|teraz|obecnie|aktualnie) )?(?:mam|mamy|mi zostalo|zostalo mi|uzbieralem|uzbieralam|nazbieralem|nazbieralam)\b.{0,40}\b(?:na (?:karcie|koncie|liczniku)|punkt\p{L}*|sald\p{L}*|srodk\p{L}*|dlugu|do zaplaty|rat)/u,
  // A store of the customer's own, whatever it is called: "ile mam w depozycie"; "ile mam czasu" asks for a rule.
  /\bile (?:(?:ja|jeszcze|teraz|obecnie|aktualnie) )*mam(?:y)? (?:w|na) (?!to|zwrot|oddanie|decyzj|odpowiedz|zaplat|wymian)\p{L}+/u,
  /\bile \p{L}+ (?:(?:mi|teraz|obecnie|aktualnie|jeszcze) ){0,2}(?:mam|zostalo)\b.{0,25}\b(?:karcie|koncie|saldzie|splaty|zaplaty)/u,
  /\bkiedy (?:\p{L}+ ){0,2}(?:przyjdzie|przyjedzie|dojdzie|dotrze|bedzie|dostane|otrzymam|odbiore|wyslecie|przyslecie|oddacie) (?:\p{L}+ ){0,2}(?:moj|moja|moje|mojego|mojej)\b/u,
  // What stands on the customer's bill or account now: "ile mam do zapłaty", "ile mi się już uzbierało", "czy moja wpłata już doszła".
  /\bile (?:\p{L}+ ){0,3}(?:mam|mamy) (?:\p{L}+ ){0,2}do (?:zaplaty|oddania|splaty|wykorzystania)\b/u,
  /\bile (?:\p{L}+ ){0,3}(?:mi|nam) (?:\p{L}+ ){0,2}(?:zostal|zajel|zajmuj|uzbieral|nazbieral|naliczon|naliczyl|pobran|pobral|brakuj|wykorzystal)\p{L}*/u,
  /\bczy (?:moj|moja|moje) (?:\p{L}+ ){0,2}(?:wplat|przelew|zwrot|zgloszen|reklamacj|zamowien|paczk|wniosek|dokument)\p{L}* (?:\p{L}+ ){0,2}(?:dosz|dotar|wplyn|jest|zosta|przyszl|rozpatrz)\p{L}*/u,
  /\b(?:o ktorej|kiedy|ktory|kto) (?:\p{L}+ ){0,2}(?:dzis|dzisiaj|jutro) (?:\p{L}+ ){0,2}(?:przyjd|przyjed|bedzie|dotr|dostan)\p{L}*/u,
  /\bjaki (?:mialem|mialam|byl|byla|mam) (?:\p{L}+ ){0,2}(?:moj|moja) /u,
  /\b(?:jaki|jaka) (?:byl|byla|jest) (?:moj|moja|moje) (?:\p{L}+ ){0,2}(?:numer|login|haslo|kod|adres|wynik|stan)\b/u,
  new RegExp(`\\b(?:dlaczego|czemu|skad)\\b.{0,40}\\b(?:moj|moja|moje|mojego|mojej|moim|mi|mnie)\\b`, 'u'),
  new RegExp(
    `\\b(?:moj|moja|moje|mojego|mojej|moim)\\b.{0,30}${RECORD}\\p{L}*.{0,30}\\b(?:wciaz|nadal|dalej|jeszcze nie|juz)\\b`,
    'u',
  ),
]

/** "Can I…", "how do I…": a rule is asked for, even of one's own order. */
const RULE_QUESTION = /\b(?:moge|mozemy|mozna|da sie|wolno|musze|trzeba|jak (?:mam |moge |mozna )?\p{L}+c)\b/u

/** Asks that something be done, which only a person or a procedure may do. */
const ACTION_REQUESTS: readonly RegExp[] = [
  /\b(?:prosze|poprosze|prosimy|prosilbym|prosilabym) (?:\p{L}+ )?o (?:\p{L}+ )?(?:zmian|anulowan|odwolan|wyslan|ponown|wystawien|usuniec|skasowan|korekt|przelozen|sprawdzen|przekierowan|zwrot pieniedzy|doslan|wymian|rezerwacj)/u,
  /\b(?:zmiencie|anulujcie|usuncie|wystawcie|wyslijcie|doslijcie|zwroccie|sprawdzcie|przelozcie|odwolajcie|skasujcie|poprawcie|przekierujcie|zarezerwujcie)\b/u,
]

/** True when a rule is asked for rather than the state of a matter. Takes folded text. */
export function isRuleQuestion(folded: string): boolean {
  return RULE_QUESTION.test(folded)
}

/** True when no article can settle it: only the customer's own record holds the answer, or something is to be done with it. `folded` is the question. */
export function concernsOwnMatter(folded: string, { entities }: Understanding): boolean {
  if (entities.some(({ type }) => type === 'order-number' || type === 'parcel-number')) return true
  return !isRuleQuestion(folded) && [...STATE_QUESTIONS, ...ACTION_REQUESTS].some((pattern) => pattern.test(folded))
}
