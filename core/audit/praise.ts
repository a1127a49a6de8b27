/** Adjectives that praise, whatever they stand before: of any other, "tak fatalnej obsługi" would be praise too. */
const GOOD =
  '(?:dobr|mił|szybk|sprawn|świetn|swietn|wspaniał|wspanial|cudown|rewelacyjn|fantastyczn|doskonał|doskonal|znakomit|wyczerpując|wyczerpujac|dokładn|dokladn|rzeteln|rzeczow|konkretn|uprzejm|życzliw|zyczliw|serdeczn|ciepł|ciepl|ludzk|pomocn|profesjonaln|kompetentn|fachow|cierpliw|jasn|klarown|przejrzyst|piękn|piekn|kochan|sympatyczn)(?:i?ej|i?ego|ych|ich)'

/** What service is praised for: "tak szybkiej odmowy" and "tak dobrej ściemy" praise nothing. */
const SERVICE =
  '(?:obsług|obslug|odpowiedzi|pomocy|wsparci|kontakt|podejści|podejsci|wyjaśnie|wyjasnie|porad|rady|reakcji|serwis|sklep|firm|dostaw|przesył|przesyl|zakup|konsultant|doradc|pracowni|opiek|człowiek|czlowiek|ludzi|osob)\\p{L}*'

/** "Kocham was", "chciałam tylko podziękować", "tak wyczerpującej odpowiedzi nie dostałam nigdzie". */
const PRAISE = new RegExp(
  `(?<!\\p{L})(?:(?:ale )?(?:ja )?(?:tylko )?chcia[łl]\\p{L}{1,2} (?:tylko )?(?:podzi[ęe]kowa[ćc]|pochwali[ćc])|(?:kocham|uwielbiam) (?:was|pa[nń]stwa|pani[ąa]|pana)|tak(?:iej|iego|ich)? ${GOOD} ${SERVICE}(?: \\p{L}+){0,2} nie \\p{L}+(?: \\p{L}+)? (?:nigdzie|nigdy))(?!\\p{L})`,
  'iu',
)

/** What is missing, broken, lost, or came again: beside it no kind word ends anything. */
export const AMISS =
  /(?<!\p{L})(?:bez|zero|brak\p{L}*|znowu|zn[óo]w|[żz]aden|[żz]adn\p{L}+|nikt|nigdy|(?:drugi|trzeci|czwarty|pi[ąa]ty|kolejny) raz|(?:zmarnowa|straco|zepsu|popsu|uszkodz|rozbi|p[ęe]kni)\p{L}+)(?!\p{L})/iu

/** The message without its praise; null where it praises nobody, or denies something or has something amiss beside it. */
export function withoutPraise(text: string): string | null {
  if (!PRAISE.test(text)) return null
  const rest = text.replace(PRAISE, '')
  return AMISS.test(rest) || /(?<!\p{L})nie(?!\p{L})/iu.test(rest) ? null : rest
}
