import type { SMALL_TALK } from './texts.ts'

export type SmallTalk = keyof typeof SMALL_TALK

/** Whole messages, folded, without marks at the end. What says more than this is not small talk. */
const WHOLE: readonly (readonly [SmallTalk, RegExp])[] = [
  [
    'thanks',
    /^(?:ok(?:ej)?|super|swietnie|dobrze|rozumiem|jasne|bardzo|no to|to)?[ ,!.]*(?:serdecznie |bardzo |wielkie |pieknie |slicznie )*(?:dzieki|dziekuje|dziekujemy|dziena|dzieks|thx|thanks|thank you|dyakuyu|дякую)(?: (?:bardzo|serdecznie|slicznie|pieknie|wielkie|za pomoc|za odpowiedz|za informacje|a lot|very much|so much))*(?:[ ,!.]+(?:pozdrawiam|milego dnia|do widzenia|pa))?$/,
  ],
  [
    'greeting',
    /^(?:hej(?:ka)?|czesc|siema(?:nko)?|halo|witam|witajcie|dzien dobry|dobry wieczor|dobry|hello|hi|good (?:morning|afternoon|evening)|добрий день|вітаю|привіт)(?: (?:wam|panstwu|wszystkim|there|wieczor))?$/,
  ],
  [
    'farewell',
    /^(?:do widzenia|do zobaczenia|na razie|pa(?: pa)?|nara|zegnam|dobranoc|milego dnia|bye|goodbye|до побачення)$/,
  ],
]

/** The message's small talk when it holds nothing else; null otherwise. Takes folded text. */
export function smallTalkOf(folded: string): SmallTalk | null {
  const bare = folded
    .replace(/[\s!.?,:;)(\p{Emoji_Presentation}]+$/u, '')
    .replace(/\s+/g, ' ')
    .trim()
  return WHOLE.find(([, pattern]) => pattern.test(bare))?.[0] ?? null
}

const NATURE =
  '(?:czlowiekiem|botem|chatbotem|robotem|automatem|maszyna|programem|osoba|sztuczna inteligencja|zywy|prawdziwy|prawdziwa|human|real person|bot|robot|machine|ai)'
const IDENTITY_QUESTION = new RegExp(
  `(?:\\b(?:jestes|jestescie|pan jest|pani jest|are you|you are)\\b(?: \\p{L}+){0,3} ${NATURE}\\b)|(?:\\b(?:rozmawiam|pisze|gadam|talking|speaking) (?:z|ze|to|with)\\b(?: \\p{L}+){0,3} ${NATURE}\\b)|(?:\\b${NATURE} jestes\\b)`,
  'u',
)

/** True when the customer asks what they are talking to. Takes folded text. */
export function asksIdentity(folded: string): boolean {
  return IDENTITY_QUESTION.test(folded)
}
