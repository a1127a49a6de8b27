import { matchesOf } from '../text/matches.ts'
/** As many letters a question holds that is more than a call. */
export const SHORTEST = 6

/** Further questions in one sentence: "…, a o której …", "… i czy …". */
const FURTHER =
  /(?:,\s*(?:a |i |oraz )?(?:przede wszystkim |poza tym |przy okazji |ponadto |jeszcze |też )?|\s(?:a|i|oraz)\s+)(?=(?:(?:o|od|do|na|za|po|w|z|dla)\s(?:której|ktorej|którego|ktorego|kiedy|ile|ilu|jakim|jakiej|jakiego|kogo|kim|czego)|ile|kiedy|gdzie|jak|czy|kto|dlaczego|co (?:z|ze)|jak(?:i|a|ie|iego|iej)|któr(?:y|a|e))(?:\s|\?))/giu

export function partsOf(text: string): readonly string[] {
  const parts: string[] = []
  let from = 0
  for (const match of matchesOf(FURTHER, text)) {
    const before = text.slice(from, match.index)
    if (SUPPOSES.test(text.slice(match.index)) || !(asksHere(before) || ASKS_FOR_THING.test(before))) continue
    if (asksHere(before)) parts.push(before)
    from = match.index + match[0].length
  }
  return wholeParts([...parts, text.slice(from)])
}

/** "Czy mogę go poprawić i jak?": what stands alone asks of the same doing. */
function wholeParts(parts: readonly string[]): readonly string[] {
  return parts.map((part, at) => {
    const before = parts[at - 1]
    if (before === undefined || part.length >= SHORTEST) return part
    return `${part.replace(/[?\s]+$/, '')} ${before.replace(WHETHER_WORD, '').trim()}?`
  })
}

/** "Proszę o cenę, a poza tym czy …": what is asked for stands before the first question. */
const ASKS_FOR_THING = /(?<!\p{L})(?:proszę|prosimy|poproszę|poprosimy)(?: tylko| też| także)? o(?!\p{L})/iu

/** "Zastanawiam się, czy …", "nie wiem, jak długo …": who asks so asks what follows. */
const LEAD_IN =
  /^.*?(?<!\p{L})(?:zastanawia\p{L}+ się|nie (?:\p{L}+ ){0,2}(?:wiem|wiemy|rozumiem|pamiętam|jestem pew\p{L}+)|ciekaw\p{L}* jeste\p{L}+|jeste\p{L}+ ciekaw\p{L}*|(?:chcę|chce|chcemy|chciał\p{L}+|chcieli\p{L}+|pragnę) (?:\p{L}+ ){0,2}(?:wiedzieć|zapytać|spytać|dopytać|dowiedzieć się|upewnić się)|interesuje \p{L}+|proszę (?:powiedzieć|napisać|podpowiedzieć))(?: \p{L}+){0,2},\s*(?=(?:\p{Ll}{1,2} )?(?:czy|kiedy|gdzie|ile|ilu|dlaczego|czemu|skąd|kto|komu|jak\p{L}{0,3}|któr\p{L}{1,3}|co|czym|czego)(?!\p{L}))/isu

/** The question without what leads into it. */
export function withoutLeadIn(text: string): string {
  return text.replace(LEAD_IN, '')
}

/** "…, jak będzie tylko syn": on that condition. */
const SUPPOSES = /^,\s*jak(?!\s+(?:\p{L}+\s+){0,2}\p{L}{2,}[ćc](?!\p{L}))(?=\s)/iu
const WHETHER_WORD = /^(?:a |i |oraz |dzień dobry,? )*(?:czy )?/iu

function asksHere(text: string): boolean {
  return /(?<!\p{L})(?:czy|kiedy|gdzie|ile|ilu|jak\p{L}{0,3}|któr\p{L}{1,3}|kto|co|dlaczego|czemu|sk[ąa]d|dok[ąa]d|mog[ęe]|można|da się)(?!\p{L})/iu.test(
    text,
  )
}
