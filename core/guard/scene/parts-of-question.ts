/** As many letters a question holds that is more than a call. */
export const SHORTEST = 6

/** Further questions in one sentence: "…, a o której …", "… i czy …". */
const FURTHER =
  /(?:,\s*(?:a |i |oraz )?(?:przede wszystkim |jeszcze |też )?|\s(?:a|i|oraz)\s+)(?=(?:(?:o|od|do|na|za|po|w|z|dla)\s(?:której|ktorej|kiedy|ile|ilu|jakim|jakiej|kogo|kim|czego)|ile|kiedy|gdzie|jak|czy|kto|dlaczego|co (?:z|ze)|jak(?:i|a|ie|iego|iej)|któr(?:y|a|e))(?:\s|\?))/giu

export function partsOf(text: string): readonly string[] {
  const parts: string[] = []
  let from = 0
  for (const match of text.matchAll(FURTHER)) {
    if (!asksHere(text.slice(from, match.index)) || SUPPOSES.test(text.slice(match.index))) continue
    parts.push(text.slice(from, match.index))
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

/** "…, jak będzie tylko syn": on that condition. */
const SUPPOSES = /^,\s*jak(?!\s+(?:\p{L}+\s+){0,2}\p{L}{2,}[ćc](?!\p{L}))(?=\s)/iu
const WHETHER_WORD = /^(?:a |i |oraz |dzień dobry,? )*(?:czy )?/iu

function asksHere(text: string): boolean {
  return /(?<!\p{L})(?:czy|kiedy|gdzie|ile|ilu|jak\p{L}{0,3}|któr\p{L}{1,3}|kto|co|dlaczego|czemu|sk[ąa]d|dok[ąa]d|mog[ęe]|można|da się)(?!\p{L})/iu.test(
    text,
  )
}
