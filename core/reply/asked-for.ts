import type { Fact, FactKind } from '../../polish/polish.ts'

/** What kind of thing a question wants to hear; `facts` are the kinds of which the answer should state at least one. */
export interface AskedFor {
  readonly kind: 'price' | 'time' | 'hours' | 'number' | 'measure' | 'place' | 'contact' | 'yes-no' | 'other'
  readonly facts: readonly FactKind[]
  /** Words that answer without a fact: "bezpłatnie", "od razu". Null where only a fact will do. */
  readonly orWords: RegExp | null
}

const OTHER: AskedFor = { kind: 'other', facts: [], orWords: null }

/** First match counts, so the special stands before the general. Patterns read folded text. */
const ASKED: readonly (readonly [RegExp, AskedFor])[] = [
  [
    /\b(?:o ktorej|do ktorej|od ktorej|o jakiej porze|w jakich godzinach|w jakie dni|(?:jakie|ktore) godziny|czynn\p{L}+|otwar\p{L}+|godzin\p{L}* otwarcia)\b/u,
    { kind: 'hours', facts: ['hours', 'time'], orWords: /\b(?:nieczynn|zamkniet|calodobow|cala dobe)/ },
  ],
  [
    /\b(?:ile (?:\p{L}+ ){0,3}(?:koszt\p{L}*|zaplac\p{L}*|plac\p{L}*|wynos\p{L}*|wynies\p{L}*|wyjdzie|wyszlo|bierze\p{L}*|kasuj\p{L}*|doplac\p{L}*|policz\p{L}*|licz(?:ycie|a)|skasuj\p{L}*)|jak\p{L}+ (?:jest )?(?:koszt|cena|oplata|kwota|cennik)\p{L}*|(?:koszt|cena|oplata)\p{L}*|po ile|ile za|za ile|drogo|za darmo|darmow\p{L}+|bezplatn\p{L}+|gratis)\b/u,
    {
      kind: 'price',
      facts: ['amount', 'percent'],
      orWords: /\b(?:bezplatn|darmow|darmo|gratis|nic nie kosztuj|nie kosztuj|bez oplat|nie pobieramy|w cenie)/,
    },
  ],
  [
    /\b(?:jak dlugo|(?:ile|ilu) (?:\p{L}+ ){0,2}(?:dni\p{L}*|czas\p{L}*|godzin\p{L}*|minut\p{L}*|tygodni\p{L}*|miesi\p{L}+|trwa\p{L}*|czeka\p{L}*|potrwa|wczesniej|idzie|wazn\p{L}+)|jak szybko|w jakim (?:czasie|terminie)|do kiedy|od kiedy|na kiedy|kiedy|do ktorego|od ktorego|ktorego dnia|jak czesto|co ile|w ile|na dlugo|jaki (?:jest )?termin|po jakim czasie|jak predko)\b/u,
    {
      kind: 'time',
      facts: ['duration', 'date', 'date-range', 'period', 'time', 'hours'],
      orWords:
        /\b(?:od razu|natychmiast|tego samego dnia|w ten sam dzien|bezterminow|na biezaco|niezwlocznie|dozywotni|poniedzial|wtor|srod|czwart|piat|sobot|niedziel|koncem|konca|codzien)/,
    },
  ],
  [
    /\b(?:(?:ile|ilu) (?:\p{L}+ ){0,2}(?:wazy\p{L}*|wazyc|mierzy|wzrostu|miesci|stopni\p{L}*)|jak\p{L}+ (?:\p{L}+ ){0,1}(?:wymiar\p{L}*|wag\p{L}|rozmiar\p{L}*|obwod|temperatur\p{L}+|predkosc|pojemnosc))\b/u,
    { kind: 'measure', facts: ['size', 'quantity'], orWords: /\d/ },
  ],
  [
    /\b(?:ile|ilu)\b/u,
    {
      kind: 'number',
      facts: ['amount', 'percent', 'quantity', 'duration', 'size', 'time'],
      orWords: /\d|\b(?:jeden|jedn|dwa|dwie|dwoch|trzy|trzech|cztery|czterech|piec|dziesie)/,
    },
  ],
  [
    /\b(?:gdzie (?:\p{L}+ )?(?:dzwoni|zadzwoni)\p{L}*|jaki (?:jest )?(?:numer|nr|telefon|mail|adres mail\p{L}*)|(?:numer|nr) telefonu|pod jaki (?:numer|nr)|na jaki (?:adres|mail|numer|nr))\b/u,
    { kind: 'contact', facts: ['phone', 'email', 'url'], orWords: null },
  ],
  [/\b(?:gdzie|dokad|skad|jaki (?:jest )?adres|pod jakim adresem)\b/u, { kind: 'place', facts: [], orWords: null }],
  [
    /^(?:a |i |dzien dobry,? |hej,? |prosze powiedziec,? )?(?:czy|moge|mozna|da sie|wolno|jest mozliw\p{L}+)\b/u,
    { kind: 'yes-no', facts: [], orWords: null },
  ],
]

/** Takes the folded question. */
export function askedFor(folded: string): AskedFor {
  return ASKED.find(([pattern]) => pattern.test(folded))?.[1] ?? OTHER
}

/** Every fact asked for, one of a kind, the special before the general; "ile dni" asks once, "ile i do kiedy" twice. Takes the folded question. */
export function allAskedFor(folded: string): readonly AskedFor[] {
  let left = folded
  return ASKED.flatMap(([pattern, asked]) => {
    const match = pattern.exec(left)
    if (match === null || asked.facts.length === 0) return []
    left = `${left.slice(0, match.index)}${' '.repeat(match[0].length)}${left.slice(match.index + match[0].length)}`
    return [asked]
  })
}

/** True when a text states what was asked for: a fact of a wanted kind, or words that stand for one. Nothing special asked: true. */
export function statesWhatIsAsked({ facts, orWords }: AskedFor, folded: string, stated: readonly Fact[]): boolean {
  return facts.length === 0 || stated.some(({ kind }) => facts.includes(kind)) || (orWords?.test(folded) ?? false)
}
