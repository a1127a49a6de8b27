import { scan, type Token } from '../facts/scan.ts'
import type { Polish } from '../open-polish.ts'
import type { AddressUse } from './address-use.ts'
import { readSecondPerson } from './read-second-person.ts'
import { readTitleUse } from './read-title.ts'
import { readVocative } from './read-vocative.ts'

/** Every place where the text speaks to its reader, in order of the word that shows it. */
export function findAddressForms(text: string, polish: Polish): readonly AddressUse[] {
  const tokens = scan(text)
  const uses: AddressUse[] = []
  for (let at = 0; at < tokens.length; ) {
    if ((tokens[at] as Token).kind !== 'word') {
      at++
      continue
    }
    const vocative = readVocative(tokens, at, polish)
    const use = vocative?.use ?? readTitleUse(text, tokens, at, polish) ?? readSecondPerson(tokens, at, polish)
    if (use !== null) uses.push(use)
    at = vocative?.next ?? at + 1
  }
  return uses
}
