import { likeness } from '../../knowledge/knowledge.ts'
import { type Check, observe } from '../check.ts'
import { isInArticles } from '../scene/articles-on-matter.ts'
import { askedThings } from '../scene/asked-and-answered.ts'
import { chargesIn } from '../scene/charges.ts'
import { isForOtherSituation } from '../scene/other-situation.ts'
import type { Scene } from '../scene/scene.ts'
import { soundsLike } from '../scene/sounds.ts'
import { actsIn, namesStep, stepWords } from '../scene/steps.ts'
import { bagOf } from '../scene/subject.ts'
import { toldTrouble, trouble } from '../scene/trouble.ts'
import { phrases } from '../text/phrases.ts'
import type { Sentence } from '../text/words.ts'

/** Words of letters that fit everybody: one of them makes a sentence suspicious. */
const hollow = phrases(`
  indywidualny|indywidualnie|priorytet|misja|dbac|zadbac|dokladac|dolozyc|staranie|starannosc|starac|postarac|zyczyc|zalezec|uzalezniony|polecac|zachecac|zapraszac|oferowac|oferta|usluga|jakosc|satysfakcja|zadowolony|zadowolenie|doswiadczenie|doswiadczony|preferencja|potrzeba|oczekiwanie|czynnik|rozwiazanie|mozliwosc|dostosowac|dostosowywac|dopasowac|dopasowywac|profesjonalny|profesjonalizm|profesjonalista|komfort|komfortowy|standard|zaufanie|precyzja|cierpliwosc|wyrozumialosc|procedura|obowiazujacy|zdarzac|zdarzyc|uznanie|troska|przejrzystosc|specjalista|specjalisci|renoma|tradycja|pasja|kompleksowy|kompleksowo|nowoczesny|innowacyjny|wyjatkowy|wygodny|cenic|doceniac|rozwijac|doskonalic|podchodzic|wsluchiwac|stawiac
`)
/** Words that only together say nothing. */
const vague = phrases(`
  dziekowac|cieszyc|czekac|kazdy|zawsze|wiele|wielu|rozny|wszystko|wszelki|najwazniejszy|wazny|swietny|znakomity|stale|ciagle|nieustannie|szeroki|odpowiedni|stosowny|wlasciwy|klient|pacjent|abonent|gosc|uzytkownik|zdrowie|bezpieczenstwo|czas|serce|sluzyc|pomoc|pomagac|pomoge, =roznie, =nasz|=nasza|=nasze|=naszych|=naszym
`)
/** Of the two kinds of words, so much makes a sentence hollow: one of the first, or two of the second. */
const HOLLOW = 2
const WEIGHT = { hollow: 2, vague: 1 } as const

const VERDICT = /(?:^|[.!?,:\n]\s*)(?:tak|nie|niestety|owszem|oczywiście|jasne|pewnie|yes|no)(?=[\s,.!])/iu
const CAN =
  /(?<!\p{L})(?:można|da się|nie da się|wolno|trzeba|wystarczy|należy|nie trzeba|proszę (?!o (?:jeszcze |chwilę |odrobinę )*(?:cierpliw|wyrozumia|chwil|odrobin))\p{L}+ć)(?!\p{L})/iu
/** Lets the customer do something: a yes in other words. */
const MAY =
  /(?<!\p{L})(?:możesz|może (?:Pan|Pani)|mogą Państwo) (?!liczyć|być|zapoznać|skontaktować|zwrócić się|spać|czuć)\p{L}+ć(?!\p{L})/u
/** Sends somewhere without saying where: "do odpowiednich ustawień", "zapoznać się z dokumentami". */
const NOWHERE =
  /(?<!\p{L})(?:odpowiedni\p{L}*|stosown\p{L}+|właściw\p{L}+|zapozna\p{L}+|cierpliwie|czekać|śledzić|być spokojn\p{L}+)(?!\p{L})/iu
/** New words of the firm's articles that a sentence must bring to tell something. */
const TELLS = 2

/** Says nothing about this case: no fact, amount, date, link, step, no yes or no. */
export const tooGeneral: Check = {
  phrases: [hollow, vague, trouble, stepWords],
  look: (scene) => {
    const said = scene.reading.sentences.filter(
      ({ start, end }) => scene.body().slice(start, end).trim().length > SHORTEST,
    )
    const empty = said.filter((sentence) => isHollow(sentence, scene))
    if (scene.facts().length > 0 || empty.length === 0 || empty.length * 2 < said.length) return []
    if (said.some((sentence) => tellsSomething(sentence, scene)) || !wantsAnswer(scene) || isForOtherSituation(scene))
      return []
    return [
      observe(
        null,
        0.75,
        'Odpowiedź pasuje do każdej sprawy i nic nie mówi o tej. Przyda się konkret: data, kwota, krok albo link.',
        'The reply fits any case and says nothing of this one. A date, sum, step or link would help.',
      ),
    ]
  },
}

const SHORTEST = 3

function wantsAnswer(scene: Scene): boolean {
  return (
    askedThings(scene).length > 0 ||
    toldTrouble(scene) ||
    scene.meanings().some(({ signals }) => signals.gratitude === null)
  )
}

function isHollow(sentence: Sentence, scene: Scene): boolean {
  return weightOf(sentence, scene) >= HOLLOW || soundsLike('hollow', scene).includes(sentence)
}

function weightOf(sentence: Sentence, scene: Scene): number {
  const inside = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
    start >= sentence.start && end <= sentence.end
  return (
    WEIGHT.hollow * scene.found(hollow).filter(inside).length + WEIGHT.vague * scene.found(vague).filter(inside).length
  )
}

/** A verdict, what to do, what somebody does, or things that the articles name and the customer did not. */
function tellsSomething(sentence: Sentence, scene: Scene): boolean {
  const text = scene.body().slice(sentence.start, sentence.end)
  if (VERDICT.test(text) || sentence.asks || /\d|https?:|(?<!\p{L})(?:za|do)łącz|w załączniku/iu.test(text)) return true
  if (!NOWHERE.test(text) && (CAN.test(text) || MAY.test(text))) return true
  if (actsIn(scene, sentence) || decidesIn(sentence, scene)) return true
  if (weightOf(sentence, scene) >= 2 * HOLLOW) return false
  const { polish } = scene.reader
  const told = bagOf(text, polish).words.filter(
    (word) =>
      word.telling === 1 &&
      likeness(word, scene.askedBag().there) === 0 &&
      isInArticles(word, scene.articles(), polish),
  )
  return told.length >= TELLS || (namesStep(scene) && !NOWHERE.test(text) && stepIn(sentence, scene))
}

/** Says that something is charged for or free. */
function decidesIn({ start, end }: Sentence, { text, reader }: Scene): boolean {
  return chargesIn(text, reader.polish).some((charge) => charge.start >= start && charge.start < end)
}

function stepIn(sentence: Sentence, scene: Scene): boolean {
  return scene.found(stepWords).some(({ start }) => start >= sentence.start && start < sentence.end)
}
