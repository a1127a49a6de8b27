/** What the firm's last message wants of the customer: a "nie" ends one, leaves another open. */
export const ASKED_KINDS = ['more', 'gathers', 'offers', 'fault', 'checks', 'tells'] as const
export type AskedKind = (typeof ASKED_KINDS)[number]

/** Whatever else is wanted: a bare "nie" then ends the matter. */
const MORE =
  /(?<!\p{L})(?:co[śs] (?:jeszcze|wi[ęe]cej)|jeszcze (?:jako[śs]|w czym[śs]|co[śs]|czego[śs]|mog[ęe])|w czym[śs]|to (?:ju[żz] )?wszystko|(?:mog[ęe]|mo[żz]emy|m[óo]g[łl]bym|mog[łl]abym)(?: \p{L}+){0,3} pom[óo]c|anything else)(?!\p{L})/iu
/** "Na którą noc?", "proszę o numer": without the answer nothing goes on, so it is waited on. */
const GATHERS =
  /(?<!\p{L})(?:kt[óo]r\p{L}+|jak[iąae]\p{L}{0,3}|ile|ilu|gdzie|dok[ąa]d|kto|kogo|komu|kim|czego|czyj\p{L}*|na kiedy|od kiedy)(?!\p{L})|(?<!(?:^|[,.!]\s*))(?<=\p{L}\s)czy\s+\p{L}+\?/iu
const ASKS_FOR =
  /(?<!\p{L})(?:prosz[ęe]|poprosz[ęe]|prosimy|potrzebuj[ęe]|potrzebujemy) (?:(?:mi|jeszcze|nam|j[ąa]|go|je|ich) )?(?:o (?:numer|adres|nazwisko|dat[ęe]|zdj[ęe]ci|skan|kod|opis|model|mail|nr|dane|telefon|PESEL|podanie|przes[łl]anie)|(?:poda|opisa|napisa|przes[łl]a|dos[łl]a|wys[łl]a|do[łl][ąa]czy|wskaza)[ćc])\p{L}*/iu
/** "Dodać teraz?", "Czy oryginał też potrzebny?": the matter is well without it. */
const OFFERS =
  /(?<!\p{L})(?:(?!by[ćc](?!\p{L}))\p{L}+(?:a[ćc]|e[ćc]|i[ćc]|y[ćc]|u[ćc]|ą[ćc]|óc|eść|ieźć)|potrzebn[yae]|przyda\p{L}*|(?:pan|pani|pa[nń]stwo)\s+(?:chce|[żz]yczy|woli|chc[ąa]|[żz]ycz[ąa])|(?:chce|chc[ąa]|[żz]yczy|[żz]ycz[ąa]|woli|wol[ąa])\s+(?:sobie\s+)?(?:pan|pani|pa[nń]stwo))(?!\p{L})/iu
/** "Czy zmiana ma dotyczyć wszystkich?" */
const HAS_TO = /(?<!\p{L})(?:ma|maj[ąa])\s+(?:\p{L}+\s+)?\p{L}+[ćc](?!\p{L})/iu
/** Asks how it is, or asks the customer to do something: a "nie" to that leaves it open. */
const CHECKS =
  /(?<!\p{L})(?:uda\p{L}*|da\s+si[ęe]|da[łl]o|dzia[łl]a\p{L}*|pomog\p{L}*|pomaga|wida[ćc]|wystarcz\p{L}*|jasne|porz[ąa]dku|zgadza\p{L}*|odpowiada\p{L}*|pasuj\p{L}*|mo[żz]e\p{L}*\s+(?:pan|pani|pa[nń]stwo|by[ćc]|to)|m[óo]g[łl]\p{L}*\s+(?:pan|pani)|mo[żz]e\p{L}*\s+\p{L}+[ćc])(?!\p{L})/iu
/** "Czy nadal boli?": a "nie" is good news. */
const FAULT = /(?<!\p{L})(?:nadal|dalej|wci[ąa][żz]|ci[ąa]gle|jeszcze|niepokoi|powtarza|dokucza|przeszkadza)(?!\p{L})/iu

const SENTENCE = /[^.!?…\n]+[.!?…]*/gu

/** "Czy to jeszcze zdąży?" asks for good news. */
const IN_TIME = /(?<!\p{L})(?:zd[ąa][żz]\p{L}*|aktualn\p{L}*|mo[żz]liw\p{L}*)/iu

/** The last question of the text; the whole text where it asks nothing. */
export function lastAsked(text: string): string {
  const sentences = text.match(SENTENCE) ?? []
  return (sentences.findLast((sentence) => sentence.includes('?')) ?? text).trim()
}

export function askedKind(text: string): AskedKind {
  const asked = lastAsked(text)
  if (!asked.includes('?')) return ASKS_FOR.test(text) ? 'gathers' : 'tells'
  if (MORE.test(asked)) return 'more'
  if (FAULT.test(asked) && !IN_TIME.test(asked)) return 'fault'
  if (GATHERS.test(asked)) return 'gathers'
  if (CHECKS.test(asked)) return 'checks'
  // A question that stands alone gathers what is needed; what was told or done beside it makes it a check.
  const offers = OFFERS.test(asked) && !HAS_TO.test(asked)
  if (!offers && !tellsBeside(text)) return 'gathers'
  return offers ? 'offers' : 'checks'
}

/** Shorter sentences are greetings. */
const TELLING_WORDS = 3

function tellsBeside(text: string): boolean {
  const sentences = text.match(SENTENCE) ?? []
  return sentences.some((one) => !one.includes('?') && (one.match(/\p{L}{2,}/gu) ?? []).length >= TELLING_WORDS)
}
