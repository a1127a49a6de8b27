import { foldDiacritics } from '../../polish/polish.ts'

/** Greetings and courtesy around the question. */
const AROUND =
  /(?<!\p{L})(?:dzien dobry|dobry wieczor|witam|hej|halo|czesc|przepraszam|prosze|dziekuje|dzieki|pozdrawiam|hello|hi|please)(?!\p{L})/gu

/** "Czy już coś wiadomo?", "i jak?", "co z tym?", "any news?": of its own matter such a question names nothing. "Nowości" alone are what a shop sells. */
const ASKS_NEWS =
  /^(?:(?:i|a|no|czy|jest po \p{L}+|juz|moze|is there|are there|do you have) ){0,3}(?:(?:cos|cokolwiek|co) (?:juz )?(?:wiadomo|wiecie|nowego|sie ruszylo|ustaliliscie|sie udalo)(?: (?:juz|nowego|w (?:tej|mojej) sprawie|czegos|ustalic|wyjasnic)){0,2}|(?:sa|macie) (?:juz |moze )?(?:jakies |juz )?(?:wiesci|informacje|nowe informacje)(?: w (?:tej|mojej) sprawie)?|(?:sa|macie) (?:juz |moze )?(?:jakies |juz )?nowosci w (?:tej|mojej) sprawie|jak (?:to|sprawa|moja sprawa|sytuacja) (?:wyglada|stoi)|(?:co|jak) (?:z tym|z ta sprawa|z moja sprawa|tam|dalej)|i (?:jak|co)|any (?:news|update|updates)(?: yet)?)$/u

/**
 * True where all that is asked is how a matter stands that was spoken of before. No article knows it: whatever one says to these few
 * words is about something else.
 */
export function asksNews(text: string): boolean {
  const folded = foldDiacritics(text.toLowerCase())
    .replace(AROUND, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return ASKS_NEWS.test(folded)
}
