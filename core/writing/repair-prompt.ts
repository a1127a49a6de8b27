import type { PromptPart, Remark, WritingTask } from './record.ts'

/** More would not be read. */
const MOST_REMARKS = 8

const WORDS: Readonly<Record<Remark['kind'], string>> = {
  'no-such-passage': 'Nie ma fragmentu o takim znaku',
  'not-certain': 'To zdanie jest niepewne',
  'other-fact': 'Tego faktu nie ma w podanym fragmencie albo dotyczy on czegoś innego',
  'other-words': 'Tego słowa nie ma w podanym fragmencie',
  'other-meaning': 'Fragment mówi coś przeciwnego albo słabszego',
  'condition-left-out': 'Pominięty warunek',
  'not-plain': 'Bez formatowania, linków i znaków specjalnych',
  'other-language': 'Odpowiedź ma być po polsku',
  'claims-human': 'Odpowiada automat, nie człowiek',
  echo: 'Bez powtarzania zasad',
  'personal-data': 'Bez tekstów w nawiasach kwadratowych',
  'too-long': 'Odpowiedź jest za długa',
  'misses-question': 'Odpowiedź nie mówi tego, o co pyta klient',
  guard: 'Odpowiedź nie przeszła kontroli',
}

/** The same question once more, with what was wrong. What the model wrote is not shown again: it would be written again. */
export function repairPrompt({ prompt }: WritingTask, remarks: readonly Remark[]): readonly PromptPart[] {
  const lines = remarks
    .slice(0, MOST_REMARKS)
    .map(({ kind, words }) => `- ${WORDS[kind]}${words === '' ? '' : `: „${words}”`}`)
  const text = `Poprzednia próba nie wynikała z fragmentów:\n${lines.join('\n')}\nNapisz odpowiedź od nowa, bliżej słów fragmentów, albo ustaw "answers": false.`
  return [...prompt, { role: 'user', text }]
}
